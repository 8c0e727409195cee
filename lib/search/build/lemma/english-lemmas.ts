import { englishKey } from '#lib/text/english-key.ts'
import { isRegularForm } from '#lib/text/regular-form.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import { irregularForms } from './irregular.ts'
import type { PartOfSpeech, TagCounts, WordNet } from './wordnet.ts'

/** An ending of a form and what is in its place in the word itself. */
type SuffixRule = readonly [ending: string, instead: string]

/** What -s takes of nouns and of verbs alike. */
const suffixesOfS: readonly SuffixRule[] = [
  ['s', ''],
  ['ses', 's'],
  ['xes', 'x'],
  ['zes', 'z'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['oes', 'o'],
  ['ies', 'y'],
]

/**
 * WordNet's rules of detachment, see morphy(7WN), but for -es, which takes more than it may there (sites is no form of
 * sit). What doubles a consonant is among the exceptions.
 */
const suffixRules: Record<'noun' | 'verb' | 'adjective', readonly SuffixRule[]> = {
  noun: [...suffixesOfS, ['men', 'man']],
  verb: [...suffixesOfS, ['ed', 'e'], ['ed', ''], ['ied', 'y'], ['ing', 'e'], ['ing', '']],
  adjective: [
    ['er', ''],
    ['er', 'e'],
    ['ier', 'y'],
    ['est', ''],
    ['est', 'e'],
    ['iest', 'y'],
  ],
}

/** A word is no form of one so short: "as" is no plural of A. */
const minLemmaLength = { noun: 3, verb: 2, adjective: 3 }

/** What doubles its consonant before -ed, -ing, -er and -est, so that "hoping" is no form of "hop". */
const doublesConsonant = /^[^aeiouy]*[aeiouy][^aeiouwxy]$/

/** How many times rarer another word must be than what else a word can be, for it to be no form of that one: "number" is not more numb. */
const maxFrequencyRatio = 20
/** How often what was never met counts as met; by an irregular form still less, or "stove" would be one of "stave". */
const smoothing = 0.5
const irregularSmoothing = 0.25

function timesOf(uses: TagCounts | undefined): number {
  return Math.max(0, ...Object.values(uses ?? {}))
}

/** One of the words that a form can be a form of, and how often that was met, `smoothing` added. */
interface LemmaReading {
  word: string
  times: number
}

/** Says of English words of which words they are forms, by WordNet: number, tense, and degree of adjectives. */
export class EnglishLemmas {
  readonly #wordNet: WordNet

  constructor(wordNet: WordNet) {
    this.#wordNet = wordNet
  }

  /** All words that it knows, without their forms, but with those that are irregular, each with its key (`englishKey`). */
  *words(): Generator<readonly [word: string, key: string]> {
    yield* this.#wordNet.words()
    const lists = [...Object.values(this.#wordNet.exceptions).map((list) => list.keys()), Object.keys(irregularForms)]
    for (const list of lists) for (const word of list) yield [word, englishKey(word)]
  }

  /** Whether it is in the list as it is written, not as a form of another. */
  has(word: string): boolean {
    return this.#wordNet.tagCounts(word) !== undefined
  }

  /** Whether it is a noun in the list. */
  isNoun(word: string): boolean {
    return this.#times(word, 'noun') !== undefined
  }

  /** Whether it is in the list as the name of a person, a place or something in nature. */
  isName(word: string): boolean {
    return this.#wordNet.isName(word)
  }

  /**
   * The words of which a folded word is a form, itself among them where it is one: `left` is a form of `left` and `leave`.
   * Empty for a word that isn't in the list. Not by derivation: `humanity` is a form of `humanity` alone.
   *
   * @example lemmas.of('women') // ['woman']
   */
  of(written: string): string[] {
    const word = written.replace(/'s?$/, '')
    const irregular = Object.hasOwn(irregularForms, word) ? irregularForms[word] : undefined
    if (irregular) return [...irregular]
    const own = this.#wordNet.tagCounts(word)
    if (isStopWord(word)) return [word]
    const readings = (['noun', 'verb', 'adjective'] as const).flatMap((part) => this.#readings(word, part, own))
    const most = Math.max(timesOf(own) + smoothing, ...readings.map(({ times }) => times))
    const likely = readings.filter(({ times }) => times * maxFrequencyRatio >= most)
    const words = new Set([...(own ? [word] : []), ...likely.map((reading) => reading.word)])
    return words.size > 0 ? [...words] : this.#plural(word)
  }

  /** The verbs of which a folded word is a form, itself not among them: `draw` of `drew`. */
  verbsOf(word: string): string[] {
    return [...new Set(this.#readings(word, 'verb', this.#wordNet.tagCounts(word)).map((reading) => reading.word))]
  }

  /** "multinationals": of an adjective that is used as a noun. */
  #plural(word: string): string[] {
    const base = word.slice(0, -1)
    return word.endsWith('s') && !/[su]s$|is$/.test(word) && this.has(base) ? [base] : []
  }

  #readings(word: string, part: 'noun' | 'verb' | 'adjective', own: TagCounts | undefined): LemmaReading[] {
    const exception = this.#wordNet.exceptions[part].get(word)
    // "fulfilled" is irregular only of "fulfil".
    const found = exception === undefined || part === 'verb' ? this.#byRule(word, part, own) : []
    const regular = found.map((one) => ({ word: one, times: (this.#times(one, part) ?? 0) + smoothing }))
    const irregular = exception === undefined ? [] : [{ word: exception, times: this.#timesOf(word, exception, part) }]
    return [...regular, ...irregular].filter((one) => one.word !== word)
  }

  #byRule(word: string, part: 'noun' | 'verb' | 'adjective', own: TagCounts | undefined): string[] {
    // "seed" is no past of "see".
    if (/ss$|^[^aeiou]+eed$/.test(word) && own) return []
    if (/ss$/.test(word) || (own && (word.endsWith('men') || word.length < 4))) return []
    return suffixRules[part].flatMap(([ending, instead]) => {
      if (!word.endsWith(ending)) return []
      const base = word.slice(0, word.length - ending.length) + instead
      if (instead === '' && /^[ei]/.test(ending) && doublesConsonant.test(base)) return []
      return base.length >= minLemmaLength[part] && this.#times(base, part) !== undefined ? [base] : []
    })
  }

  #timesOf(form: string, word: string, part: PartOfSpeech): number {
    const times = this.#times(word, part) ?? 0
    return times === 0 && !isRegularForm(form, word) ? irregularSmoothing : times + smoothing
  }

  #times(word: string, part: PartOfSpeech): number | undefined {
    return this.#wordNet.tagCounts(word)?.[part]
  }
}
