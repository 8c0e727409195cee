import { join } from 'node:path'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { SearchEngine } from '#lib/search/engine.ts'
import { readFromDisk } from '#lib/search/storage/disk.ts'
import { buildApart } from '#tests/bench/search/build-apart.ts'
import { drawItems, queryKinds } from '#tests/bench/search/known-items.ts'
import type { AskedEngine, TextsById } from './asked-engine.ts'
import { type BuiltFigures, buildEnglish, englishEngine, englishIndex } from './english-match.ts'
import { buildFlexSearch, type FlexSettings, installFlexSearch } from './flexsearch-postgres.ts'
import { addFeed, feedName } from './growth.ts'
import { measureFound } from './measure.ts'
import { fedEngine, feedDocuments } from './open-search.ts'
import type { BenchOptions } from './options.ts'
import { startPostgres } from './postgres-server.ts'
import type { MeasuredRows } from './rows.ts'
import type { BenchCluster } from './running-cluster.ts'

/** As in the bench of the search. */
const seeds = [1, 2]
const allSettings: readonly FlexSettings[] = ['words', 'context']

/**
 * Known paragraphs in real statements, asked of each engine as soon as its index is there: those of the cluster first, then the index in
 * files, and FlexSearch's adapter last.
 */
export async function compareEngines(
  documents: readonly ArchiveDocument[],
  cluster: BenchCluster,
  rows: MeasuredRows,
  options: BenchOptions,
): Promise<void> {
  const items = seeds.flatMap((seed) => drawItems(documents, options.queries, seed))
  const built = (engine: AskedEngine, figures: BuiltFigures) => addBuilt(rows, documents.length, engine, figures)
  const ask = async (engine: AskedEngine) => {
    for (const kind of queryKinds) {
      const cells = [
        documents.length.toLocaleString('en'),
        engine.name,
        kind,
        ...(await measureFound(engine, kind, items)),
      ]
      rows.add('found', cells, `${documents.length} ${engine.name} ${kind}`)
    }
  }
  const size = { parts: 1, copies: 0 }
  const name = feedName(documents.length, size)
  const fed = await feedDocuments(cluster, documents, name, size)
  addFeed(rows, documents, cluster, options, size, fed)
  const own = fedEngine(cluster, name)
  built(own, {
    seconds: fed.seconds,
    processor: fed.own + fed.theirs,
    memory: fed.ownMemory + fed.theirMemory,
    bytes: fed.bytes,
  })
  await ask(own)
  const english = englishEngine(cluster, 'none')
  built(english, await buildEnglish(cluster, documents))
  for (const one of [english, englishEngine(cluster, 'AUTO')]) await ask(one)
  await cluster.client.ask('DELETE', `/${englishIndex}`)
  const files = await buildFiles(documents.length, join(options.work, 'files'))
  built(files.engine, files.built)
  await ask(files.engine)
  await compareAdapters(documents, options, built, ask)
}

/** FlexSearch's adapter, in one setting or in both; where there is no PostgreSQL it is said. */
async function compareAdapters(
  documents: readonly ArchiveDocument[],
  { work, port, context }: BenchOptions,
  built: (engine: AskedEngine, figures: BuiltFigures) => void,
  ask: (engine: AskedEngine) => Promise<void>,
): Promise<void> {
  const server = await startPostgres(join(work, 'postgres'), port + 50)
  if (typeof server === 'string') {
    console.log(`Without FlexSearch's adapter: ${server}`)
    return
  }
  try {
    const installed = join(work, 'flexsearch')
    await installFlexSearch(installed)
    const texts = textsOf(documents)
    for (const settings of context ? allSettings : allSettings.slice(0, 1)) {
      const one = await buildFlexSearch(installed, server, documents, texts, settings)
      built(one.engine, one.built)
      await ask(one.engine)
    }
  } finally {
    await server.stop()
  }
}

function addBuilt(
  rows: MeasuredRows,
  documents: number,
  { name }: AskedEngine,
  { seconds, processor, memory, bytes }: BuiltFigures,
): void {
  const cells = [seconds, processor, memory, bytes / 2 ** 20].map((one) => Math.round(one).toLocaleString('en'))
  rows.add('built', [documents.toLocaleString('en'), name, ...cells], `${documents} ${name}`)
}

async function buildFiles(count: number, folder: string): Promise<{ engine: AskedEngine; built: BuiltFigures }> {
  const { seconds, processor, megabytes, bytes } = await buildApart('Rostrum', count, folder)
  const search = await SearchEngine.open(readFromDisk(folder))
  return {
    built: { seconds, processor, memory: megabytes, bytes },
    engine: {
      name: 'Rostrum in files',
      processes: [],
      ask: async (query) => {
        const { hits } = await search.search(query, { limit: 10 })
        return hits.map(({ document, paragraph, text }) => ({ document: document.id, paragraph, text }))
      },
    },
  }
}

function textsOf(documents: readonly ArchiveDocument[]): TextsById {
  return new Map(
    documents.flatMap(({ id, blocks }) =>
      blocks.flatMap((block) => (block.type === 'divider' ? [] : [[block.id, { document: id, text: block.text }]])),
    ),
  )
}
