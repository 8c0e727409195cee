import { useSay } from '#app/_browser/say-context.ts'
import type { SearchFailure } from '#lib/search/browser/protocol.ts'

interface FailureProps {
  failure: SearchFailure
  query: string
  /** Address of the query that is probably meant. */
  instead: string | undefined
  onAgain: () => void
}

/** What went wrong, where in the query, why, and what can be done about it. */
export function Failure({ failure, query, instead, onAgain }: FailureProps) {
  const say = useSay()
  const { kind, message, at, end } = failure
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{say(`search.failures.${kind}`)}</strong> {message}
      </p>
      {at !== undefined && query.length > 1 && (
        <p className="mt-2 wrap-anywhere">
          {query.slice(0, at)}
          <mark>{query.slice(at, end)}</mark>
          {end !== undefined && query.slice(end)}
        </p>
      )}
      {failure.instead !== undefined && instead !== undefined && (
        <p>
          {say('search.meant')} <a href={instead}>{failure.instead}</a>
        </p>
      )}
      {kind === 'load' && (
        <button type="button" className="button" onClick={onAgain}>
          {say('search.again')}
        </button>
      )}
    </div>
  )
}
