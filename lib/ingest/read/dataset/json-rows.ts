import { SourceError } from '#lib/ingest/read/source-error.ts'
import type { DatasetMapping } from '#lib/records/dataset-mapping.ts'
import { hasText, rowsWithin } from './json-lists.ts'
import type { RawRow } from './raw-row.ts'
import { maximumRowLength } from './raw-row.ts'
import { flattenFields, isObject } from './row-fields.ts'

/**
 * The rows of JSON Lines; a line that is no JSON is an error in its place. A line may also hold the rows of one page of
 * answers, as a list or in an object. Throws `SourceError` where a line is too long.
 */
export async function* jsonLines(
  file: string,
  texts: AsyncIterable<string>,
  mapping: DatasetMapping,
): AsyncGenerator<RawRow | SourceError> {
  let number = 0
  for await (const line of linesFrom(file, texts)) {
    if (line.trim() === '') continue
    number += 1
    const row = parsed(file, line.replace(/\r$/, ''), number)
    const rows = row instanceof SourceError ? undefined : pageOfRows(`${file}: row ${number}`, row.value, mapping)
    if (!rows || rows instanceof SourceError) {
      yield rows ?? row
      continue
    }
    for (const [index, value] of rows.entries()) yield { number: number + index, written: JSON.stringify(value), value }
    number += Math.max(0, rows.length - 1)
  }
}

/** The rows that a line holds where it is a page of them, which have texts; else nothing. */
function pageOfRows(
  place: string,
  value: unknown,
  mapping: DatasetMapping,
): readonly unknown[] | undefined | SourceError {
  try {
    const rows = rowsWithin(place, value, mapping)
    return rows?.some((row) => hasText(row, mapping)) ? rows : undefined
  } catch (error) {
    if (error instanceof SourceError) return error
    throw error
  }
}

async function* linesFrom(file: string, texts: AsyncIterable<string>): AsyncGenerator<string> {
  let pieces: string[] = []
  let length = 0
  for await (const text of texts) {
    const [first = '', ...others] = text.split('\n')
    pieces.push(first)
    length += first.length
    if (length > maximumRowLength)
      throw new SourceError(`${file}: a line of more than ${Math.floor(maximumRowLength / 1e6)} million characters`)
    for (const other of others) {
      yield pieces.join('')
      pieces = [other]
      length = other.length
    }
  }
  yield pieces.join('')
}

function parsed(file: string, json: string, number?: number): RawRow | SourceError {
  try {
    const value: unknown = JSON.parse(json.replace(/^\uFEFF/, ''))
    return { ...(number === undefined ? {} : { number }), written: json, value }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return new SourceError(`${file}: ${number === undefined ? '' : `row ${number}: `}not valid JSON: ${reason}`)
  }
}

/**
 * A file of one JSON value: a list of rows, an object with one such list in it, or one row. JSON Lines under another name are
 * read as what they are. Throws `SourceError` where it is no JSON, has no rows, or is too long to be read whole.
 */
export async function* jsonRows(
  file: string,
  texts: AsyncIterable<string>,
  mapping: DatasetMapping,
): AsyncGenerator<RawRow | SourceError> {
  const pieces: string[] = []
  let length = 0
  for await (const text of texts) {
    pieces.push(text)
    length += text.length
    if (length > maximumRowLength) {
      throw new SourceError(
        `${file}: more than ${Math.floor(maximumRowLength / 1e6)} million characters of JSON; use JSON Lines`,
      )
    }
  }
  const text = pieces.join('')
  const whole = parsed(file, text)
  if (whole instanceof SourceError) {
    if (!isJsonLines(file, text)) throw whole
    yield* jsonLines(file, inOnePiece(text), mapping)
    return
  }
  const rows = rowsWithin(file, whole.value, mapping)
  if (!rows && isObject(whole.value) && !hasText(whole.value, mapping)) {
    const fields = flattenFields(whole.value).map(([name]) => name)
    throw new SourceError(
      `${file}: expected a list of rows, or one row with the field "${mapping.text}"; found no list of objects, and the fields ${fields.join(', ') || '(none)'}`,
    )
  }
  if (!rows) yield whole
  else {
    for (const [index, value] of rows.entries()) {
      yield { number: index + 1, written: JSON.stringify(value), value }
    }
  }
}

/** Whether the first line of a text with more is an object by itself. */
function isJsonLines(file: string, text: string): boolean {
  const first = /^\s*(\{.*\})[ \t]*\r?\n/u.exec(text)?.[1]
  return first !== undefined && !(parsed(file, first) instanceof SourceError)
}

async function* inOnePiece(text: string): AsyncGenerator<string> {
  yield text
}
