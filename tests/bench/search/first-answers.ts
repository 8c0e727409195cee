import type { Answer } from '#lib/search/answer/answer.ts'
import { SearchEngine } from '#lib/search/engine.ts'
import { readFromDisk } from '#lib/search/storage/disk.ts'
import type { ReadBytes } from '#lib/search/storage/read-index-file.ts'
import { type KnownItem, queryKinds } from './known-items.ts'
import { quantile, rankOf, scoreOf } from './score.ts'
import { percent, table } from './table.ts'

/** What was read until the first answer to one query, by an engine that had read nothing. */
interface FirstAnswer {
  bytes: number
  reads: number
}

const inKilobytes = (bytes: number) => (bytes / 1024).toFixed(1)

async function firstAnswerOf(engine: SearchEngine, query: string): Promise<Answer> {
  return await new Promise((resolve, reject) => {
    engine.search(query, { limit: 10 }, resolve).then(resolve, reject)
  })
}

async function readUntilFirst(folder: string, query: string): Promise<FirstAnswer> {
  const read = { bytes: 0, reads: 0 }
  const disk = readFromDisk(folder)
  const counting: ReadBytes = async (path, span) => {
    const bytes = await disk(path, span)
    read.bytes += bytes.length
    read.reads += 1
    return bytes
  }
  await firstAnswerOf(await SearchEngine.open(counting), query)
  // What is read for the second answer is not waited for.
  return { ...read }
}

/**
 * Asks an index on disk, without a browser: what the first answer has, and what of the index is read until then where nothing
 * was read before. Of every fourth query. Resolves to a table.
 */
export async function measureFirstAnswers(items: readonly KnownItem[], folder: string): Promise<string> {
  const rows: string[][] = []
  for (const kind of queryKinds) {
    const engine = await SearchEngine.open(readFromDisk(folder))
    const ranks: number[] = []
    const read: FirstAnswer[] = []
    for (const [index, item] of items.entries()) {
      const { hits } = await firstAnswerOf(engine, item.queries[kind])
      const found = hits.map(({ document, paragraph, text }) => ({ document: document.id, paragraph, text }))
      ranks.push(rankOf(item, kind, found))
      if (index % 4 === 0) read.push(await readUntilFirst(folder, item.queries[kind]))
    }
    const { first, ten } = scoreOf(ranks)
    const bytes = read.map((one) => one.bytes)
    const mean = bytes.reduce((sum, one) => sum + one, 0) / bytes.length
    const median = quantile(bytes, 0.5)
    const reads = quantile(
      read.map((one) => one.reads),
      0.5,
    )
    rows.push([kind, percent(first), percent(ten), inKilobytes(mean), inKilobytes(median), String(reads)])
  }
  return table(['queries', 'success@1 %', '@10 %', 'KB mean', 'KB p50', 'reads'], rows)
}
