/** The query can't be read. The message is for people; `at` is the place in the query, in UTF-16 units from 0. */
export class QueryError extends Error {
  override name = 'QueryError'
  readonly at: number
  /** A query that is probably meant, where one can be told. */
  readonly instead: string | undefined
  constructor(message: string, at: number, instead?: string) {
    super(message)
    this.at = at
    this.instead = instead
  }
}

/** A part of the index is missing, or can't be fetched or read. */
export class LoadError extends Error {
  override name = 'LoadError'
}

/** The index was made by another version of the search than the one that reads it. */
export class VersionError extends Error {
  override name = 'VersionError'
}

/** Something else was asked meanwhile: nobody waits for the rest of this answer. */
export class Superseded extends Error {
  override name = 'Superseded'
}
