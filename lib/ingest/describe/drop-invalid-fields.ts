import { type BasisField, basisFields } from '#lib/domain/basis.ts'
import type { Finding } from '#lib/domain/finding.ts'
import type { DescribedSegment, Metadata } from '#lib/ingest/parsed.ts'
import type { Known } from '#lib/ingest/source-segment.ts'
import { textOfSpans } from '#lib/text/spans.ts'
import { expectedValue, invalidValueRule } from './field-validation.ts'

/**
 * Leaves out of a document what its fields can't hold by the schema that the written documents are read by: a day that
 * is none, an address that no browser takes, a tag that names no language. Each is a finding that names file, line or
 * row, field and value; a title is mended, or made of the first words. So one bad value stops nothing else.
 */
export function dropInvalidFields(document: DescribedSegment): { document: DescribedSegment; findings: Finding[] } {
  const findings: Finding[] = []
  const left: BasisField[] = []
  for (const field of basisFields) {
    const known = document.metadata[field]
    const expected = field === 'title' || !known ? undefined : problemOf(field, known, document.metadata)
    if (!known || expected === undefined) continue
    left.push(field)
    findings.push(refusal(document, field, known, `expected ${expected}; it is left out`))
  }
  const title = validTitle(document, findings)
  const { kind } = document.metadata
  const rest = Object.fromEntries(
    Object.entries(document.metadata).filter(([field]) => !left.some((one) => one === field)),
  )
  return { document: { ...document, metadata: { ...rest, title, kind } }, findings }
}

function problemOf(field: BasisField, { value }: Known<unknown>, { speaker }: Metadata): string | undefined {
  if (
    field === 'role' &&
    Array.isArray(value) &&
    (!Array.isArray(speaker?.value) || speaker.value.length !== value.length)
  )
    return 'one office for each speaker'
  return expectedValue(field, value)
}

/** The title as a field can hold it, else the first words of the text, else the name of the file. */
function validTitle(document: DescribedSegment, findings: Finding[]): Known<string> {
  const { title } = document.metadata
  const expected = expectedValue('title', title.value)
  if (expected === undefined) return title.value.length > longestTitle ? shortTitle(document, title, findings) : title
  const mended = textOfSpans(title.value, [{ start: 0, end: title.value.length }])
  if (expectedValue('title', mended) === undefined) {
    findings.push(refusal(document, 'title', title, `expected ${expected}; characters that show nothing are left out`))
    return { ...title, value: mended }
  }
  findings.push(
    refusal(
      document,
      'title',
      title,
      `expected ${expected}; a title is made of the first words of the text, or of the name of the file`,
    ),
  )
  const name = document.source.raw.file.split('/').at(-1) ?? ''
  const words = document.drafts.map(({ text }) => firstWords(text)).find((text) => text !== '')
  const line = document.drafts.find(({ text }) => firstWords(text) !== '')?.line
  return {
    value: words ?? (expectedValue('title', name) === undefined ? name : 'Untitled'),
    basis: { kind: 'inferred', rule: 'first-words', ...(line !== undefined && { line }) },
  }
}

/** Longest title, in UTF-16 units: what is longer is a text in the wrong field, and no page could show it as a title. */
const longestTitle = 2000

/** Of a title without end the first words; all of it stays in its basis. */
function shortTitle(document: DescribedSegment, title: Known<string>, findings: Finding[]): Known<string> {
  const expected = `expected at most ${longestTitle} characters, not ${title.value.length}; only its first words are the title`
  findings.push(refusal(document, 'title', title, expected))
  return { ...title, value: firstWords(title.value).slice(0, longestTitle).trim() }
}

/** Most words of a title that is made of the beginning of a text. */
const mostWords = 10

function firstWords(text: string): string {
  const words = text.split(' ')
  return words.length > mostWords ? `${words.slice(0, mostWords).join(' ')} …` : text
}

function refusal(
  { source, segment }: DescribedSegment,
  field: BasisField,
  known: Known<unknown>,
  what: string,
): Finding {
  const { file, row } = source.raw
  const line = 'line' in known.basis ? known.basis.line : undefined
  const words = 'words' in known.basis && known.basis.words ? ` ("${shortened(known.basis.words)}")` : ''
  return {
    rule: invalidValueRule(field),
    severity: 'warning',
    file,
    line: line ?? segment.from,
    message: `${row === undefined ? '' : `row ${row}: `}${field}: found ${shortened(JSON.stringify(known.value))}${words}; ${what}`,
  }
}

function shortened(words: string): string {
  return words.length > 80 ? `${words.slice(0, 77)}…` : words
}
