/** What a line of a list or a numbered paragraph begins with. */
export interface ListMarker {
  kind: 'bullet' | 'hyphen' | 'lettered' | 'numbered'
  /** For figures and Roman numerals. */
  number?: number
  /** With the space behind it, in UTF-16 units. */
  length: number
}

/** Signs that begin the items of a list, wherever they stand. */
export const bulletSigns = '•▪◦‣●■🔹🔸🔷🔶✅✔➢➤'
/** Signs that do so at the beginning of a line only. */
const bulletsOfLines = `${bulletSigns}·▶►`

const bullet = new RegExp(`^[${bulletsOfLines}]\\uFE0F?\\s*`, 'u')
/** Followed by a letter or figure: not a figure below nought, not a line of signs. */
const hyphen = /^[-*–]\s+(?=[\p{L}\p{N}«“"])/u
const keycap = /^(\d)\uFE0F?\u20E3\s*/u
const numbered = /^\(?(\d{1,3})[.)]\s+(?=[\p{L}«“"(])/u
const roman = /^\(?([ivx]{1,5}|[IVX]{1,5})[.)]\s+(?=[\p{L}«“"(])/u
const lettered = /^\(?(\p{L})\)\s+(?=[\p{L}«“"(])/u

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
  const dash = hyphen.exec(text)
  if (dash) return { kind: 'hyphen', length: dash[0].length }
  const sign = bullet.exec(text)
  if (sign) return { kind: 'bullet', length: sign[0].length }
  const figure = keycap.exec(text) ?? numbered.exec(text)
  if (figure) return { kind: 'numbered', number: Number(figure[1]), length: figure[0].length }
  const letter = lettered.exec(text)
  const numeral = roman.exec(text)
  // "i) " may be the letter or the numeral; only the numeral has a stop.
  if (numeral && !(letter && numeral[1]?.length === 1))
    return { kind: 'numbered', number: romanValue(numeral[1] ?? ''), length: numeral[0].length }
  return letter ? { kind: 'lettered', length: letter[0].length } : undefined
}

const romanDigits: Record<string, number> = { i: 1, v: 5, x: 10 }

function romanValue(numeral: string): number {
  const values = [...numeral.toLowerCase()].map((digit) => romanDigits[digit] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
