import { sentences } from '#lib/text/sentences.ts'

/** A part of a paragraph that is shown elsewhere; what is left out is marked by an ellipsis. */
export interface PassageExcerpt {
  before: string
  /** The words that the excerpt is made for. */
  words: string
  after: string
}

/**
 * Some words of a paragraph within their sentence, without a changed letter: of a sentence that is longer than
 * `characters` (UTF-16 units) so much around the words as fits, cut between words. Words that are longer themselves are
 * cut at their end.
 */
export function excerptAround(text: string, start: number, end: number, characters: number): PassageExcerpt {
  const around = sentences(text).find((sentence) => sentence.start <= start && start < sentence.end)
  const [first, last] = [around?.start ?? 0, Math.max(around?.end ?? text.length, end)]
  if (end - start > characters) {
    const cut = text.lastIndexOf(' ', start + characters)
    return {
      before: start > first ? '… ' : '',
      words: `${text.slice(start, cut > start ? cut : start + characters)} …`,
      after: '',
    }
  }
  const words = text.slice(start, end)
  if (last - first <= characters)
    return { before: text.slice(first, start), words, after: text.slice(end, last).trimEnd() }
  const room = characters - (end - start)
  const from = start - first <= room / 2 ? first : afterSpace(text, start - Math.floor(room / 2), start)
  const to = last - end <= characters - (end - from) ? last : beforeSpace(text, from + characters, end)
  return {
    before: `${from > first ? '… ' : ''}${text.slice(from, start)}`,
    words,
    after: `${text.slice(end, to).trimEnd()}${to < last ? ' …' : ''}`,
  }
}

/** Where the first whole word after a place begins, at most at `limit`. */
function afterSpace(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from)
  return space === -1 || space >= limit ? limit : space + 1
}

/** Where the last whole word before a place ends, at least at `limit`. */
function beforeSpace(text: string, to: number, limit: number): number {
  const space = text.lastIndexOf(' ', to)
  return Math.max(space, limit)
}
