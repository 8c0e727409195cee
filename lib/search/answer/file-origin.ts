/** Where the figures and hits of a file come from. */
export interface FileOrigin {
  /** What was asked. */
  query: string
  /** What the archive is called. */
  archive: string
  /** Which state of the archive answered, as the index names it; absent where that can't be read. */
  version?: string
  /** The day on which the file was made, `2026-11-26`. */
  made: string
}

/**
 * The columns that say where a row comes from. Columns and not lines of comment, which break most readers: a row that is cut out
 * still says where it comes from.
 */
export const originColumns = ['query', 'archive', 'archive_version', 'made'] as const

/** The cells of those columns, the same in every row of a file. */
export function originCells({ query, archive, version = '', made }: FileOrigin) {
  return { query, archive, archive_version: version, made } satisfies Record<(typeof originColumns)[number], string>
}
