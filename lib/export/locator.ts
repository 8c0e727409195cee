/** Which paragraphs of a document are cited, by their numbers in the margin; `last` where they are several in a row. */
export interface Locator {
  first: number
  last?: number
}

/** `12`, `¶ 12`, `12-14`, `¶¶ 12–14`, `paras. 12–14`, `пп. 12—14`. */
const written = /^(?:¶{1,2}|§{1,2}|\p{L}{1,10}\.?)?\s*(\d{1,6})(?:\s*[-–—]\s*(\d{1,6}))?$/u

/**
 * The paragraphs that somebody wrote down, the first one first; undefined where it is neither a number nor a range.
 *
 * @example readLocator('12-14') // { first: 12, last: 14 }
 */
export function readLocator(text: string): Locator | undefined {
  const [, one, other] = written.exec(text.trim()) ?? []
  if (one === undefined) return undefined
  const numbers = [Number(one), Number(other ?? one)]
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  return first === last ? { first } : { first, last }
}

/** `12`, or `12–14` with an en dash. */
export function locatorText({ first, last }: Locator): string {
  return last === undefined ? String(first) : `${first}–${last}`
}
