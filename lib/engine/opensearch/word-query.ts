import type { MatchedForm, MatchedWord } from '#lib/search/lookup/matched-word.ts'
import type { QueryDsl } from './client.ts'
import { isSendable, stackMark } from './positioned-tokens.ts'

/** How a written form lies in the engine. */
export interface FormTerms {
  word: string
  /** What is behind it in the texts that have it. */
  spans: readonly string[]
  /** In how many units it was when the archive was fed. */
  units: number
  /** In texts of which languages; in those of all where it is absent. */
  languages?: readonly string[]
}

/** Of the forms of the words of a query how they lie in the engine. */
export type TermsOfForm = (form: MatchedForm) => readonly FormTerms[]

/** What nothing is. */
export const nothing: QueryDsl = { match_none: {} }

/** A row of forms, in UTF-16 units, up to which it is asked for as one word. */
const longestRow = 8000

/** The terms of forms in rows, those of texts of some languages by themselves. */
function rowsOf(forms: readonly FormTerms[]): { terms: string[]; languages?: readonly string[] }[] {
  const byLanguages = new Map<string, { terms: string[]; languages?: readonly string[] }>()
  for (const { word, spans, languages } of forms) {
    if (!isSendable(word)) continue
    const name = languages?.join(' ') ?? ''
    const row = byLanguages.get(name) ?? { terms: [], ...(languages && { languages }) }
    row.terms.push(...spans.map((span) => word + span))
    byLanguages.set(name, row)
  }
  return [...byLanguages.values()].flatMap(({ terms, languages }) =>
    slicesByLength([...new Set(terms)], longestRow).map((some) => ({ terms: some, ...(languages && { languages }) })),
  )
}

function slicesByLength(terms: readonly string[], most: number): string[][] {
  const slices: string[][] = []
  let length = most
  for (const term of terms) {
    if (length + term.length > most) {
      slices.push([])
      length = 0
    }
    slices.at(-1)?.push(term)
    length += term.length + 1
  }
  return slices
}

/** Finds the texts that have one of some forms; a text counts as having one word, however many of its forms it has. */
export function formsQuery(field: 'words' | 'said', forms: readonly FormTerms[], boost = 1): QueryDsl {
  const queries = rowsOf(forms).map(({ terms, languages }): QueryDsl => {
    const match = { match: { [field]: { query: terms.join(stackMark), boost } } }
    return languages ? { bool: { must: [match], filter: [{ terms: { language: languages } }] } } : match
  })
  const [only] = queries
  return queries.length === 1 && only ? only : queries.length === 0 ? nothing : { dis_max: { queries } }
}

/** How the forms of a word lie in the engine. */
export function formsOfWord({ forms }: Pick<MatchedWord, 'forms'>, termsOf: TermsOfForm): FormTerms[] {
  return forms.flatMap(termsOf)
}

/** Finds the units that have a word; titles have what is said of their documents, too. */
export function presenceQuery(forms: readonly FormTerms[]): QueryDsl {
  return {
    bool: {
      should: [
        formsQuery('words', forms),
        { bool: { filter: [{ term: { unit: 'title' } }, formsQuery('said', forms)] } },
      ],
      minimum_should_match: 1,
    },
  }
}
