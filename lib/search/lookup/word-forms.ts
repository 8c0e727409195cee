import { encodeWord } from '#lib/search/format/encode.ts'
import type { LexicalEntry } from '#lib/search/format/term-page.ts'
import { englishKey } from '#lib/text/english-key.ts'
import { isRegularForm } from '#lib/text/regular-form.ts'

/** A written word, folded, and the key under which it lies in the index. */
export interface KeyedForm {
  key: string
  word: string
}

/** Where the words under a key are read. */
export type ReadLexicalEntry = (key: string) => Promise<LexicalEntry | undefined>

/**
 * The written words of an archive that are forms of the words of which a folded token can be one: those of `left` are those of
 * `left` and of `leave`. One that the index doesn't know is a form of what it is a regular form of by its letters.
 */
export async function formsOf(
  word: string,
  languages: readonly string[],
  readEntry: ReadLexicalEntry,
): Promise<KeyedForm[]> {
  const found = await Promise.all(encodeWord(word, languages).map((key) => formsUnder(key, word, readEntry)))
  return distinct(found.flat())
}

/** The same, of what lies under one key. */
export async function formsUnder(key: string, word: string, readEntry: ReadLexicalEntry): Promise<KeyedForm[]> {
  const head = await readEntry(key)
  if (!head) return []
  const found = await Promise.all(
    lemmasOf(word, head).map(async (lemma) => {
      const home = lemma === '' ? key : englishKey(lemma)
      const other = home === key ? head : await readEntry(home)
      return other ? formsIn(other, home, lemma) : []
    }),
  )
  return distinct(found.flat())
}

function lemmasOf(word: string, { lemma, forms }: LexicalEntry): readonly string[] {
  const known = forms.find((form) => form.word === word)
  if (known) return known.lemmas
  // A stem has all its words' forms.
  if (lemma === '') return ['']
  return [...new Set(forms.flatMap(({ lemmas }) => lemmas))].filter((one) => isRegularForm(word, one))
}

function formsIn({ forms, elsewhere }: LexicalEntry, key: string, lemma: string): KeyedForm[] {
  return [
    ...forms.filter(({ lemmas }) => lemmas.includes(lemma)).map(({ word }) => ({ key, word })),
    ...elsewhere.filter((form) => form.lemma === lemma).map((form) => ({ key: form.key, word: form.word })),
  ]
}

function distinct(forms: readonly KeyedForm[]): KeyedForm[] {
  return [...new Map(forms.map((form) => [`${form.key}=${form.word}`, form])).values()]
}
