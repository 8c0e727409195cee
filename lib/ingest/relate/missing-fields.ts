import type { Finding } from '#lib/domain/finding.ts'
import type { ParsedDocument } from '#lib/ingest/parsed.ts'

/** A finding for each field that is still not known when the document's event and the editors' facts have been read. */
export function findMissingFields(document: ParsedDocument): Finding[] {
  const { title, date, language, kind, speaker, venue } = document.metadata
  const about = { file: document.source.raw.file, line: document.segment.from, document: document.id }
  const findings: Finding[] = []
  const { row } = document.source.raw
  const inRow = row === undefined ? '' : `row ${row}: `
  const say = (rule: string, severity: Finding['severity'], message: string) =>
    findings.push({ rule, severity, ...about, message: `${inRow}${message}` })
  const where = document.segment.row ? 'the row' : 'the text'
  if (title.basis.kind === 'inferred' && title.basis.rule === 'first-words')
    say(
      'no-title',
      'warning',
      `no title is stated in ${where} or its markup, so its first words are used as its title; ${howToState('title')}`,
    )
  if (!date)
    say(
      'no-date',
      'warning',
      `no date could be read from ${where} or its markup, and no event gives one; ${howToState('date')}`,
    )
  else if (date.value.startsWith('XXXX'))
    say(
      'date-without-year',
      'warning',
      `the date ${date.value} has no year, and none could be inferred; ${howToState('date')}`,
    )
  // A row has the fields that its dataset has; a text could have said it.
  const speech = ['speech', 'address', 'statement'].includes(kind.value) && !document.segment.row
  if (speech && !speaker)
    say(
      'no-speaker',
      'warning',
      `who speaks is not known: it could not be read from the lines above the text, a label or a signature; ${howToState('speaker')}`,
    )
  if (speech && !venue)
    say(
      'no-venue',
      'note',
      `the venue is not known: it could not be read from the lines above the text or from its opening; ${howToState('venue')}`,
    )
  if (!language)
    say(
      'no-language',
      'note',
      `the language is not known: ${where} is too short or too mixed to recognise it with certainty, and declares none that fits; ${howToState('language')}`,
    )
  return findings
}

/** What to do about a field that is not known. */
function howToState(field: string): string {
  return `if it is known, state it in the catalogue (\`field: ${field}\`) with its reason`
}
