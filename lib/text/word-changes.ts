import { difference } from './difference.ts'

/** A stretch of two texts: in both, only in the first, or only in the second. */
export interface Stretch {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** So many pairs of words are compared at most; of texts that differ in more, the whole middle counts as changed. */
const mostPairs = 4_000_000

/**
 * What changed from one text to another, word by word: the stretches in order, what was taken out before what came in
 * its place. Without the added ones they are the first text, without the removed ones the second. By a longest common
 * subsequence of words (Hirschberg 1977 calls it algorithm A) between what both begin and end with.
 */
export function wordChanges(from: string, to: string): Stretch[] {
  const { before, removed, added, after } = difference(from, to)
  const middle = changesBetween(words(removed), words(added))
  return joined([stretch('same', before), ...middle, stretch('same', after)])
}

function changesBetween(first: string[], second: string[]): Stretch[] {
  if (first.length * second.length > mostPairs)
    return [stretch('removed', first.join('')), stretch('added', second.join(''))]
  const width = second.length + 1
  // At each place: how many words the rests of both texts have in common.
  const common = new Uint16Array((first.length + 1) * width)
  const at = (row: number, column: number) => common[row * width + column] ?? 0
  for (let row = first.length - 1; row >= 0; row--)
    for (let column = second.length - 1; column >= 0; column--)
      common[row * width + column] = isSame(first[row], second[column])
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1))
  const found: Stretch[] = []
  let [row, column] = [0, 0]
  while (row < first.length || column < second.length) {
    const [gone = '', come = ''] = [first[row], second[column]]
    if (row < first.length && column < second.length && isSame(gone, come)) {
      found.push(stretch('same', come))
      row++
      column++
    } else if (column === second.length || (row < first.length && at(row + 1, column) >= at(row, column + 1))) {
      found.push(stretch('removed', gone))
      row++
    } else {
      found.push(stretch('added', come))
      column++
    }
  }
  return grouped(found)
}

/** Between two words that stayed, what was taken out stands before what came in its place. */
function grouped(stretches: Stretch[]): Stretch[] {
  const result: Stretch[] = []
  let waiting: Stretch[] = []
  const flush = () => {
    result.push(...waiting.filter(({ kind }) => kind === 'removed'), ...waiting.filter(({ kind }) => kind === 'added'))
    waiting = []
  }
  for (const one of stretches) {
    if (one.kind === 'same') {
      flush()
      result.push(one)
    } else waiting.push(one)
  }
  flush()
  return result
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one === other
}

function stretch(kind: Stretch['kind'], text: string): Stretch {
  return { kind, text }
}

/** Stretches of one kind that follow each other as one, none empty. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = []
  for (const { kind, text } of stretches) {
    const last = result.at(-1)
    if (last?.kind === kind) last.text += text
    else if (text !== '') result.push({ kind, text })
  }
  return result
}

/** A text in words, each with the space after it. */
function words(text: string): string[] {
  return text.split(/(?<=\s)(?=\S)/u).filter((word) => word !== '')
}
