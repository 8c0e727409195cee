import type { Span } from '#lib/domain/ledger.ts'
import { ancestors, type HtmlElement } from './html-element.ts'
import type { HtmlText } from './html-text.ts'
import type { PlacedText } from './html-text-builder.ts'

/** A line of the page's text with what is on it. */
export interface PageLine extends Span {
  places: PlacedText[]
  main: boolean
}

/** The lines of a page's text that have words; one is main where most of it is of pieces that are kept. */
export function pageLines(page: HtmlText, isKept: (place: PlacedText, index: number) => boolean): PageLine[] {
  const lines: PageLine[] = []
  let position = 0
  let next = 0
  for (const text of page.text.split('\n')) {
    const start = position
    const end = start + text.length
    position = end + 1
    if (text.trim() === '') continue
    const places: PlacedText[] = []
    let kept = 0
    for (let place = page.places[next]; place && place.start < end; place = page.places[next]) {
      places.push(place)
      if (isKept(place, next)) kept += Math.min(place.end, end) - Math.max(place.start, start)
      // A piece of preformatted text is on several lines.
      if (place.end > end) break
      next += 1
    }
    lines.push({ start, end, places, main: kept * 2 >= text.trim().length })
  }
  return lines
}

/** Fewest words of a line that ends as a sentence does and is one; of characters without spaces twice as many. */
const fewestWords = 6
/** Fewest words of a paragraph that is a sentence though its stop is missing; titles are shorter. */
export const manyWords = 12
const sentence = /[.!?…]["”»’)\]]*$|[。！？][」』”）]*$/u

/** Whether a line reads as a sentence: what is a link as a whole is then the text's own, and no address of another. */
export function isSentence(line: PageLine): boolean {
  const words = wordsOfLine(line)
  if (!sentence.test(words)) return line.places[0]?.block.tagName === 'p' && words.split(/\s+/).length >= manyWords
  return /[\p{Script=Han}\p{Script=Thai}]/u.test(words)
    ? words.length > fewestWords * 2
    : words.split(/\s+/).length >= fewestWords
}

/** The words of a line with their space made single. */
export function wordsOfLine(line: PageLine): string {
  return line.places
    .map((place) => place.node.value)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whether most of a line is links. */
export function isLinks(line: PageLine): boolean {
  const linked = line.places.filter((place) => elementsAround(place).some((one) => one.tagName === 'a'))
  const length = (places: PlacedText[]) => places.reduce((sum, place) => sum + place.end - place.start, 0)
  return length(linked) * 2 > length(line.places)
}

/** The elements around a piece of text, those within its block too. */
export function elementsAround(place: PlacedText): HtmlElement[] {
  return ancestors(place.node.parentNode)
}
