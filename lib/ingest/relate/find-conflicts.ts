import type { Finding } from '#lib/domain/finding.ts'
import { soleValue } from '#lib/domain/speakers.ts'
import { roleOnDate } from '#lib/ingest/describe/role-on-date.ts'
import { isSameOffice } from '#lib/ingest/describe/same-office.ts'
import { findingMessage } from '#lib/ingest/finding-message.ts'
import type { ParsedDocument } from '#lib/ingest/parsed.ts'
import { isOneTime } from '#lib/ingest/recognise/dates/calendar-day.ts'
import type { Known } from '#lib/ingest/source-segment.ts'
import { fold } from '#lib/text/fold.ts'
import { hasKazakhLetter } from '#lib/text/word-language.ts'

/**
 * Where a source states one thing and an authority record has another: what is stated is kept, and somebody should see
 * which of the two is wrong. What editors decided is not held against the records.
 */
export function findConflicts(document: ParsedDocument): Finding[] {
  return [...roleAgainstRecord(document), ...dateAgainstEvent(document), ...publisherAgainstMarks(document)]
}

function roleAgainstRecord(document: ParsedDocument): Finding[] {
  const { metadata, speakerRecord } = document
  const role = soleValue(metadata.role?.value)
  const recorded = speakerRecord && roleOnDate(speakerRecord, metadata.date?.value)
  if (!role || !recorded || !isOfSource(metadata.role) || isSameOffice(role, recorded.value)) return []
  if (inOtherLanguages(role, recorded.value, metadata.language?.value)) return []
  const day = metadata.date?.value
  const message = findingMessage('roleDiffers', {
    stated: role,
    speaker: speakerRecord.name,
    recorded: recorded.value,
    day: String(day),
  })
  return [conflict(document, 'role-differs-from-record', metadata.role, message)]
}

/** Languages whose offices can be compared. */
const compared = new Set(['en', 'ru', 'kk'])

/**
 * Whether an office and that of the record are in two languages, as in a translation: then nobody can say that they
 * differ. The record is in one language, mostly English; the office is in that of the text.
 */
function inOtherLanguages(stated: string, recorded: string, language: string | undefined): boolean {
  const [one, other] = [stated, recorded].map((words) =>
    [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u].map((of) => of.test(words)),
  )
  if (one?.join() !== other?.join() || hasKazakhLetter(stated) !== hasKazakhLetter(recorded)) return true
  return language !== undefined && !compared.has(language.split('-')[0] ?? '')
}

function dateAgainstEvent(document: ParsedDocument): Finding[] {
  const { metadata, eventRecord } = document
  const { date } = metadata
  if (!eventRecord?.date || !date || !isOfSource(date) || date.basis.of === 'publication') return []
  if (isOneTime(date.value, eventRecord.date) || eventRecord.date.startsWith(`${date.value}-`)) return []
  const message = findingMessage('dateDiffers', {
    stated: date.value,
    event: eventRecord.name,
    recorded: eventRecord.date,
  })
  return [conflict(document, 'date-differs-from-event', date, message)]
}

function publisherAgainstMarks(document: ParsedDocument): Finding[] {
  const { publisher } = document.metadata
  const recognised = document.recognisedPublisher
  if (!recognised || !publisher || !isOfSource(publisher) || fold(publisher.value) === fold(recognised)) return []
  const message = findingMessage('publisherDiffers', { stated: publisher.value, recognised })
  return [conflict(document, 'publisher-differs-from-marks', publisher, message)]
}

/** Whether words of the source say it, and no editor or record alone. */
function isOfSource(known: Known<unknown> | undefined): boolean {
  const basis = known?.basis
  return basis?.kind === 'stated' || (basis?.kind === 'inferred' && basis.words !== undefined)
}

function conflict(
  { id, source, segment }: ParsedDocument,
  rule: string,
  known: Known<unknown> | undefined,
  message: Pick<Finding, 'message' | 'said'>,
): Finding {
  const line = (known && 'line' in known.basis ? known.basis.line : undefined) ?? segment.from
  return { rule, severity: 'warning', file: source.raw.file, line, document: id, ...message }
}
