import { useSay } from '#app/_browser/say-context.ts'
import type { Answer } from '#lib/search/answer/answer.ts'
import { useFieldLabels } from './declared-fields.ts'
import { namedBy } from './field-words.ts'
import { useSearchAddress } from './search-address.ts'
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
  const say = useSay()
  const searchAddress = useSearchAddress()
  const labels = useFieldLabels()
  if (interpretations.length === 0) return null
  return (
    <p className="mt-1 sans-sm text-soft">
      {say('search.meant')}{' '}
      {interpretations.map(({ query, rest, filters, paragraphs }, index) => (
        <span key={query}>
          {index > 0 && ' · '}
          <a href={searchAddress({ ...request, query })}>
            {[
              rest === '' ? say('search.all') : say('common.quoted', { text: rest }),
              ...filters.map((filter) => namedBy(say, filter, labels)),
            ].join(', ')}
          </a>{' '}
          <span className="font-normal text-faint">({paragraphs})</span>
        </span>
      ))}
    </p>
  )
}
