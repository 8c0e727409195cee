import { type AnalyzedText, analyze } from '#lib/search/format/analyzer.ts'
import { type DeclaredFieldName, type FilterField, fieldNamed } from '#lib/search/format/fields.ts'
import { QueryError } from './query-error.ts'
import { wordClauses } from './word-clauses.ts'

/** A part of a query, with its place in it: half-open, in UTF-16 units. */
export type Lexeme = { start: number; end: number } & (
  | { type: 'words'; words: string[]; written: string; clauses: ReturnType<typeof wordClauses>; without: boolean }
  | { type: 'prefix'; words: string[]; without: boolean }
  | { type: 'phrase'; words: string[]; written: string; without: boolean }
  | { type: 'field'; field: FilterField; value: string; without: boolean }
  | { type: 'form'; words: string[] }
  | { type: 'or' }
  | { type: 'near'; within: number }
)

const quotationMark = '["“”„‟«»＂]'
/** What NEAR means where no number follows it. */
const defaultNearDistance = 10

/**
 * Before a field, OR and NEAR is the beginning or a space; a minus counts where nothing but that comes before
 * it and something follows at once: not in "COVID-19" or " - ".
 */
const operatorPattern = new RegExp(
  [
    `(?<=^|\\s)(?<sign>[-−–]?)(?<field>[Ss]aid-[Bb]y|\\p{L}+):(?:${quotationMark}(?<quotedValue>[^"“”„‟«»＂]*)(?:${quotationMark}|$)|(?<value>[^\\s"“”„‟«»＂]*))`,
    '(?<=^|\\s)(?<operator>OR|NEAR(?:/(?<within>\\d+))?)(?=\\s|$)',
    `(?<minus>(?<=^|\\s)[-−–])?(?<open>${quotationMark})(?<inside>[^"“”„‟«»＂]*)(?<close>${quotationMark})?`,
  ].join('|'),
  'gu',
)

/** Whether nothing divides a word from the one before it: no space, or one that is within a figure with its word. */
function isAdjacent(read: AnalyzedText, at: number): boolean {
  const { text, words } = read
  const between = text.slice(words[at - 1]?.end, words[at]?.start)
  return !/\s/u.test(between) || read.compoundsOver(at).some((one) => one.kind === 'percent' && one.from < at)
}

/** Pieces of text without space, with the words in each: "COVID-19" has two. */
function lexWords(text: string, offset: number): Lexeme[] {
  const read = analyze(text)
  const rows: { from: number; to: number }[] = []
  for (const at of read.words.keys()) {
    const last = rows.at(-1)
    if (last && isAdjacent(read, at)) last.to = at + 1
    else rows.push({ from: at, to: at + 1 })
  }
  return rows.map(({ from, to }): Lexeme => {
    const [start, end] = [read.words[from]?.start ?? 0, read.words[to - 1]?.end ?? 0]
    const words = read.words.slice(from, to).map((word) => word.text)
    const without = /(?:^|\s)[-−–]$/u.test(text.slice(Math.max(0, start - 2), start))
    const open = text[end] === '*' && words.length === 1
    const place = { without, start: offset + start - (without ? 1 : 0), end: offset + end + (open ? 1 : 0) }
    return open
      ? { type: 'prefix', words, ...place }
      : { type: 'words', words, written: text.slice(start, end), clauses: wordClauses(read, from, to), ...place }
  })
}

/** Before the colon of a written form that is left out of what counts as forms of a word: `-form:woman`. */
const formField = 'form'

function lexForm(written: string, without: boolean, start: number, end: number): Lexeme {
  const words = analyze(written).words.map((word) => word.text)
  const [word = ''] = words
  const [at, place] = [`at character ${start + 1}`, { start, end }]
  if (words.length !== 1) throw new QueryError(`“form:” ${at} takes one word: the form that is not counted.`, place)
  if (!without) {
    throw new QueryError(
      `“form:” ${at} leaves out a form, with a minus: -form:${word}. For one form alone put it in quotation marks: "${word}".`,
      place,
      `"${word}"`,
    )
  }
  return { type: 'form', words, start, end }
}

function lexOperator(match: RegExpExecArray, declared: readonly DeclaredFieldName[]): Lexeme | undefined {
  const { sign, field, quotedValue, value, operator, within, minus, inside, close } = match.groups ?? {}
  const start = match.index
  const end = start + match[0].length
  if (field?.toLowerCase() === formField) return lexForm(value ?? quotedValue ?? '', sign !== '', start, end)
  if (field !== undefined) {
    const named = fieldNamed(field, declared)
    if (!named) return undefined
    const written = (quotedValue ?? value ?? '').trim()
    if (written === '')
      throw new QueryError(`After “${field}:” at character ${start + 1} a value is missing.`, { start, end })
    return { type: 'field', field: named, value: written, without: sign !== '', start, end }
  }
  if (operator !== undefined) {
    if (operator === 'OR') return { type: 'or', start, end }
    return {
      type: 'near',
      within: within === undefined ? defaultNearDistance : Math.max(1, Number(within)),
      start,
      end,
    }
  }
  const at = start + (minus ? 1 : 0)
  const words = analyze(inside ?? '').words.map((word) => word.text)
  // A mark that nothing follows is not the beginning of a phrase; one that isn't closed reaches to the end.
  if (close === undefined && words.length === 0) return undefined
  if (words.length === 0) {
    throw new QueryError(`There is no word between the quotation marks at character ${at + 1}.`, { start: at, end })
  }
  return { type: 'phrase', words, written: inside ?? '', without: minus !== undefined, start, end }
}

/**
 * Cuts a query into its parts; a quotation mark that is not closed reaches to the end. Throws `QueryError` for one that is
 * closed with no word in it, and for a field without value. `declared` are the fields of the archive's collections.
 */
export function lexemes(query: string, declared: readonly DeclaredFieldName[] = []): Lexeme[] {
  const found: Lexeme[] = []
  let from = 0
  operatorPattern.lastIndex = 0
  for (let match = operatorPattern.exec(query); match; match = operatorPattern.exec(query)) {
    const lexeme = lexOperator(match, declared)
    // No field of ours: "12:30", "Re:"; a quotation mark before nothing. What comes before the colon is a word; after it reading goes on.
    if (!lexeme) {
      operatorPattern.lastIndex =
        match.index + (match.groups?.sign?.length ?? 0) + (match.groups?.field?.length ?? 0) + 1
      continue
    }
    found.push(...lexWords(query.slice(from, lexeme.start), from), lexeme)
    from = lexeme.end
  }
  found.push(...lexWords(query.slice(from), from))
  return found
}

/** What looks like a field and is none: `foo:bar`. It is searched as words. */
export interface UnknownField {
  name: string
  value: string
  /** Where it is in the query, half-open, in UTF-16 units. */
  start: number
  end: number
}

/** Everything in a query that looks like a field and is none; not addresses of the web, nor a colon before a space. */
export function unknownFields(query: string, declared: readonly DeclaredFieldName[] = []): UnknownField[] {
  operatorPattern.lastIndex = 0
  return [...query.matchAll(operatorPattern)].flatMap((match) => {
    const { sign = '', field, quotedValue, value = '' } = match.groups ?? {}
    if (field === undefined || fieldNamed(field, declared) || field.toLowerCase() === formField) return []
    const written = quotedValue ?? value
    if (written === '' || written.startsWith('//')) return []
    return [{ name: field, value: written, start: match.index + sign.length, end: match.index + match[0].length }]
  })
}
