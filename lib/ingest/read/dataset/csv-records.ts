import { CsvError, type Options, parse } from 'csv-parse/sync'

/** A record of a CSV file as it is written, with its cells; or what a line is that is none. */
export type CsvRecord = { written: string } & ({ cells: string[]; loose?: true } | { problem: string })

/**
 * The records of a CSV file from its lines, each with its line end. A record goes on over lines while a quotation mark is
 * open. Where the file breaks its own rules, the line on which that begins is taken by itself: `loose`, with its quotation
 * marks taken literally, where it then has as many cells as `width` says, else as a problem. Reading goes on with the next
 * line, so that a mark that is never closed costs one row; one is taken for such when it is still open after `longest` UTF-16
 * units.
 */
export async function* csvRecords(
  lines: AsyncIterable<string>,
  delimiter: string,
  width: () => number | undefined,
  longest: number,
): AsyncGenerator<CsvRecord> {
  const iterator = lines[Symbol.asyncIterator]()
  /** Lines that an open mark had taken in, and that are read again. */
  let again: string[] = []
  let waiting: string[] = []
  for (;;) {
    const next = again.shift() ?? (await iterator.next()).value
    if (next === undefined && waiting.length === 0) return
    if (typeof next === 'string') waiting.push(next)
    const record = typeof next === 'string' ? readRecord(waiting, delimiter, longest) : 'broken'
    if (record === 'open') continue
    const [first = '', ...rest] = waiting
    waiting = []
    if (record === 'broken') {
      again = [...rest, ...again]
      yield readAlone(first, delimiter, width())
    } else if (record) yield record
  }
}

const lineEnd = /(?:\r?\n|\r)$/

/** The record of lines; nothing for a blank one; whether a mark is open in them, or they are none by the rules. */
function readRecord(lines: string[], delimiter: string, longest: number): CsvRecord | undefined | 'open' | 'broken' {
  const text = lines.join('')
  if (!text.includes('"')) {
    const written = text.replace(lineEnd, '')
    return written.trim() === '' ? undefined : { written, cells: written.split(delimiter) }
  }
  if ((text.split('"').length - 1) % 2 === 1) return text.length > longest ? 'broken' : 'open'
  try {
    const written = text.replace(lineEnd, '')
    return { written, cells: cellsOf(written, { delimiter }) }
  } catch (error) {
    if (error instanceof CsvError) return 'broken'
    throw error
  }
}

function readAlone(line: string, delimiter: string, width: number | undefined): CsvRecord {
  const written = line.replace(lineEnd, '')
  try {
    const cells = cellsOf(written, { delimiter, relax_quotes: true })
    if (cells.length === width) return { written, cells, loose: true }
    const found = `found ${cells.length} cells`
    return {
      written,
      problem: width === undefined ? 'its quotation marks are not valid CSV' : `${found}; expected ${width}`,
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const problem =
      error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quotation mark is opened and never closed' : error.message
    return { written, problem: `not valid CSV: ${problem}` }
  }
}

/** The cells of one record; line ends in it are part of its cells. */
function cellsOf(written: string, options: Options): string[] {
  const records: unknown = parse(written, { relax_column_count: true, record_delimiter: ['\u0000'], ...options })
  const [cells] = Array.isArray(records) ? records : []
  return Array.isArray(cells) ? cells.map(String) : []
}
