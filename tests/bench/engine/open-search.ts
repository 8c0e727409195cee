import type { ArchiveDocument } from '#lib/domain/document.ts'
import { feedArchive } from '#lib/engine/feed/feed-archive.ts'
import { indexNames, liveAlias } from '#lib/engine/opensearch/index-names.ts'
import { OpenSearchEngine } from '#lib/engine/opensearch/open-search-engine.ts'
import { createAddresses } from '#lib/site/addresses.ts'
import type { AskedEngine } from './asked-engine.ts'
import { watching } from './processes.ts'
import { type BenchCluster, heapInUse, indexSize } from './running-cluster.ts'

/** What feeding an archive to an engine took. */
export interface FeedFigures {
  /** The name of the state that was fed. */
  state: string
  records: number
  refused: number
  seconds: number
  /** Seconds of processor, of the feeding process and of the engine. */
  own: number
  theirs: number
  bytes: number
  /** Most memory of the feeding process and of the nodes together, and the heap of the fullest node that is in use after. */
  ownMemory: number
  theirMemory: number
  heap: number
}

/** Feeds documents to a cluster by the road of `npm run index`. Rejects with `EngineError`. */
export async function feedDocuments(
  cluster: BenchCluster,
  documents: readonly ArchiveDocument[],
  name: string,
  size: { parts: number; copies: number },
): Promise<FeedFigures> {
  const { client, processes } = cluster
  let last = 0
  const onProgress = (done: number, total: number) => {
    if (Date.now() - last < 30_000) return
    last = Date.now()
    console.error(`  ${name}: ${done} of ${total} documents`)
  }
  const own = process.cpuUsage()
  let ownMemory = 0
  const looking = setInterval(() => {
    ownMemory = Math.max(ownMemory, process.memoryUsage.rss())
  }, 1000)
  const run = () =>
    feedArchive(client, { documents }, createAddresses(), { name, part: { number: 1, of: 1 }, size, onProgress })
  const { value, seconds, processor, memory } = await watching(processes, run)
  clearInterval(looking)
  const { user, system } = process.cpuUsage(own)
  return {
    state: value.state,
    records: value.sent,
    refused: value.refused,
    seconds,
    own: (user + system) / 1e6,
    theirs: processor,
    bytes: await indexSize(client, `${name}-*`),
    ownMemory: ownMemory / 2 ** 20,
    theirMemory: memory,
    heap: await heapInUse(cluster),
  }
}

/** An archive that was fed, to be asked. */
export function fedEngine({ url, processes }: BenchCluster, name: string): AskedEngine {
  const engine = new OpenSearchEngine(url, name)
  return {
    name: 'Rostrum on OpenSearch',
    processes,
    ask: async (query) => {
      const { hits } = await engine.search(query, { limit: 10 })
      return hits.map(({ document, paragraph, text }) => ({ document: document.id, paragraph, text }))
    },
  }
}

/**
 * Divides an archive that was fed as one part into several, under another name: the engine's own `_split`, which spares another feed.
 * Rejects with `EngineError`.
 */
export async function divideIndex(
  { client }: BenchCluster,
  { from, state, to, parts }: { from: string; state: string; to: string; parts: number },
): Promise<void> {
  const [source, target] = [indexNames(from, state), indexNames(to, state)]
  const ask = (action: string, one: string, other: string, settings: object) =>
    client.ask('POST', `/${one}/${action}/${other}?wait_for_active_shards=1`, {
      settings: { 'index.blocks.write': null, ...settings },
    })
  for (const index of [source.units, source.words])
    await client.ask('PUT', `/${index}/_settings`, { 'index.blocks.write': true })
  await ask('_split', source.units, target.units, { 'index.number_of_shards': parts, 'index.number_of_replicas': 0 })
  await ask('_clone', source.words, target.words, {})
  for (const index of [source.units, source.words])
    await client.ask('PUT', `/${index}/_settings`, { 'index.blocks.write': null })
  // Each part begins as a copy of the whole with the others' units deleted: these cost every search until they are gone.
  await client.ask('POST', `/${target.units}/_forcemerge?only_expunge_deletes=true`)
  await client.ask('GET', `/_cluster/health/${target.units},${target.words}?wait_for_status=yellow&timeout=25s`)
  await client.ask('POST', '/_aliases', { actions: [{ add: { index: target.units, alias: liveAlias(to) } }] })
}
