/** A part of the index is missing, or can't be fetched or read. */
export class LoadError extends Error {
  override name = 'LoadError'
}

/** The index was made by another version of the search than the one that reads it. */
export class VersionError extends Error {
  override name = 'VersionError'
}
