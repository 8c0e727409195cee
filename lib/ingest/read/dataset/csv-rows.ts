import { SourceError } from '#lib/ingest/read/source-error.ts'
import { csvRecords } from './csv-records.ts'
import { maximumRowLength, type RawRow } from './raw-row.ts'

/**
 * The rows of a CSV file, whose first names the columns. The delimiter is recognised where none is given. A row that
 * has more or fewer cells than there are columns, or breaks the rules of CSV, is an error in its place, and the others go on.
 * Cells beyond the columns that hold nothing are no fault. Throws `SourceError` where the first line can't be read or names two
 * columns alike, and where a line is too long.
 */
export async function* csvRows(
  file: string,
  texts: AsyncIterable<string>,
  delimiter: string | undefined,
): AsyncGenerator<RawRow | SourceError> {
  const { header, whole } = await withHeader(texts)
  let columns: string[] | undefined
  let number = 0
  const lines = linesOf(file, whole, /^[^\n]*\r[^\n]/.test(header) ? /\r/g : /\n/g)
  for await (const record of csvRecords(
    lines,
    delimiter ?? delimiterOf(header),
    () => columns?.length,
    maximumRowLength,
  )) {
    if (!columns) {
      if ('problem' in record)
        throw new SourceError(`${file}: the names of the columns, in its first line, can't be read: ${record.problem}`)
      columns = record.cells.map((name) => name.trim())
      requireDistinct(file, columns)
      continue
    }
    number += 1
    if ('problem' in record) {
      yield new SourceError(`${file}: row ${number}: ${record.problem}`)
      continue
    }
    const { cells, written, loose } = record
    if (cells.length < columns.length || cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
      yield new SourceError(`${file}: row ${number}: found ${cells.length} cells; expected ${columns.length}`)
      continue
    }
    // Not by assignment: a column may be called as a part of every object is.
    const value = Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? '']))
    yield { number, written, value, ...(loose && { loose }) }
  }
}

/** The beginning of a text that comes in pieces, with the first line, and the pieces again without a byte order mark. */
async function withHeader(texts: AsyncIterable<string>): Promise<{ header: string; whole: AsyncIterable<string> }> {
  const iterator = texts[Symbol.asyncIterator]()
  let begin = ''
  while (!/[\r\n][\s\S]/.test(begin) && begin.length < maximumRowLength) {
    const next = await iterator.next()
    if (next.done) break
    begin += next.value
  }
  begin = begin.replace(/^\uFEFF/, '')
  async function* whole() {
    yield begin
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  }
  return { header: begin, whole: whole() }
}

/** The lines of a text that comes in pieces, each with its end. */
async function* linesOf(file: string, texts: AsyncIterable<string>, end: RegExp): AsyncGenerator<string> {
  let rest = ''
  for await (const text of texts) {
    rest += text
    let from = 0
    for (const { index } of rest.matchAll(end)) {
      yield rest.slice(from, index + 1)
      from = index + 1
    }
    rest = rest.slice(from)
    if (rest.length > maximumRowLength)
      throw new SourceError(`${file}: a line of more than ${Math.floor(maximumRowLength / 1e6)} million characters`)
  }
  if (rest !== '') yield rest
}

/** What divides the names of the columns: of the usual delimiters the one that occurs most often outside quotation marks. */
function delimiterOf(header: string): string {
  const bare = (header.split(/[\r\n]/, 1)[0] ?? '').replace(/"[^"]*"/g, '')
  const counts = [',', ';', '\t', '|'].map((sign) => ({ sign, count: bare.split(sign).length - 1 }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).sign
}

function requireDistinct(file: string, columns: readonly string[]): void {
  const twice = columns.find((name, index) => name !== '' && columns.indexOf(name) !== index)
  if (twice !== undefined)
    throw new SourceError(`${file}: two columns are named "${twice}"; give each a different name`)
}
