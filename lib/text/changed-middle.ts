/** Two texts by what both begin with, what both end with, and what each has between. */
export interface ChangedMiddle {
  before: string
  removed: string
  added: string
  after: string
}

/**
 * What changed from one text to another, as one run of whole words. `before + removed + after` is the first text,
 * `before + added + after` the second.
 */
export function changedMiddle(from: string, to: string): ChangedMiddle {
  const [first, second] = [words(from), words(to)]
  const shorter = Math.min(first.length, second.length)
  let start = 0
  while (start < shorter && first[start] === second[start]) start++
  let end = 0
  while (end < shorter - start && first.at(-1 - end) === second.at(-1 - end)) end++
  const join = (parts: string[], begin: number, stop: number) => parts.slice(begin, stop).join('')
  return {
    before: join(first, 0, start),
    removed: join(first, start, first.length - end),
    added: join(second, start, second.length - end),
    after: join(first, first.length - end, first.length),
  }
}

/** A text in words with their punctuation, and the spaces between: joined they are the text again. */
function words(text: string): string[] {
  return text.split(/(?<=\s)(?=\S)|(?<=\S)(?=\s)/u)
}
