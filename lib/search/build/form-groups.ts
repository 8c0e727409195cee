import { keyOf } from '#lib/search/format/encode.ts'
import type { FormUnderOtherKey, LexicalEntry, WordForm } from '#lib/search/format/term-page.ts'
import { englishKey } from '#lib/text/english-key.ts'
import { isRegularForm } from '#lib/text/regular-form.ts'
import { languageOfWord } from '#lib/text/word-language.ts'
import type { ArchiveLemmas } from './lemma/archive-lemmas.ts'
import type { EnglishLemmas } from './lemma/english-lemmas.ts'

/** A form that occurs this often is under its own key, so that pairs with it are kept as those of every common word. */
const commonFormFrequency = 2000

/** The words of one language's list, and what they mean in this archive. */
export interface LemmaSources {
  english: EnglishLemmas
  archive: ArchiveLemmas
  countOf: (word: string) => number
}

interface FormGroup {
  /** By written word its lemmas, and how often it occurs here. */
  forms: Map<string, { lemmas: readonly string[]; count: number }>
  distant: FormUnderOtherKey[]
}

/**
 * Puts the written words of an archive under keys. Where a list of lemmas knows better than the key by letters, this is
 * written down with the words; an irregular form of a word (went, left) lies with that, so that its forms are together.
 */
export class FormGroups {
  readonly #listed: LemmaSources | undefined
  readonly #groups = new Map<string, FormGroup>()
  readonly #keys = new Map<string, string>()
  /** Words that have a form in the archive. */
  readonly #lemmas = new Set<string>()

  constructor(listed: LemmaSources | undefined) {
    this.#listed = listed
  }

  /** The key under which a written word of a text in this language lies. To be asked of each word and language. */
  keyFor(word: string, language: string): string {
    if (!this.#listed || languageOfWord(word, language) !== 'en') return this.#addUnlisted(keyOf(word, language), word)
    const known = this.#keys.get(word)
    if (known !== undefined) return known
    const home = this.#add(word, this.#listed)
    this.#keys.set(word, home)
    return home
  }

  #addUnlisted(key: string, word: string): string {
    const { forms } = this.#group(key)
    if (!forms.has(word)) forms.set(word, { lemmas: [], count: 0 })
    return key
  }

  #add(word: string, { archive, countOf }: LemmaSources): string {
    const own = englishKey(word)
    const lemmas = archive.of(word)
    const asked = archive.queryLemmas(word)
    const [other, ...more] = new Set(lemmas.map(englishKey).filter((key) => key !== own))
    const count = countOf(word)
    const home = other !== undefined && more.length === 0 && count <= commonFormFrequency ? other : own
    this.#group(home).forms.set(word, { lemmas: asked, count })
    if (home !== own) this.#addCrossReference(own, word, asked)
    for (const lemma of lemmas) {
      this.#lemmas.add(lemma)
      const key = englishKey(lemma)
      if (key !== home || !asked.includes(lemma)) this.#group(key).distant.push({ lemma, key: home, word })
    }
    return home
  }

  /** Says of which words something that doesn't lie here is a form. */
  #addCrossReference(key: string, word: string, lemmas: readonly string[]): void {
    const { forms } = this.#group(key)
    if (!forms.has(word)) forms.set(word, { lemmas, count: 0 })
  }

  #group(key: string): FormGroup {
    let group = this.#groups.get(key)
    if (!group) {
      group = { forms: new Map(), distant: [] }
      this.#groups.set(key, group)
    }
    return group
  }

  /** What is known of the words under each key, to be asked after all words were put under theirs. Forms are in alphabetical order. */
  lexicalEntries(): Map<string, Omit<LexicalEntry, 'nameVariants'>> {
    const lemmas = new Map([...this.#groups].map(([key, group]) => [key, mainLemma(key, group)]))
    if (this.#listed) this.#addListedWords(this.#listed.english, lemmas)
    return new Map(
      [...this.#groups].map(([key, { forms, distant }]) => {
        const lemma = lemmas.get(key) ?? forms.values().next().value?.lemmas[0] ?? ''
        const all = [...forms].map(
          ([word, form]): WordForm => ({ word, lemmas: form.lemmas.length > 0 ? form.lemmas : [lemma] }),
        )
        const byName = (one: { word: string }, other: { word: string }) => (one.word < other.word ? -1 : 1)
        return [key, { lemma, forms: all.sort(byName), elsewhere: distant.sort(byName) }]
      }),
    )
  }

  /**
   * Words that are nowhere in the archive, but would be taken for forms of another that does (news for new) or of one of several
   * (axes for axe, and not for axis), and irregular forms of words that do (shrank).
   */
  #addListedWords(english: EnglishLemmas, main: ReadonlyMap<string, string>): void {
    for (const [word, key] of english.words()) {
      if (this.#keys.has(word)) continue
      const lemma = main.get(key) ?? ''
      const looksLikeIt = lemma !== '' && isRegularForm(word, lemma)
      const own = looksLikeIt || !english.has(word) ? english.of(word) : []
      if (own.length === 0) continue
      const others = own.filter((one) => one !== lemma && this.#lemmas.has(one))
      const differs =
        others.length > 0 || (looksLikeIt ? !own.includes(lemma) : own.some((one) => this.#lemmas.has(one)))
      if (differs) this.#addCrossReference(key, word, own)
    }
  }
}

/** The word of which the most of what lies under a key are forms; empty where no list knows one. */
function mainLemma(key: string, { forms }: FormGroup): string {
  const counts = new Map<string, number>()
  for (const { lemmas, count } of forms.values()) {
    for (const lemma of lemmas) if (englishKey(lemma) === key) counts.set(lemma, (counts.get(lemma) ?? 0) + count)
  }
  const [most] = [...counts].sort(([one, own], [other, others]) => others - own || (one < other ? -1 : 1))
  return most?.[0] ?? ''
}
