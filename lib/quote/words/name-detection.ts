import { isSameName } from '#lib/search/format/same-name.ts'
import { editDistance } from '#lib/text/edit-distance.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import type { ComparableWord } from './comparable-words.ts'
import { stemOf } from './stem-of.ts'

const capital = /^\p{Lu}/u
/** Two capitals or more, and nothing but: NATO, ООН. */
const capitals = /^(?:\p{Lu}[.'’]?){2,}$/u
/** Where more of the words within sentences are capitalised than this, as in old prints and headings, capitals show nothing. */
const mostCapitals = 0.4

/**
 * Says of each word of a text, by its number, whether it may be a name: capitalised within a sentence; at the beginning
 * of one only where the text has it capitalised within a sentence, too, or it is all capitals. In a text with very many
 * capitals no word is taken for a name.
 */
export function detectNames(words: readonly ComparableWord[]): (at: number) => boolean {
  const inside = words.filter(({ startsSentence, weight }) => !startsSentence && weight === 1)
  const capitalised = inside.filter(({ written }) => capital.test(written))
  if (inside.length > 5 && capitalised.length > inside.length * mostCapitals) return () => false
  const known = new Set(capitalised.map(({ text }) => text))
  return (at) => {
    const word = words[at]
    if (!word || isStopWord(word.text) || !capital.test(word.written)) return false
    return !word.startsSentence || capitals.test(word.written) || known.has(word.text)
  }
}

function withoutPossessive(word: string): string {
  return word.replace(/'s?$|s'$/u, '')
}

/** Whether two folded words are one name: in another form, spelling or script. */
export function areNameVariants(one: string, other: string, language: string): boolean {
  const [first, second] = [withoutPossessive(one), withoutPossessive(other)]
  return first === second || stemOf(first, language) === stemOf(second, language) || isSameName(first, second)
}

/**
 * Whether two folded words are more likely one name with a slip than two names: a letter too many or too few, or
 * letters in another order, in words of six letters or more that begin alike. One letter in another's place is no slip:
 * Iran is not Iraq.
 */
export function isTypo(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 6 || one[0] !== other[0]) return false
  if (one.length !== other.length) return editDistance(one, other, 1) <= 1
  return [...one].sort().join('') === [...other].sort().join('')
}
