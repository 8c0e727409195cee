import { addresses } from '#app/_browser/addresses.ts'
import type { Answer } from '#lib/search/answer/answer.ts'
import { quoteWords } from '#lib/search/query/rewrite-query.ts'
import { useDeclaredNames } from './declared-fields.ts'
import { searchMessages } from './messages.ts'

/** What was looked for besides the words as they were typed, with a link to a search for exactly these. */
export function QueryExpansion({ answer: { query, widened } }: { answer: Answer }) {
  const declared = useDeclaredNames()
  if (widened.length === 0) return null
  const names = widened.filter(({ why }) => why === 'name').flatMap(({ to }) => to)
  const words = widened.map(({ word }) => word)
  return (
    <p className="search-widened">
      {widened
        .filter(({ why }) => why === 'spelling')
        .map(({ word, to }) => `${searchMessages.instead(word, to)} `)
        .join('')}
      {names.length > 0 && `${searchMessages.also(names)} `}
      <a href={addresses.search(quoteWords(query, words, declared))}>{searchMessages.exactly}</a>
    </p>
  )
}
