import { keyOf } from '#lib/search/format/encode.ts'
import type { MatchedWord, QueryExpansion, QueryWord } from './matched-word.ts'
import type { KeyedForm } from './word-forms.ts'

/** What a word of a query is taken for, before it is read where it is. */
export interface TermExpansion {
  /** Folded, as typed. */
  written: string
  /** The keys under which most of its forms lie. */
  keys: readonly string[]
  /** Its forms in the archive, those of other spellings too; undefined where they need not be known to distinguish them from others. */
  forms?: readonly KeyedForm[]
  /** Forms that the query leaves out; absent where there are none. */
  excludedForms?: readonly string[]
  widened?: QueryExpansion[]
}

/** How the words of a query are taken. */
export interface LookupOptions {
  /** Written forms, folded, that don't count as forms of any word. */
  excludedForms?: readonly string[]
  /** Whether a word that is nowhere is left so, and not taken for others in its script that are spelled or sound like it. */
  literalSpelling?: boolean
}

/** What a word that is taken for this has, apart from where it is. */
export function queryWordOf(
  expansion: TermExpansion,
): Omit<QueryWord, 'idf' | 'lookalikes'> & Pick<MatchedWord, 'excludedForms' | 'widened'> {
  const { written, keys, forms, excludedForms, widened } = expansion
  const words = forms && new Set(forms.map(({ word }) => word))
  return {
    written,
    matches: (token, language) => words?.has(token) ?? keys.includes(keyOf(token, language)),
    ...(excludedForms && { excludedForms }),
    ...(widened && { widened }),
  }
}
