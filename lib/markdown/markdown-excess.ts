/** What of a Markdown text would take its parser more than time in proportion to its length. */
export interface MarkdownExcess {
  /** Of the line among the lines of the text, from 0 on. */
  index: number
  /** What is there, and how much is read. */
  found: string
}

/** Lists and quotations in each other: people write a few, and the parser's time grows with the square of them. */
const deepest = 100
const container = /(?:(?<![ \t])[ \t]+)?(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y
const divider = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/

/** How many lists and quotations a line opens, or goes on with, before its words. */
function depthOf(line: string): number {
  if (divider.test(line)) return 0
  let depth = 0
  container.lastIndex = 0
  while (depth <= deepest && container.test(line)) depth += 1
  return depth
}

/** Comments in one paragraph that nothing closes: the parser looks for the end of each up to the end of the paragraph. */
const mostOpen = 100

/** Cells that a table has beyond those that are written: each row is filled up to the columns of the first. */
const mostEmptyCells = 20_000
const delimiterRow = /^[ \t]*(?:\|[ \t]*)?(?::?-+:?[ \t]*\|[ \t]*)+(?::?-+:?[ \t]*)?$/

/**
 * Marks in one paragraph that may begin or end emphasis, code, a link, markup: the parser compares each with those before it.
 * A paragraph of 2,000 takes it a fifth of a second, one of 8,000 ten seconds.
 */
const mostMarks = 2_000
const mark = /[*_~]+|`+|[[\]<]/g
/** What begins a paragraph without a blank line before it: an item, a heading, a row of a table. */
const begins = /^(?:[-*+][ \t]|1[.)][ \t]|#{1,6}[ \t]|\|)/

/** Quotations, and headings that are underlined: the parser goes through all that it has for each of them. */
const mostBlocks = 2_000
const underline = /^(?:=+|-+)[ \t]*$/

/** The first line of a text that nests or tabulates without reason, which nobody does who writes for readers. */
export function markdownExcess(body: string): MarkdownExcess | undefined {
  let columns = 0
  let empty = 0
  let open = 0
  let marks = 0
  let blocks = 0
  let wasQuoted = false
  for (const [index, line] of body.split('\n').entries()) {
    if (depthOf(line) > deepest)
      return {
        index,
        found: `lists or quotations are nested more than ${deepest} deep; at most that many levels are read`,
      }
    const closed = line.lastIndexOf('-->')
    if (closed !== -1 || line.trim() === '') open = 0
    open += line.slice(closed + 1).split('<!--').length - 1
    if (open > mostOpen)
      return {
        index,
        found: `more than ${mostOpen} comments (\`<!--\`) begin that nothing closes; close each with \`-->\``,
      }
    const words = line.replace(/^[ \t>]+/, '')
    if (words === '' || begins.test(words)) marks = 0
    marks += line.match(mark)?.length ?? 0
    if (marks > mostMarks)
      return {
        index,
        found: `more than ${mostMarks} marks (\`*\`, \`_\`, \`[\`, \`<\` and the like) are in one paragraph; divide it by a blank line`,
      }
    const isQuoted = /^[ \t]*>/.test(line)
    if (underline.test(words) || (isQuoted && !wasQuoted)) blocks += 1
    wasQuoted = isQuoted
    if (blocks > mostBlocks)
      return {
        index,
        found: `more than ${mostBlocks} quotations and underlined headings; divide the text into several files`,
      }
    if (delimiterRow.test(line)) columns = cellsOf(line)
    else if (line.trim() === '') columns = 0
    else empty += Math.max(0, columns - cellsOf(line))
    if (empty > mostEmptyCells)
      return {
        index,
        found: `the tables up to here leave more than ${mostEmptyCells} cells empty; write each row with as many cells as its table has columns`,
      }
  }
  return undefined
}

function cellsOf(row: string): number {
  return row.split('|').length - 1
}
