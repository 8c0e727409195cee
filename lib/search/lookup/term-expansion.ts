import { keyOf } from '#lib/search/format/encode.ts'
import type { PlacedForm } from './forms.ts'
import type { FoundWord, Widening, Word } from './found-word.ts'

/** What a word of a query is taken for, before all of where it stands is read. */
export interface TermExpansion {
  /** Folded, as typed. */
  written: string
  /** The keys under which most of its forms lie. */
  keys: readonly string[]
  /** Its forms in the archive, those of other spellings too; undefined where they need not be known to tell them from others. */
  forms?: readonly PlacedForm[]
  /** Forms that the query leaves out; absent where there are none. */
  leftOut?: readonly string[]
  widened?: Widening[]
}

/** How the words of a query are taken. */
export interface LookupOptions {
  /** Written forms, folded, that don't count as forms of any word. */
  excludedForms?: readonly string[]
  /** Whether a word that stands nowhere is left so, and not taken for others that are spelled like it. */
  asSpelled?: boolean
}

/** What a word that is taken for this has, apart from where it stands. */
export function wordOf(meaning: TermExpansion): Omit<Word, 'idf' | 'near'> & Pick<FoundWord, 'leftOut' | 'widened'> {
  const { written, keys, forms, leftOut, widened } = meaning
  const words = forms && new Set(forms.map(({ word }) => word))
  return {
    written,
    matches: (token, language) => words?.has(token) ?? keys.includes(keyOf(token, language)),
    ...(leftOut && { leftOut }),
    ...(widened && { widened }),
  }
}
