import type { Finding, FindingPart } from '#lib/domain/finding.ts'
import { findingMessage, findingPart, inRow } from '#lib/ingest/finding-message.ts'
import type { ParsedDocument } from '#lib/ingest/parsed.ts'

/** A finding for each field that is still not known when the document's event and the editors' facts have been read. */
export function findMissingFields(document: ParsedDocument): Finding[] {
  const { title, date, language, kind, speaker, venue } = document.metadata
  const about = { file: document.source.raw.file, line: document.segment.from, document: document.id }
  const findings: Finding[] = []
  const { row } = document.source.raw
  const say = (rule: string, severity: Finding['severity'], message: Pick<Finding, 'message' | 'said'>) =>
    findings.push(inRow({ rule, severity, ...about, ...message }, row))
  const isRow = document.segment.row !== undefined
  if (title.basis.kind === 'inferred' && title.basis.rule === 'first-words')
    say('no-title', 'warning', findingMessage(isRow ? 'noTitleOfRow' : 'noTitle', { remedy: howToState('title') }))
  if (!date) say('no-date', 'warning', findingMessage(isRow ? 'noDateOfRow' : 'noDate', { remedy: howToState('date') }))
  else if (date.value.startsWith('XXXX'))
    say(
      'date-without-year',
      'warning',
      findingMessage('dateWithoutYear', { date: date.value, remedy: howToState('date') }),
    )
  // A row has the fields that its dataset has; a text could have said it.
  const speech = ['speech', 'address', 'statement'].includes(kind.value) && !document.segment.row
  if (speech && !speaker) say('no-speaker', 'warning', findingMessage('noSpeaker', { remedy: howToState('speaker') }))
  if (speech && !venue) say('no-venue', 'note', findingMessage('noVenue', { remedy: howToState('venue') }))
  if (!language)
    say(
      'no-language',
      'note',
      findingMessage(isRow ? 'noLanguageOfRow' : 'noLanguage', { remedy: howToState('language') }),
    )
  return findings
}

/** What to do about a field that is not known. */
function howToState(field: string): FindingPart {
  return findingPart('ifKnown', { field })
}
