import type { ArchiveDocument } from '#lib/domain/document.ts'
import { liveState } from '#lib/engine/opensearch/index-names.ts'
import { drawItems } from '#tests/bench/search/known-items.ts'
import { measureClients, middleAndTail } from './measure.ts'
import { divideIndex, type FeedFigures, fedEngine, feedDocuments } from './open-search.ts'
import type { BenchOptions } from './options.ts'
import { recombinedStatements } from './recombined.ts'
import type { MeasuredRows } from './rows.ts'
import type { BenchCluster } from './running-cluster.ts'

const clientCounts = [1, 8, 32]
/** Known paragraphs of which clients ask: each four queries. */
const askedItems = 100
const seed = 3

/** Into how many parts an index is divided, and how often each is kept besides. */
export interface Size {
  parts: number
  copies: number
}

/** The name under which so many statements lie in the engine. */
export function feedName(documents: number, { parts, copies }: Size): string {
  return `bench-${documents}-${parts}-${copies}`
}

function paragraphsOf(documents: readonly ArchiveDocument[]): number {
  return documents.reduce((sum, { blocks }) => sum + blocks.length, 0)
}

/** Adds the row of a feed. */
export function addFeed(
  rows: MeasuredRows,
  documents: readonly ArchiveDocument[],
  cluster: BenchCluster,
  { heap }: BenchOptions,
  { parts, copies }: Size,
  fed: FeedFigures,
): void {
  const number = (value: number) => Math.round(value).toLocaleString('en')
  const nodes = `${cluster.processes.length} × ${number(heap)} MB`
  const cells = [
    number(documents.length),
    number(paragraphsOf(documents)),
    nodes,
    `${parts} × ${copies + 1}`,
    number(fed.seconds),
    `${number(fed.own)} / ${number(fed.theirs)}`,
    number(fed.bytes / 2 ** 20),
    number(fed.ownMemory),
    number(fed.theirMemory),
    number(fed.heap),
    String(fed.refused),
  ]
  rows.add('growth', cells, `${documents.length} ${nodes} ${parts} ${copies}`)
}

async function addClients(
  rows: MeasuredRows,
  documents: readonly ArchiveDocument[],
  cluster: BenchCluster,
  { seconds, heap }: BenchOptions,
  name: string,
  parts: number,
): Promise<void> {
  const items = drawItems(documents, askedItems, seed)
  const paragraphs = paragraphsOf(documents)
  const engine = fedEngine(cluster, name)
  for (const clients of clientCounts) {
    const asked = await measureClients(engine, items, clients, seconds)
    const cells = [
      documents.length.toLocaleString('en'),
      paragraphs.toLocaleString('en'),
      String(parts),
      String(clients),
      (asked.answers / asked.seconds).toFixed(1),
      middleAndTail(asked.milliseconds),
      `${asked.own.toFixed(1)} / ${asked.theirs.toFixed(1)}`,
      asked.failure === undefined ? '0' : `${asked.failed} (${asked.failure.slice(0, 80)})`,
    ]
    rows.add('clients', cells, `${documents.length} ${cluster.processes.length} ${heap} ${parts} ${clients}`)
  }
}

/** Real statements in 1, 2 and 4 parts: each fed anew, and asked. */
export async function measureParts(
  documents: readonly ArchiveDocument[],
  cluster: BenchCluster,
  rows: MeasuredRows,
  options: BenchOptions,
): Promise<void> {
  for (const parts of [1, 2, 4]) {
    const size = { parts, copies: cluster.processes.length > 1 ? 1 : 0 }
    const name = feedName(documents.length, size)
    // The comparison before may have fed it, and has its row.
    if ((await liveState(cluster.client, name)) === undefined)
      addFeed(rows, documents, cluster, options, size, await feedDocuments(cluster, documents, name, size))
    await addClients(rows, documents, cluster, options, name, parts)
    await cluster.client.ask('DELETE', `/${name}-*`)
  }
}

/** More and more recombined statements: each number fed in one part and asked, then divided into 2 and 4, and asked. */
export async function measureGrowth(
  real: readonly ArchiveDocument[],
  cluster: BenchCluster,
  rows: MeasuredRows,
  options: BenchOptions,
): Promise<void> {
  for (const count of options.recombined) {
    const documents = recombinedStatements(real, count, seed)
    const size = { parts: 1, copies: 0 }
    const name = feedName(count, size)
    const fed = await feedDocuments(cluster, documents, name, size)
    addFeed(rows, documents, cluster, options, size, fed)
    await addClients(rows, documents, cluster, options, name, 1)
    for (const parts of [2, 4]) {
      const divided = feedName(count, { parts, copies: 0 })
      await divideIndex(cluster, { from: name, state: fed.state, to: divided, parts })
      await addClients(rows, documents, cluster, options, divided, parts)
      await cluster.client.ask('DELETE', `/${divided}-*`)
    }
    await cluster.client.ask('DELETE', `/${name}-*`)
  }
}
