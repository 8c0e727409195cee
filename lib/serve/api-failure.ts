import { EngineError } from '#lib/engine/opensearch/errors.ts'
import { LoadError, VersionError } from '#lib/search/format/errors.ts'
import { QueryError } from '#lib/search/query/query-error.ts'
import type { ApiFailure } from './answer-schemas.ts'

/** Why a query can't be answered. */
export function failureOfQuery({ message, at, end, instead }: QueryError): ApiFailure {
  return { code: 'query', message, at, end, ...(instead !== undefined && { instead }) }
}

/** A question that was not answered in time. */
export class TimeError extends Error {
  override name = 'TimeError'
}

/** What is answered in place of an answer, and with which status. */
interface Refusal {
  status: number
  failure: ApiFailure
  /** Seconds after which it may be asked again. */
  retryAfter?: number
  /** What the operator has to know and nobody else. */
  log?: string
}

/**
 * What is said of an error to who asked. Addresses of the engine, and what it says of itself, are for the operator alone. Undefined for an
 * error that nobody foresaw.
 */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof QueryError) return { status: 400, failure: failureOfQuery(error) }
  if (error instanceof TimeError)
    return { status: 504, failure: { code: 'time', message: error.message }, retryAfter: 10 }
  if (error instanceof EngineError) {
    if (error.failure === 'silent')
      return { status: 503, failure: { code: 'silent', message: error.message }, retryAfter: 10 }
    if (error.failure === 'busy')
      return { status: 503, failure: { code: 'busy', message: busy }, retryAfter: 5, log: error.message }
    return { status: 503, failure: { code: 'engine', message: unreachable }, retryAfter: 10, log: error.message }
  }
  if (error instanceof LoadError || error instanceof VersionError)
    return { status: 503, failure: { code: 'engine', message: unreachable }, retryAfter: 10, log: error.message }
  return undefined
}

const busy = 'The engine has too much to do at the moment. Ask again in a while.'
const unreachable = 'The index can’t be asked at the moment. Nothing follows from that for what was asked.'
