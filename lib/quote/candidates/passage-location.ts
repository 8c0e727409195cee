import type { HitDocument } from '#lib/search/rank/hit.ts'
import { formatPassageLink } from '#lib/site/passage-link.ts'
import { wordingHash } from '#lib/text/wording-hash.ts'
import type { CandidateWindow } from './candidate-window.ts'

/** Where words are in the archive. */
export interface PassageLocation {
  document: HitDocument
  /** The paragraph that has most of them: its number in the index, its id, and its ¶ number. */
  unit: number
  paragraph: string
  number: number
  /** Whose words they are, where they are not the document's speaker's: see `Paragraph`. */
  voice?: string
  /** Path of the link to the words, with the hashes of the wordings of their paragraphs. */
  url: string
  /** The words, and what comes before and after them in their paragraphs. */
  before: string
  said: string
  after: string
}

/** The place of a span (half-open, UTF-16 units) of a window's text. Throws where the window has no paragraph. */
export function locatePassage(
  { document, paragraphs, text }: CandidateWindow,
  start: number,
  end: number,
): PassageLocation {
  const touched = paragraphs.filter((one) => one.start < end && one.start + one.text.length > start)
  const inside = touched.length > 0 ? touched : paragraphs.slice(0, 1)
  const [first, last] = [inside[0], inside.at(-1)]
  if (!first || !last) throw new Error('A candidate window has no paragraph: at least one is needed.')
  const share = (one: typeof first) => Math.min(end, one.start + one.text.length) - Math.max(start, one.start)
  const main = inside.reduce((best, one) => (share(one) > share(best) ? one : best), first)
  return {
    document,
    unit: main.unit,
    paragraph: main.id,
    number: main.number,
    ...(main.voice !== undefined && { voice: main.voice }),
    url: formatPassageLink(document.url, {
      from: first.id,
      ...(last !== first && { to: last.id }),
      wordingHashes: inside.map((one) => wordingHash(one.text)),
      at: [start - first.start, end - last.start],
    }),
    before: text.slice(first.start, start),
    said: text.slice(start, end),
    after: text.slice(end, last.start + last.text.length),
  }
}
