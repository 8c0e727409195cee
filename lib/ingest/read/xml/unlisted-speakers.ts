import type { ReaderFinding } from '#lib/ingest/read/source.ts'

/** Most ids that a message names. */
const most = 10

/** A finding of the ids by which a file says who speaks, and that `list` ("no list in the file") has. */
export function unlistedSpeakers(ids: ReadonlySet<string>, list: string, remedy: string): ReaderFinding[] {
  if (ids.size === 0) return []
  const shown = [...ids].slice(0, most).join(', ')
  const more = ids.size > most ? ` and ${ids.size - most} more` : ''
  const message = `who speaks is given by ids that ${list} has, so that the ids stand for the names: ${shown}${more}; ${remedy}, or name each id among the \`forms\` of the speaker’s record`
  return [{ rule: 'unlisted-speaker', severity: 'warning', message }]
}
