import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { buildSearchIndex } from '#lib/search/build/build.ts'
import { SearchEngine } from '#lib/search/engine.ts'
import { readFromDisk } from '#lib/search/storage/disk.ts'
import { loadIngestedArchive } from '#tests/bench/load-ingested-archive.ts'
import { percent } from './table.ts'

/** A query as a reader would type it, written before looking, with the paragraphs any of which that reader would want. */
const askedShape = z.object({ query: z.string(), wanted: z.array(z.string()).min(1) })
export type AskedItem = z.infer<typeof askedShape>

/** What a query got: at which place a wanted paragraph stands, from 1; 0 where none of the first ten is wanted. */
export interface AskedRank {
  query: string
  rank: number
}

/** The queries over the sample archive. */
export async function readAsked(): Promise<AskedItem[]> {
  const lines = await readFile(new URL('./as-people-ask.jsonl', import.meta.url), 'utf8')
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => askedShape.parse(JSON.parse(line)))
}

/** Asks each query of the archive in the content folder, whose index is built into `folder`. */
export async function askAsPeopleDo(items: readonly AskedItem[], folder: string): Promise<AskedRank[]> {
  await buildSearchIndex(await loadIngestedArchive(), folder)
  return await ranksOf(items, await SearchEngine.open(readFromDisk(folder)))
}

/** At which place each query has what is wanted. */
async function ranksOf(items: readonly AskedItem[], engine: SearchEngine): Promise<AskedRank[]> {
  const ranks: AskedRank[] = []
  for (const { query, wanted } of items) {
    const { hits } = await engine.search(query, { limit: 10 })
    const found = hits.map(({ document, paragraph }) => `${document.id}/${paragraph}`)
    ranks.push({ query, rank: found.findIndex((one) => wanted.includes(one)) + 1 })
  }
  return ranks
}

/** The shares that are found first, and among the first five; and what isn't first. */
export function askedReport(ranks: readonly AskedRank[]): string {
  const share = (most: number) => percent(ranks.filter(({ rank }) => rank > 0 && rank <= most).length / ranks.length)
  const late = ranks.filter(({ rank }) => rank !== 1)
  return [
    `As people ask (${ranks.length} queries over the sample, written before looking): success@1 ${share(1)}, @5 ${share(5)}.`,
    ...late.map(({ query, rank }) => `  ${rank === 0 ? 'not among ten' : `${rank}.`.padStart(13)}  ${query}`),
  ].join('\n')
}
