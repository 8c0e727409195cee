import { LoadError, VersionError } from '#lib/search/format/errors.ts'
import { QueryError } from '#lib/search/query/query-error.ts'

/** What an assistant asked for can't be answered as it was asked; the message says what to do. */
export class AskedWrongly extends Error {
  override name = 'AskedWrongly'
}

/**
 * What is said of a question that could not be answered. Of what could not be read it says that nothing follows from it, so that
 * no assistant takes it for an absence.
 */
export function failureWords(error: unknown): string {
  if (error instanceof AskedWrongly) return error.message
  if (error instanceof QueryError) {
    const meant = error.instead === undefined ? '' : ` Perhaps meant: ${error.instead}`
    return `This can’t be searched for: ${error.message}${meant}`
  }
  const cause = error instanceof Error ? error.message : String(error)
  if (error instanceof VersionError) {
    return `No answer: the site has an index that this version of Rostrum can’t read. ${cause} Nothing follows from this about what the archive has.`
  }
  if (error instanceof LoadError) {
    return `No answer: a part of the archive could not be read, so not all of it was looked through. ${cause} Nothing follows from this about what the archive has; ask again later.`
  }
  return `No answer: something went wrong that should not (${cause}). Nothing follows from this about what the archive has; please report it.`
}
