import type { CountedForms } from '#lib/search/answer/counted-forms.ts'
import type { MatchedWord } from '#lib/search/lookup/matched-word.ts'
import type { SearchAnswer } from './client.ts'
import type { QuerySet } from './query-set.ts'
import { filterCount } from './read-aggregations.ts'
import { formsQuery } from './word-query.ts'

/** The words of a query of which the forms are counted, each once; of several any of which is meant, each. */
function countedWords({ plan }: QuerySet): MatchedWord[] {
  const all = [...plan.words, ...plan.required.flatMap((part) => part.words)].flatMap(
    (word) => word.alternatives ?? [word],
  )
  return [...new Map(all.map((word) => [word.written, word])).values()]
}

const nameOf = (word: number, form: number) => `form ${word} ${form}`

/** Asks in how much of what was found each written form is. */
export function formAggregations(set: QuerySet): Record<string, object> {
  return Object.fromEntries(
    countedWords(set).flatMap(({ forms }, word) =>
      forms.map((form, number) => [nameOf(word, number), { filter: formsQuery('words', set.termsOf(form)) }]),
    ),
  )
}

/** Of each word of a query its written forms, and in how many of what was found each is. */
export function countedForms(set: QuerySet, answer: SearchAnswer): CountedForms[] {
  return countedWords(set).map(({ written, forms, excludedForms = [] }, word) => {
    const counted = forms.map((form, number) => ({
      form: form.word,
      paragraphs: filterCount(answer, nameOf(word, number)),
      all: set.termsOf(form).reduce((sum, { units }) => sum + units, 0),
    }))
    counted.sort(
      (one, other) => other.paragraphs - one.paragraphs || other.all - one.all || (one.form < other.form ? -1 : 1),
    )
    return {
      word: written,
      forms: counted.map(({ form, paragraphs }) => ({ form, paragraphs })),
      leftOut: [...excludedForms],
    }
  })
}
