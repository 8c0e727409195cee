import type { Answer } from '#lib/search/answer/answer.ts'
import { messagesFor } from '#lib/site/messages.ts'
import { useFieldLabels } from './declared-fields.ts'
import { searchMessages } from './messages.ts'
import { searchAddress } from './search-address.ts'
import type { SearchParameters } from './search-parameters.ts'

/**
 * Where words of a query name a speaker, a year, a place: links to the same query with these as filters, and how much
 * it finds.
 */
export function DidYouMean({
  answer: { interpretations = [] },
  request,
}: {
  answer: Answer
  request: SearchParameters
}) {
  const labels = useFieldLabels()
  if (interpretations.length === 0) return null
  return (
    <p className="search-meant">
      {searchMessages.meant}{' '}
      {interpretations.map(({ query, rest, filters, paragraphs }, index) => (
        <span key={query}>
          {index > 0 && ' · '}
          <a href={searchAddress({ ...request, query })}>
            {searchMessages.meantBy(rest, filters.map(withKindLabel), labels)}
          </a>{' '}
          <span className="search-count">({paragraphs})</span>
        </span>
      ))}
    </p>
  )
}

type NamedValue = NonNullable<Answer['interpretations']>[number]['filters'][number]

function withKindLabel({ field, value }: NamedValue): NamedValue {
  if (field !== 'kind') return { field, value }
  return { field, value: Object.entries(messagesFor('en').kinds).find(([kind]) => kind === value)?.[1] ?? value }
}
