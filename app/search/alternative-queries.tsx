import { addresses } from '#app/_browser/addresses.ts'
import type { Answer } from '#lib/search/answer/answer.ts'
import { filtersOf, unquotePhrases } from '#lib/search/query/rewrite-query.ts'
import { followedMessages } from '#lib/site/followed-messages.ts'
import { useDeclaredNames } from './declared-fields.ts'
import { searchMessages } from './messages.ts'
import { searchAddress } from './search-address.ts'
import type { SearchParameters } from './search-parameters.ts'

/**
 * Where nothing was found: in how many documents was searched, and what can be asked instead. Nothing while hits are
 * still counted.
 */
export function AlternativeQueries({ answer, request }: { answer: Answer; request: SearchParameters }) {
  const { exact, hits, titles, within } = answer
  const declared = useDeclaredNames()
  if (!exact || hits.length > 0 || titles.length > 0) return null
  const words = unquotePhrases(request.query, declared)
  const { written, rest } = filtersOf(request.query, declared)
  const ways = [
    ...(words === undefined ? [] : [{ label: searchMessages.withoutQuotes, query: words }]),
    ...(written.length === 0 || rest === '' ? [] : [{ label: searchMessages.everywhere, query: rest }]),
  ]
  return (
    <>
      {within !== undefined && <p className="search-why">{searchMessages.within(within, written)}</p>}
      <p className="search-why">
        <a href={addresses.watch(request.query)}>{followedMessages.follow}</a> {followedMessages.followEmpty}
      </p>
      {ways.length > 0 && (
        <ul className="search-ways">
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
