import { useAddresses } from '#app/_browser/addresses-context.ts'
import { useSay } from '#app/_browser/say-context.ts'
import type { Answer } from '#lib/search/answer/answer.ts'
import { quoteWords } from '#lib/search/query/rewrite-query.ts'
import { useDeclaredNames } from './declared-fields.ts'

/** What was looked for besides the words as they were typed, with a link to a search for exactly these. */
export function QueryExpansion({ answer: { query, widened } }: { answer: Answer }) {
  const say = useSay()
  const addresses = useAddresses()
  const declared = useDeclaredNames()
  if (widened.length === 0) return null
  const names = widened.filter(({ why }) => why === 'name').flatMap(({ to }) => to)
  const words = widened.map(({ word }) => word)
  return (
    <p className="mt-1 sans-sm text-soft">
      {widened
        .filter(({ why }) => why === 'spelling')
        .map(({ word, to }) => `${say('search.instead', { word, words: to.join(', ') })} `)
        .join('')}
      {names.length > 0 && `${say('search.also', { words: names.join(', ') })} `}
      <a href={addresses.search(quoteWords(query, words, declared))}>{say('search.exactly')}</a>
    </p>
  )
}
