import { interfaceLanguages } from '#lib/i18n/language-tags.ts'
import { sayIn } from '#lib/i18n/languages.ts'
import type { Say } from '#lib/i18n/say.ts'

/** The letter of names that begin with a figure, and that of all that begin with no letter, or are of a script without any. */
const [figures, other] = ['0-9', 'other']

/** The letters under which a language lists names, and their order in its lists. */
export interface NameLetters {
  /**
   * The capital letter under which a name is listed: that with which it begins, without the marks that make no letter of
   * their own of it in the language at hand (É is E, Й is no И); `0-9` for a figure, `other` for all else.
   */
  of(name: string): string
  /** How two of them stand in a list, as sorting wants it: the letters of the language's own script come first. */
  compare(one: string, other: string): number
  /** Whether two of them are sorted as one, whatever follows: Е and Ё in Russian. */
  isSame(one: string, other: string | undefined): boolean
  /** A letter as pages say it. */
  label(letter: string): string
}

const known = new WeakMap<Say, NameLetters>()

/**
 * The letters of names in lists of a language. The alphabet of its script is its own (Å is a letter in some languages of
 * Latin writing and A in others); names of other scripts have the letters of what languages of that script there are.
 * Alphabets are those for an index (CLDR, `exemplarCharacters`, type `index`), in the file of each language.
 */
export function nameLetters(say: Say): NameLetters {
  const made = known.get(say) ?? createNameLetters(say)
  known.set(say, made)
  return made
}

function createNameLetters(say: Say): NameLetters {
  const others = interfaceLanguages.filter((language) => scriptOf(language) !== scriptOf(say.language))
  const alphabet = new Set([say, ...others.map(sayIn)].flatMap((one) => one('language.alphabet').split(' ')))
  const { compare } = new Intl.Collator(say.locale)
  const bases = new Intl.Collator(say.locale, { sensitivity: 'base' })
  const rank = (letter: string) => (letter === figures ? 0 : letter === other ? 2 : 1)
  return {
    of(name) {
      const [first] = /[\p{L}\p{N}]/u.exec(name.normalize('NFC')) ?? []
      if (first === undefined || !isOfAlphabet.test(first)) return first && /\p{N}/u.test(first) ? figures : other
      // Georgian has capitals for whole words in capitals only, which few fonts have.
      const [capital = ''] = isGeorgian.test(first) ? first : first.toUpperCase()
      const [base = ''] = alphabet.has(capital) ? capital : capital.normalize('NFD')
      return base
    },
    compare: (one, another) => rank(one) - rank(another) || compare(one, another),
    isSame: (one, another) => another !== undefined && bases.compare(one, another) === 0,
    label: (letter) => (letter === other ? say('lists.otherLetters') : letter),
  }
}

/** Letters of scripts that have a few dozen of them, and no thousands. */
const isOfAlphabet = /(?!\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana})\p{L}/u

const isGeorgian = /\p{Script=Georgian}/u

function scriptOf(language: string): string | undefined {
  return new Intl.Locale(language).maximize().script
}
