import { firstRule, type PatternRule } from './pattern-rule.ts'

/** What a line of a list or a numbered paragraph begins with. */
export interface ListMarker {
  kind: 'bullet' | 'hyphen' | 'lettered' | 'numbered'
  /** For figures and Roman numerals. */
  number?: number
  /** With the space behind it, in UTF-16 units. */
  length: number
}

/** Characters that begin the items of a list, wherever they are. */
export const bulletSigns = '•▪◦‣●■🔹🔸🔷🔶✅✔➢➤'
/** Characters that do so at the beginning of a line only. */
const bulletsOfLines = `${bulletSigns}·▶►`

/** Source of a pattern for a figure in a frame, "1️⃣", wherever it is. */
export const keycapSign = String.raw`(?<number>\d)\uFE0F?\u20E3\s*`

/** A row that knows a marker; its figure or numeral is the group `number`. */
interface MarkerRule extends PatternRule {
  kind: ListMarker['kind']
}

/** How a line begins that is an item of a list. "i) " may be the letter or the numeral; only the numeral has a stop. */
export const markerRules: readonly MarkerRule[] = [
  {
    id: 'hyphen',
    kind: 'hyphen',
    // Followed by a space and a letter or figure: not a negative number, not a line of dashes.
    pattern: /^[-*–]\s+(?=[\p{L}\p{N}«“"])/u,
    examples: { yes: ['- the quay', '– «Маяк»'], no: ['-12 degrees', '- - -', '-quay'] },
  },
  {
    id: 'bullet',
    kind: 'bullet',
    pattern: new RegExp(`^[${bulletsOfLines}]\\uFE0F?\\s*`, 'u'),
    examples: { yes: ['• the quay', '✅ маяк', '► айлақ'], no: ['the • quay', '~ the quay'] },
  },
  {
    id: 'figure-in-a-key',
    kind: 'numbered',
    pattern: new RegExp(`^${keycapSign}`, 'u'),
    examples: { yes: ['1️⃣ the quay'], no: ['1 quay'] },
  },
  {
    id: 'figure',
    kind: 'numbered',
    pattern: /^\(?(?<number>\d{1,3})[.)]\s+(?=[\p{L}«“"(])/u,
    examples: { yes: ['12. The quay', '(3) маяк', '1) айлақ'], no: ['12.5 metres', '1990. gada', '3. 4. 5.'] },
  },
  {
    id: 'numeral',
    kind: 'numbered',
    pattern: /^\(?(?<number>[ivx]{2,5}|[IVX]{2,5})[.)]\s+(?=[\p{L}«“"(])/u,
    examples: { yes: ['iv. the quay', '(II) The lamp', 'iii) маяк'], no: ['i) the quay', 'xiv the quay'] },
  },
  {
    id: 'numeral-of-one-letter',
    kind: 'numbered',
    pattern: /^\(?(?<number>[ivxIVX])\.\s+(?=[\p{L}«“"(])/u,
    examples: { yes: ['v. the mill', 'X. The lamp'], no: ['v) the mill', 'A. the quay'] },
  },
  {
    id: 'letter',
    kind: 'lettered',
    pattern: /^\(?\p{L}\)\s+(?=[\p{L}«“"(])/u,
    examples: { yes: ['(a) the quay', 'б) маяк', 'i) the mill'], no: ['a. the quay', 'ab) the lamp'] },
  },
]

const figureOfList = String.raw`\(?\p{Nd}{1,3}[.)]`
const itemStart = new RegExp(String.raw`^(?:[${bulletsOfLines}*–—-]\uFE0F?|${figureOfList}|\(?\p{L}\))\s`, 'u')
const itemWithStop = /^\(?\p{L}\.\s/u

/**
 * Whether a line begins an item of a list, a numbered paragraph or, by its dash, somebody's words: where the lines of a
 * text are joined, it is not joined to the line before.
 */
export function startsItem(line: string): boolean {
  return itemStart.test(line)
}

/**
 * The same, also by a letter with a stop, which may be the initial of a name or a short form («г. Ормонд»): of use only
 * where something else says that the line before ends a paragraph.
 */
export function mayStartItem(line: string): boolean {
  return itemStart.test(line) || itemWithStop.test(line)
}

/** The marker that a line begins with: "• ", "- ", "12. ", "(a) ", "а) ", "iv. ", "1️⃣". */
export function readListMarker(text: string): ListMarker | undefined {
  const found = firstRule(markerRules, text)
  if (!found) return undefined
  const { kind } = found.rule
  const written = found.match.groups?.number
  const value = written === undefined ? undefined : /\d/.test(written) ? Number(written) : romanValue(written)
  return { kind, ...(value === undefined ? {} : { number: value }), length: found.match[0].length }
}

const romanDigits: Record<string, number> = { i: 1, v: 5, x: 10 }

function romanValue(numeral: string): number {
  const values = [...numeral.toLowerCase()].map((digit) => romanDigits[digit] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
