import { useSay } from '#app/_browser/say-context.ts'
import { filterFields } from '#lib/search/format/fields.ts'
import { unknownFields } from '#lib/search/query/lexemes.ts'
import { correctField } from '#lib/search/query/rewrite-query.ts'
import { useDeclaredNames } from './declared-fields.ts'
import { useSearchAddress } from './search-address.ts'
import type { SearchParameters } from './search-parameters.ts'

/**
 * Says what in the query looks like a field and is none, which fields there are, and which query may be meant. Nothing
 * where all fields are known.
 */
export function UnknownFields({ request }: { request: SearchParameters }) {
  const say = useSay()
  const searchAddress = useSearchAddress()
  const declared = useDeclaredNames()
  const unknown = unknownFields(request.query, declared)
  const [first] = unknown
  if (!first) return null
  const corrected = correctField(request.query, first, declared)
  return (
    <p className="mt-1 sans-sm text-soft">
      {say('search.unknownField', {
        names: say.quoted(unknown.map(({ name }) => name)),
        fields: [...filterFields, ...declared].join(', '),
      })}{' '}
      {corrected !== undefined && (
        <>
          {say('search.meant')} <a href={searchAddress({ ...request, query: corrected })}>{corrected}</a>
        </>
      )}
    </p>
  )
}
