import { z } from 'zod'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { BulkWriter } from '#lib/engine/feed/bulk-writer.ts'
import type { QueryKind } from '#tests/bench/search/known-items.ts'
import { type AskedEngine, wordsOf } from './asked-engine.ts'
import { watching } from './processes.ts'
import { type BenchCluster, indexSize } from './running-cluster.ts'

/** How many paragraphs are sent at once. */
const atOnce = 2000

/** How words are compared: as they are, or misspelt ones too. */
export type Fuzziness = 'none' | 'AUTO'

/** The name of the index. */
export const englishIndex = 'english-match'

/** What building an index took. */
export interface BuiltFigures {
  seconds: number
  /** Seconds of processor of all processes that had to do with it, and the most memory that they had at one time, in MB. */
  processor: number
  memory: number
  bytes: number
}

/** Builds an index as most would: each paragraph a document, its text read by the engine's own analysis of English. */
export async function buildEnglish(
  { client, processes }: BenchCluster,
  documents: readonly ArchiveDocument[],
): Promise<BuiltFigures> {
  const own = { type: 'keyword', index: false, doc_values: false }
  await client.ask('PUT', `/${englishIndex}`, {
    settings: { number_of_shards: 1, number_of_replicas: 0 },
    mappings: {
      dynamic: 'strict',
      properties: { text: { type: 'text', analyzer: 'english' }, id: own, document: own },
    },
  })
  const writer = new BulkWriter(client, englishIndex)
  const before = process.cpuUsage()
  const { seconds, processor, memory } = await watching(processes, async () => {
    let waiting: { id: string; source: object }[] = []
    for (const { id: document, blocks } of documents) {
      for (const block of blocks)
        if (block.type !== 'divider')
          waiting.push({ id: block.id, source: { id: block.id, document, text: block.text } })
      if (waiting.length < atOnce) continue
      await writer.write(waiting)
      waiting = []
    }
    await writer.write(waiting)
    await client.ask('POST', `/${englishIndex}/_refresh`)
  })
  const { user, system } = process.cpuUsage(before)
  return {
    seconds,
    processor: processor + (user + system) / 1e6,
    memory: memory + process.memoryUsage.rss() / 2 ** 20,
    bytes: await indexSize(client, englishIndex),
  }
}

const sourceShape = z.object({ id: z.string(), document: z.string(), text: z.string() })

/** That index, asked by `match`, phrases by `match_phrase`. */
export function englishEngine({ client, processes }: BenchCluster, fuzziness: Fuzziness): AskedEngine {
  return {
    name: fuzziness === 'none' ? 'OpenSearch english, match' : 'OpenSearch english, match, fuzziness AUTO',
    processes,
    ask: async (query, kind) => {
      const [answer] = await client.searchAll(englishIndex, [
        { query: queryOf(wordsOf(query), kind, fuzziness), size: 10 },
      ])
      return (answer?.hits.hits ?? []).map(({ _source }) => {
        const { id, document, text } = sourceShape.parse(_source)
        return { paragraph: id, document, text }
      })
    },
  }
}

function queryOf(words: string, kind: QueryKind, fuzziness: Fuzziness) {
  if (kind === 'phrase') return { match_phrase: { text: words } }
  return { match: { text: fuzziness === 'none' ? { query: words } : { query: words, fuzziness } } }
}
