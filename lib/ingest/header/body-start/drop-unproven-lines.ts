import type { HeaderLine } from '#lib/ingest/header/header-line.ts'
import {
  aboutAtStart,
  genreEnding,
  occasion,
  occasionUnspaced,
  openEnding,
  smallWords,
} from '#lib/ingest/header/lexicon/matchers.ts'
import { isBareName, isNameOrOffice } from '#lib/ingest/header/title/exclusions.ts'
import { isVenueLine } from '#lib/ingest/header/venue/parse-place.ts'
import { cityAtEnd, isCountryOrState } from '#lib/ingest/recognise/gazetteer.ts'
import { isOfficeLine } from '#lib/ingest/recognise/persons/office-line.ts'
import { endsSentence, hasNoCapitals } from '#lib/ingest/recognise/prose.ts'
import { isApart, isDated } from './header-state.ts'

/**
 * The lines of a head without those at its end that nothing shows to belong to it, though no rule recognised that the text
 * begins with them: words of a few letters, each a paragraph of its own, under a title and its date. A name, an office, a
 * place, an occasion, what a text is about, or the setting of titles shows it; a block of which one line does is kept.
 */
export function dropUnprovenLines(head: HeaderLine[]): HeaderLine[] {
  let [end, kept, isAllClosed] = [head.length, head.length, true]
  for (;;) {
    const from = lastBlock(head, end)
    if (from === undefined) return head.slice(0, kept)
    const block = head.slice(from, end)
    const above = head.slice(0, from)
    if (block.some((line) => isEvident(line, above))) return head.slice(0, kept)
    isAllClosed &&= block.every(isClosed)
    if (isFollowedByText(above) || isAllClosed) kept = from
    end = from
  }
}

/** Where the last block before a line begins; nothing where it is the first of all. */
function lastBlock(head: HeaderLine[], end: number): number | undefined {
  let from = end - 1
  while (from > 0 && head[from] && !isApart(head[from - 1], head[from] as HeaderLine)) from -= 1
  return from > 0 ? from : undefined
}

/** Whether text may follow right below these lines: they end in where or when it was, or in a label of such. */
function isFollowedByText(head: HeaderLine[]): boolean {
  const last = head.findLast(({ kind }) => kind !== 'notice' && kind !== 'pageMark')
  return isDated(head) || (last?.kind === 'field' && head.some(({ kind }) => kind === 'genre' || kind === 'text'))
}

/** Whether a line shows by itself that it is of the head. */
function isEvident(line: HeaderLine, above: readonly HeaderLine[]): boolean {
  const { kind, text, dates } = line
  if (kind === 'quoted') return !isClosed(line) && !hasTitle(above)
  if (kind !== 'text') return true
  const bare = text.replace(/(?<![\s.,])[\s.,]+$/u, '')
  if (dates.length > 0 || isInCapitals(text) || /^[[(].*[\])]$/u.test(text) || /\d/u.test(text)) return true
  if (isOfficeLine(bare) || isNameOrOffice(bare) || isBareName(bare)) return true
  if (isVenueLine(bare) || isCountryOrState(bare) || (cityAtEnd(bare) !== undefined && bare.split(/\s+/).length <= 5))
    return true
  if (occasion.test(bare) || genreEnding.test(bare) || (hasNoCapitals(text) && occasionUnspaced.test(bare))) return true
  if (isClosed(line)) return false
  return (
    (aboutAtStart.test(text) && !hasTitle(above)) ||
    isSetAsTitle(text) ||
    openEnding.test(text) ||
    /[:：,，、]$/u.test(text)
  )
}

/** Whether a line ends as a sentence does; a stop after words in capitals is the setting of old heads. */
function isClosed({ text }: HeaderLine): boolean {
  return endsSentence(text) && !isInCapitals(text)
}

function isInCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
}

/** Two capitalised words and more, and none in small letters but those that titles keep small. */
function isSetAsTitle(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}’'-]+/gu) ?? []
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word))
  return capitalised.length > 1 && words.every((word) => /^\p{Lu}/u.test(word) || smallWords.has(word))
}

/** Whether a head has words of its own already that can be its title. */
function hasTitle(above: readonly HeaderLine[]): boolean {
  return above.some(({ kind }) => kind === 'text' || kind === 'quoted')
}
