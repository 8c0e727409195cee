/** A range of the text of a page, from a place in one paragraph to a place in the same or a later one. */
export interface PageRange {
  /** Text of the paragraph that it begins in, and where. */
  first: string
  start: number
  /** Text of the paragraph that it ends in (the same where it is one), and where. */
  last: string
  end: number
  /** Whether both are one paragraph. */
  within: boolean
}

/** Longest range, in UTF-16 units, that the fragment quotes whole; of a longer one it quotes beginning and end. Keeps links short. */
const maxWholeLength = 60
/** Fewest and most words quoted of the beginning, of the end, and of the context; more than the fewest where these occur elsewhere on the page. */
const minContextWords = 3
const maxContextWords = 10

/**
 * The text fragment (`text=[prefix-,]start[,end][,-suffix]`, WICG Scroll To Text Fragment) that leads a browser to a
 * range of a page without script. `page` is all the text that the page shows, in its order: a browser takes the
 * first that fits, so that what occurs twice is distinguished by the words around it. Empty where there is no word in it.
 */
export function textFragment({ first, last, within, ...stretch }: PageRange, page: string): string {
  const occurrences = occurrenceCounter(page)
  // A browser compares whole words: marks at the ends belong to what is around them.
  const start = stretch.start + first.slice(stretch.start).search(/[\p{L}\p{N}]|$/u)
  const end = last.slice(0, stretch.end).replace(/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '').length
  if (within && start >= end) return ''
  const whole = first.slice(start, end)
  const wholly = () => {
    if (occurrences(whole) <= 1) return `text=${encode(whole)}`
    return `text=${prefixOf(first, start)}${encode(whole)}${suffixOf(last, end)}`
  }
  if (within && whole.length <= maxWholeLength) return wholly()
  const opening = within ? first.slice(start, end) : first.slice(start)
  const closing = within ? first.slice(start, end) : last.slice(0, end)
  const [beginning, ending] = [beginningOf(opening, occurrences), endingOf(closing)]
  if (beginning === '' || ending === '') return ''
  // The end is looked for after the beginning: the two must not share words.
  if (within && beginning.length + ending.length >= whole.length) return wholly()
  const prefix = occurrences(beginning) <= 1 ? '' : prefixOf(first, start)
  return `text=${prefix}${encode(beginning)},${encode(ending)}`
}

/** How often words are in a text, whatever their case and the spaces between them. */
function occurrenceCounter(page: string): (words: string) => number {
  const text = normalise(page)
  return (words) => text.split(normalise(words)).length - 1
}

function normalise(text: string): string {
  return text.replace(/\s+/gu, ' ').toLowerCase()
}

/** The first words of a text: as many as it takes for them to occur once on the page, where that is possible. */
function beginningOf(text: string, occurrences: (words: string) => number): string {
  const words = text.trim().split(/\s+/u)
  return shortestUnique(words.length, (count) => trimPunctuation(words.slice(0, count).join(' ')), occurrences)
}

/** The last words of a text: as many as it takes for them to occur nowhere before in it. */
function endingOf(text: string): string {
  const words = text.trim().split(/\s+/u)
  return shortestUnique(
    words.length,
    (count) => trimPunctuation(words.slice(-count).join(' ')),
    occurrenceCounter(text),
  )
}

function shortestUnique(
  length: number,
  wordsOf: (count: number) => string,
  occurrences: (words: string) => number,
): string {
  let count = minContextWords
  while (count < Math.min(maxContextWords, length) && occurrences(wordsOf(count)) > 1) count++
  return wordsOf(count)
}

function prefixOf(text: string, start: number): string {
  const words = text.slice(0, start).trim().split(/\s+/u).slice(-minContextWords).join(' ')
  return words === '' ? '' : `${encode(words)}-,`
}

function suffixOf(text: string, end: number): string {
  const words = text.slice(end).trim().split(/\s+/u).slice(0, minContextWords).join(' ')
  return words === '' ? '' : `,-${encode(words)}`
}

/** Without the marks at its ends. */
function trimPunctuation(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '')
}

/** The hyphen divides the parts of a fragment, so it is encoded as well; comma and ampersand are in any case. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}
