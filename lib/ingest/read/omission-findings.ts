import { counted, quotedList } from './quoted-list.ts'
import type { ReaderFinding } from './source.ts'

/*
 * Findings on what word processors and editions keep beside the text of a file, in whichever format.
 */

/** A finding that quotes passages behind a message; none where there are none. */
export function quotingFinding(
  rule: string,
  severity: ReaderFinding['severity'],
  passages: string[],
  message: string,
): ReaderFinding[] {
  return passages.length === 0 ? [] : [{ rule, severity, message: `${message}: ${quotedList(passages)}` }]
}

/** The finding of comments, by their words. */
export function commentsFinding(comments: string[]): ReaderFinding[] {
  const message = `${counted(comments.length, 'comment')} in the margin, left out of the text`
  return quotingFinding('comments', 'note', comments, message)
}

/** The finding of struck passages, by their words. */
export function struckFinding(struck: string[]): ReaderFinding[] {
  const message = `${counted(struck.length, 'struck passage')}, left out of the text`
  return quotingFinding('struck-words', 'note', struck, message)
}

/** Changed passages of one kind, with what was made of them: "2 deletions (left out): “one”, “two”"; none where there are none. */
export function changedPassages(passages: string[], name: string, fate: string): string[] {
  return passages.length === 0 ? [] : [`${counted(passages.length, name)} (${fate}): ${quotedList(passages)}`]
}

/** The finding of tracked changes, by what there is of each kind; none where there is none. `where` says in which program. */
export function trackedChangesFinding(
  changes: string[],
  { where = '', severity = 'warning' }: { where?: string; severity?: ReaderFinding['severity'] } = {},
): ReaderFinding[] {
  if (changes.length === 0) return []
  const message = `tracked changes that nobody accepted or rejected: ${changes.join('; ')}. The text is read as if all were accepted; if it should not be, accept or reject them${where} and save the file again`
  return [{ rule: 'tracked-changes', severity, message }]
}

/** The finding of objects of other programs. `words` says what is known of their words: "are not", "may not be". */
export function embeddedObjectsFinding(count: number, words: string): ReaderFinding[] {
  if (count === 0) return []
  const message = `${counted(count, 'object')} of another program (formulas, charts, sheets), whose words ${words} in the text; add them to the source as text if they should be found`
  return [{ rule: 'embedded-object', severity: 'warning', message }]
}
