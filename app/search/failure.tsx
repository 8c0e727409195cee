import type { Response } from '#lib/search/protocol.ts'
import { searchWords } from './words.ts'

type Failed = Extract<Response, { type: 'failure' }>

/** What went wrong, why, and what can be done about it. */
export function Failure({ failure, onAgain }: { failure: Failed; onAgain: () => void }) {
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{searchWords.failures[failure.kind]}</strong> {failure.message}
      </p>
      {failure.kind === 'load' && (
        <button type="button" className="button" onClick={onAgain}>
          {searchWords.again}
        </button>
      )}
    </div>
  )
}
