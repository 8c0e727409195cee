import type { FindingPart } from '#lib/domain/finding.ts'
import { type FindingKey, findingMessage, findingPart, joinedParts } from '#lib/ingest/finding-message.ts'
import { quotedParts } from './quoted-list.ts'
import type { ReaderFinding } from './source.ts'

/*
 * Findings on what word processors and editions keep beside the text of a file, in whichever format.
 */

/** Messages that quote passages and say how many there are. */
type QuotingKey = Extract<
  FindingKey,
  | 'comments'
  | 'commentsOfCaptions'
  | 'commentsOnCells'
  | 'formulasWritten'
  | 'gaps'
  | 'hiddenPassages'
  | 'movedUp'
  | 'otherReadings'
  | 'struck'
  | 'struckInCells'
>

/** A finding that counts and quotes passages; none where there are none. `count` is given where not each is quoted once. */
export function quotingFinding(
  rule: string,
  severity: ReaderFinding['severity'],
  passages: string[],
  key: QuotingKey,
  count = passages.length,
): ReaderFinding[] {
  if (passages.length === 0) return []
  return [{ rule, severity, ...findingMessage(key, { count, passages: quotedParts(passages) }) }]
}

/** The finding of dates that change when a file is opened, by which program does it; none where there are none. */
export function changingDatesFinding(dates: string[], key: 'dateOfWord' | 'dateOfOpening'): ReaderFinding[] {
  if (dates.length === 0) return []
  return [{ rule: 'date-field', severity: 'warning', ...findingMessage(key, { passages: quotedParts(dates) }) }]
}

/** The finding of comments, by their words. */
export function commentsFinding(comments: string[]): ReaderFinding[] {
  return quotingFinding('comments', 'note', comments, 'comments')
}

/** The finding of struck passages, by their words. */
export function struckFinding(struck: string[]): ReaderFinding[] {
  return quotingFinding('struck-words', 'note', struck, 'struck')
}

/** Changed passages of one kind, with what was made of them: "2 deletions (left out): “one”, “two”"; none where there are none. */
export function changedPassages(passages: string[], kind: 'inserted' | 'deleted' | 'moved'): FindingPart[] {
  if (passages.length === 0) return []
  return [findingPart(`changes.${kind}`, { count: passages.length, passages: quotedParts(passages) })]
}

/** The finding of tracked changes, by what there is of each kind; none where there is none. `inWord`: that is where they are accepted. */
export function trackedChangesFinding(
  changes: FindingPart[],
  { inWord = false, severity = 'warning' }: { inWord?: boolean; severity?: ReaderFinding['severity'] } = {},
): ReaderFinding[] {
  if (changes.length === 0) return []
  const said = { changes: joinedParts('semicolon', changes) }
  return [
    {
      rule: 'tracked-changes',
      severity,
      ...findingMessage(inWord ? 'trackedChangesInWord' : 'trackedChanges', said),
    },
  ]
}

/** The finding of objects of other programs; `objectsPerhaps` where their words may be in the text. */
export function embeddedObjectsFinding(count: number, key: 'objects' | 'objectsPerhaps'): ReaderFinding[] {
  if (count === 0) return []
  return [{ rule: 'embedded-object', severity: 'warning', ...findingMessage(key, { count }) }]
}
