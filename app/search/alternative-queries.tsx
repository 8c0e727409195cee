import { useAddresses } from '#app/_browser/addresses-context.ts'
import { useSay } from '#app/_browser/say-context.ts'
import type { Answer } from '#lib/search/answer/answer.ts'
import { filtersOf, unquotePhrases } from '#lib/search/query/rewrite-query.ts'
import { useDeclaredNames } from './declared-fields.ts'
import { useSearchAddress } from './search-address.ts'
import type { SearchParameters } from './search-parameters.ts'

/**
 * Where nothing was found: in how many documents was searched, and what can be asked instead. Nothing while hits are
 * still counted.
 */
export function AlternativeQueries({ answer, request }: { answer: Answer; request: SearchParameters }) {
  const say = useSay()
  const addresses = useAddresses()
  const searchAddress = useSearchAddress()
  const { exact, hits, titles, within } = answer
  const declared = useDeclaredNames()
  if (!exact || hits.length > 0 || titles.length > 0) return null
  const words = unquotePhrases(request.query, declared)
  const { written, rest } = filtersOf(request.query, declared)
  const ways = [
    ...(words === undefined ? [] : [{ label: say('search.withoutQuotes'), query: words }]),
    ...(written.length === 0 || rest === '' ? [] : [{ label: say('search.everywhere'), query: rest }]),
  ]
  return (
    <>
      {within !== undefined && !answer.incomplete && (
        <p className="sans-md">
          {within === 0
            ? say('search.noneFits', { filters: say.list(written) })
            : say('search.within', { count: within, filters: say.list(written) })}
        </p>
      )}
      <p className="sans-md">
        <a href={addresses.watch(request.query)}>{say('search.follow')}</a> {say('search.followEmpty')}
      </p>
      {ways.length > 0 && (
        <ul className="mb-6 sans-md items:py-1.5">
          {ways.map(({ label, query }) => (
            <li key={label}>
              {label} <a href={searchAddress({ ...request, query })}>{query}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
