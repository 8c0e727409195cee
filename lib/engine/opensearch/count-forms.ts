import { type CountedForms, countedWords, orderedForms } from '#lib/search/answer/counted-forms.ts'
import type { SearchAnswer } from './client.ts'
import type { QuerySet } from './query-set.ts'
import { filterCount } from './read-aggregations.ts'
import { formsQuery } from './word-query.ts'

const nameOf = (word: number, form: number) => `form ${word} ${form}`

/** Asks in how much of what was found each written form is. */
export function formAggregations(set: QuerySet): Record<string, object> {
  return Object.fromEntries(
    countedWords(set.plan).flatMap(({ forms }, word) =>
      forms.map((form, number) => [nameOf(word, number), { filter: formsQuery('words', set.termsOf(form)) }]),
    ),
  )
}

/** Of each word of a query its written forms, and in how many of what was found each is. */
export function countedForms(set: QuerySet, answer: SearchAnswer): CountedForms[] {
  return countedWords(set.plan).map((word, at) =>
    orderedForms(
      word,
      word.forms.map((form, number) => ({
        form: form.word,
        paragraphs: filterCount(answer, nameOf(at, number)),
        all: set.termsOf(form).reduce((sum, { units }) => sum + units, 0),
      })),
    ),
  )
}
