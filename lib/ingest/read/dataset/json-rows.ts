import { SourceError } from '#lib/ingest/read/source-error.ts'
import type { RawRow } from './raw-row.ts'
import { maximumRowLength } from './raw-row.ts'

/** The rows of JSON Lines; a line that is no JSON is an error in its place. */
export async function* jsonLines(file: string, texts: AsyncIterable<string>): AsyncGenerator<RawRow | SourceError> {
  let number = 0
  for await (const line of linesFrom(file, texts)) {
    if (line.trim() === '') continue
    number += 1
    yield parsed(file, line.replace(/\r$/, ''), number)
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

/** A file of one JSON value: a list of rows, or one row. */
export async function* jsonRows(file: string, texts: AsyncIterable<string>): AsyncGenerator<RawRow | SourceError> {
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
  const whole = parsed(file, pieces.join(''))
  if (whole instanceof SourceError) throw whole
  if (!Array.isArray(whole.value)) yield whole
  else {
    for (const [index, value] of whole.value.entries()) {
      yield { number: index + 1, written: JSON.stringify(value), value }
    }
  }
}
