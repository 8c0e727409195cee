import { isRegularForm } from '#lib/text/regular-form.ts'
import type { EnglishLemmas } from './english-lemmas.ts'

/** How often a word occurs in an archive, and how often of these with a capital. */
export interface WordCount {
  count: number
  capitals: number
}

/** A word is written with a capital as a rule from this share on: 0.6, as for names in several spellings. */
const nameShare = 0.6
/** A name alone, and no form of a common noun or verb: Mars is none of "to mar". */
const nameAloneShare = 0.95
/** What is rarer than this may have its capital from the place where it is. */
const minCountOfForeignName = 5
/** How many times rarer than the name its plural is: Ormonds is one of Ormond, Roberts none of Robert. */
const namePluralRatio = 3

/**
 * Of which words the words of one archive are forms: by the list of lemmas, for what isn't in it by rule where the word
 * itself is in the archive, for a name by how it is written. A word of which nothing is known is a form of itself.
 */
export class ArchiveLemmas {
  readonly #english: EnglishLemmas
  readonly #counts: (word: string) => WordCount | undefined
  /** Of words that were asked for: each is asked for twice. */
  readonly #known = new Map<string, readonly string[]>()

  constructor(english: EnglishLemmas, counts: (word: string) => WordCount | undefined) {
    this.#english = english
    this.#counts = counts
  }

  /** Never empty. `written` is a folded token of an English text. */
  of(written: string): readonly string[] {
    const known = this.#known.get(written) ?? this.#find(written)
    this.#known.set(written, known)
    return known
  }

  #find(written: string): string[] {
    const word = written.replace(/'s?$/, '') || written
    if (/[\p{N}']/u.test(word)) return [word]
    const listed = this.#english.of(word)
    if (listed.length === 0) return [this.#plural(word) ?? this.#tense(word) ?? this.#prefixed(word) ?? word]
    return this.#isNameAlone(written, word, listed) ? [word] : listed
  }

  /**
   * Those of them that are meant by who asks for the word as it is written: of a name that is written small now and then it is
   * the name. Who asks for "mar" gets "mars" counted, who asks for "mars" no "marred".
   */
  queryLemmas(written: string): readonly string[] {
    const word = written.replace(/'s?$/, '') || written
    const all = this.of(written)
    return this.#mayBeName(word, all) && this.#shareOfCapitals(written) >= nameShare ? [word] : all
  }

  #isNameAlone(written: string, word: string, listed: readonly string[]): boolean {
    const share = this.#shareOfCapitals(written)
    if (share < nameAloneShare) return false
    return this.#mayBeName(word, listed) || this.#isForeignName(word, listed)
  }

  #mayBeName(word: string, lemmas: readonly string[]): boolean {
    return word.endsWith('s') && lemmas.includes(word) && this.#english.isName(word)
  }

  /** Bani is hardly the plural of ban where that is written small: an irregular plural that is always written as a name. */
  #isForeignName(word: string, listed: readonly string[]): boolean {
    const { count = 0 } = this.#counts(word) ?? {}
    if (count < minCountOfForeignName || this.#english.has(word)) return false
    return listed.every((lemma) => !isRegularForm(word, lemma) && this.#shareOfCapitals(lemma) < nameShare)
  }

  #shareOfCapitals(word: string): number {
    const { count, capitals } = this.#counts(word) ?? { count: 0, capitals: 0 }
    return count === 0 ? 0 : capitals / count
  }

  /** The word of which an unlisted one is the plural. */
  #plural(word: string): string | undefined {
    const base = /[^aeiou]ies$/.test(word)
      ? `${word.slice(0, -3)}y`
      : word.slice(0, /(?:s|x|z|ch|sh)es$/.test(word) ? -2 : -1)
    if (!word.endsWith('s') || /[su]s$|is$/.test(word) || base.length < 3) return undefined
    const [own, other] = [this.#counts(word), this.#counts(base)]
    if (!own || !other) return undefined
    if (this.#shareOfCapitals(word) < nameShare) return base
    // Of names in other languages -as, -es and -os are no plurals: Santos, Torres.
    return !/[aeo]s$/.test(word) &&
      own.count * namePluralRatio <= other.count &&
      this.#shareOfCapitals(base) >= nameShare
      ? base
      : undefined
  }

  /** The verb of which an unlisted word is -ed or -ing. */
  #tense(word: string): string | undefined {
    const left = /^(.{3,})(?:ed|ing)$/.exec(word)?.[1]
    if (left === undefined || this.#shareOfCapitals(word) >= nameShare) return undefined
    const doubled = /([^aeiou])\1$/.test(left) ? [left.slice(0, -1)] : []
    const bases = [`${left}e`, left, ...doubled]
    return bases.find((base) => this.#counts(base) !== undefined && !this.#isOnlyAdjective(base))
  }

  /** The verb of which an unlisted word is a form by that of another: redrew as drew. */
  #prefixed(word: string): string | undefined {
    const [, prefix, rest = ''] = /^(re|over|out|under|mis|fore)(.{3,})$/.exec(word) ?? []
    if (prefix === undefined || this.#shareOfCapitals(word) >= nameShare) return undefined
    const [verb, ...more] = this.#english.verbsOf(rest)
    return verb !== undefined && more.length === 0 ? prefix + verb : undefined
  }

  #isOnlyAdjective(word: string): boolean {
    return this.#english.has(word) && !this.#english.isNoun(word)
  }
}
