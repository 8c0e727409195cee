/**
 * Lists of words into patterns. A list is data that anyone can read and lengthen; what a word's edge is, that a space
 * matches any white space and an apostrophe any of its forms, is said here once.
 */

const letterOrFigure = /[\p{L}\p{N}]/u

/** Source of a pattern for the start of a word: no letter or figure is right before it. */
export const wordStart = String.raw`(?<![\p{L}\p{N}])`
/** Source of a pattern for the end of a word: no letter or figure is right after it. */
export const wordEnd = String.raw`(?![\p{L}\p{N}])`

/** The source of a pattern that nothing matches: any of no words. */
const none = '(?!)'

/** The source of a pattern for any of the words, the longest first; not bounded at its edges. */
export function anyOf(words: Iterable<string>): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return sorted.length === 0 ? none : `(?:${sorted.map(literal).join('|')})`
}

/** The source of a pattern for any of the words, whole: no letter or figure touches them. */
export function anyWord(words: Iterable<string>): string {
  const groups = new Map<string, string[]>()
  for (const word of words) {
    const edges = `${letterOrFigure.test(word.slice(0, 1)) ? wordStart : ''} ${letterOrFigure.test(word.slice(-1)) ? wordEnd : ''}`
    groups.set(edges, [...(groups.get(edges) ?? []), word])
  }
  const sources = [...groups].map(([edges, group]) => {
    const [before, after] = edges.split(' ')
    return `${before}${anyOf(group)}${after}`
  })
  return sources.length <= 1 ? (sources[0] ?? none) : `(?:${sources.join('|')})`
}

/** Where in a text the words are. */
type PatternPosition = 'anywhere' | 'start' | 'end' | 'whole'

/**
 * A pattern for any of the words, in any case; `lead` and `tail` are sources of what may come before and after them.
 *
 * @example wordPattern(['check against delivery'], 'anywhere').test('(Check against  delivery)') // true
 */
export function wordPattern(words: Iterable<string>, position: PatternPosition, lead = '', tail = ''): RegExp {
  const source = `${lead}${anyWord(words)}${tail}`
  const before = position === 'start' || position === 'whole' ? '^' : ''
  const after = position === 'end' || position === 'whole' ? '$' : ''
  return new RegExp(`${before}${source}${after}`, 'iu')
}

/** A word as the source of a pattern that matches it. */
function literal(word: string): string {
  return word
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replace(/['’]/g, "['’‘`]")
    .replace(/\s+/g, '\\s+')
}
