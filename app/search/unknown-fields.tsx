import { filterFields } from '#lib/search/format/fields.ts'
import { unknownFields } from '#lib/search/query/lexemes.ts'
import { correctField } from '#lib/search/query/rewrite-query.ts'
import { type Asked, addressOf } from './asked.ts'
import { searchWords } from './words.ts'

/** Says what in the query looks like a field and is none, which fields there are, and which one may be meant. */
export function UnknownFields({ asked }: { asked: Asked }) {
  const unknown = unknownFields(asked.query)
  const [first] = unknown
  if (!first) return null
  const meant = correctField(asked.query, first)
  return (
    <p className="search-widened">
      {searchWords.unknownField(
        unknown.map(({ name }) => name),
        filterFields,
      )}{' '}
      {meant !== undefined && (
        <>
          {searchWords.meant} <a href={addressOf({ ...asked, query: meant })}>{meant}</a>
        </>
      )}
    </p>
  )
}
