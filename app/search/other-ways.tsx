import type { Answer } from '#lib/search/answer/answer.ts'
import { filtersOf, unquotePhrases } from '#lib/search/query/rewrite-query.ts'
import { type Asked, addressOf } from './asked.ts'
import { searchWords } from './words.ts'

/** Where nothing was found: why that may be, and what can be asked instead. */
export function OtherWays({ answer, asked }: { answer: Answer; asked: Asked }) {
  const { exact, hits, titles, within } = answer
  if (!exact || hits.length > 0 || titles.length > 0) return null
  const words = unquotePhrases(asked.query)
  const { written, rest } = filtersOf(asked.query)
  const ways = [
    ...(words === undefined ? [] : [{ label: searchWords.withoutQuotes, query: words }]),
    ...(written.length === 0 || rest === '' ? [] : [{ label: searchWords.everywhere, query: rest }]),
  ]
  return (
    <>
      {within !== undefined && <p className="search-why">{searchWords.within(within, written)}</p>}
      {ways.length > 0 && (
        <ul className="search-ways">
          {ways.map(({ label, query }) => (
            <li key={label}>
              {label} <a href={addressOf({ ...asked, query })}>{query}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
