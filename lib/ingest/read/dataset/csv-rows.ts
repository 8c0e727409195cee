import { pipeline, Readable } from 'node:stream'
import { type CsvError, parse as parseCsv } from 'csv-parse'
import { z } from 'zod'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { longest, type RawRow } from './raw-row.ts'

const recordSchema = z.object({ record: z.array(z.string()), raw: z.string() })

/**
 * The rows of a CSV file, whose first names the columns. The delimiter is recognised where none is given. A row that
 * has more or fewer cells than there are columns is an error in its place, and the others go on; what is no CSV from
 * some place on ends the file and is thrown.
 */
export async function* csvRows(
  file: string,
  texts: AsyncIterable<string>,
  delimiter: string | undefined,
): AsyncGenerator<RawRow | SourceError> {
  const { header, whole } = await withHeader(texts)
  const parser = parseCsv({
    raw: true,
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longest,
    delimiter: delimiter ?? delimiterOf(header),
  })
  pipeline(Readable.from(whole), parser, () => undefined)
  let columns: string[] | undefined
  let number = 0
  try {
    for await (const item of parser) {
      const { record, raw } = recordSchema.parse(item)
      if (!columns) {
        columns = record.map((name) => name.trim())
        requireDistinct(file, columns)
        continue
      }
      number += 1
      if (record.length !== columns.length) {
        yield new SourceError(`${file}: row ${number}: found ${record.length} cells; expected ${columns.length}`)
        continue
      }
      const value = Object.fromEntries(columns.map((name, index) => [name, record[index] ?? '']))
      yield { number, written: raw.replace(/\r?\n$/, ''), value }
    }
  } catch (error) {
    if (error instanceof SourceError) throw error
    const reason = error instanceof Error ? (error as CsvError).message : String(error)
    throw new SourceError(`${file}: row ${number + 1}: not valid CSV: ${reason}`)
  } finally {
    parser.destroy()
  }
}

/** The first line of a text that comes in pieces, and the pieces again. */
async function withHeader(texts: AsyncIterable<string>): Promise<{ header: string; whole: AsyncIterable<string> }> {
  const iterator = texts[Symbol.asyncIterator]()
  let begin = ''
  while (!/[\r\n]/.test(begin) && begin.length < longest) {
    const next = await iterator.next()
    if (next.done) break
    begin += next.value
  }
  async function* whole() {
    yield begin
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  }
  return { header: begin.split(/[\r\n]/, 1)[0] ?? '', whole: whole() }
}

/** What divides the names of the columns: of the usual delimiters the one that stands most often outside quotation marks. */
function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '')
  const counts = [',', ';', '\t', '|'].map((sign) => ({ sign, count: bare.split(sign).length - 1 }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).sign
}

function requireDistinct(file: string, columns: readonly string[]): void {
  const twice = columns.find((name, index) => name !== '' && columns.indexOf(name) !== index)
  if (twice !== undefined) throw new SourceError(`${file}: two columns are called "${twice}"; each needs its own name`)
}
