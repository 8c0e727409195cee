/** The query can't be read. The message is for people; from `at` to `end` is the place in the query, in UTF-16 units from 0. */
export class QueryError extends Error {
  override name = 'QueryError'
  readonly at: number
  readonly end: number
  /** A query that is probably meant, where one can be guessed. */
  readonly instead: string | undefined
  constructor(message: string, { start, end }: { start: number; end: number }, instead?: string) {
    super(message)
    this.at = start
    this.end = end
    this.instead = instead
  }
}
