/** A source that can't be read as text: says which file, where, and what was expected. */
export class SourceError extends Error {
  override name = 'SourceError'
}
