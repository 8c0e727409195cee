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
