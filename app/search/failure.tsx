import type { Response } from '#lib/search/protocol.ts'
import { searchWords } from './words.ts'

type Failed = Extract<Response, { type: 'failure' }>

/** What went wrong, where in the query, why, and what can be done about it. */
export function Failure({ failure, query, onAgain }: { failure: Failed; query: string; onAgain: () => void }) {
  const { kind, message, at } = failure
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{searchWords.failures[kind]}</strong> {message}
      </p>
      {at !== undefined && query.length > 1 && (
        <p className="search-where">
          {query.slice(0, at)}
          <mark>{query.slice(at)}</mark>
        </p>
      )}
      {kind === 'load' && (
        <button type="button" className="button" onClick={onAgain}>
          {searchWords.again}
        </button>
      )}
    </div>
  )
}
