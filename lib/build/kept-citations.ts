import { createHash } from 'node:crypto'
import { type KeptPlace, KeptValues } from '#lib/files/kept-values.ts'
import type { MadeCitation } from './page-writing-task.ts'

/** What citations are kept as. */
const citationSort = 'citations'

/** What a thread takes citations from (`CitationMemory`): those that earlier runs made; `tell` hears of each that it makes itself. */
export async function keptCitations(place: KeptPlace, tell: (made: MadeCitation) => void) {
  const kept = await KeptValues.openToRead(citationSort, place)
  const keyOf = (work: string) => createHash('sha256').update(work).digest('hex')
  return {
    get: (work: string) => kept.get(keyOf(work))?.toString('utf8'),
    set: (work: string, made: string) => tell({ key: keyOf(work), citation: Buffer.from(made) }),
  }
}

/** Above so many citations for each page of a site most are of works that are no more. */
const mostOfPage = 2

/**
 * Keeps the citations that threads made, beside those of earlier runs, which pages that were kept may need again; where these have become
 * too many, in their place.
 */
export async function keepCitations(
  place: KeptPlace,
  made: ReadonlyMap<string, Uint8Array>,
  pages: number,
): Promise<void> {
  if (made.size === 0) return
  const kept = await KeptValues.open(citationSort, place)
  if (kept.size + made.size <= mostOfPage * pages) kept.keepAll()
  for (const [key, citation] of made) kept.set(key, citation)
  kept.save()
}
