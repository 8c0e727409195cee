/** How two words relate to each other: the same, one another's spelling or form, or two different words. */
export type WordMatch = 'same' | 'like' | 'different'

/**
 * One step of an alignment: the numbers of a word of the quotation and of the text that are put beside each other; one
 * of them is absent where the other has no partner.
 */
export interface AlignmentStep {
  quoted?: number
  said?: number
  wordMatch: WordMatch
}

/** A quotation put beside the part of a text that agrees best with it. */
export interface Alignment {
  /** In order; the text's words that are before the first and after the last step are not a part of it. */
  steps: AlignmentStep[]
  /** Sum of what the steps count for (`same`, `like` …); negative where most of the quotation is not in the text. */
  score: number
}

/** What is aligned: the two texts as numbers of words, and how any two of them relate. */
export interface AlignmentInput {
  /** What each word of the quotation counts for, above 0. */
  weights: readonly number[]
  /** Whether an ellipsis comes before each word of the quotation: words of the text may be left out there. */
  afterEllipsis: readonly boolean[]
  /** How many words the text has. */
  length: number
  wordMatch: (quoted: number, said: number) => WordMatch
}

/** What two words beside each other count for, times the weight of the quotation's word where they agree. */
const same = 2
const like = 1.2
const different = -0.9
/** What words of the text count for that the quotation leaves out: the first of a gap, and each further one. */
const skipText = [-1.2, -0.12] as const
const skipTextAtEllipsis = [-0.2, -0.004] as const
/** What words of the quotation count for that the text doesn't have: the first in a row, and each further one. */
const skipQuotationOpen = -1
const skipQuotationExtend = -0.7

// Where a step came from.
const start = 0
const fromPair = 1
const fromLeft = 2
const fromAdded = 3

const never = Number.NEGATIVE_INFINITY

/**
 * Puts the words of a quotation beside those of a text so that as much as possible agrees, with gaps whose first word
 * costs more than the next ones (Gotoh 1982). Takes time and memory by the product of both lengths.
 *
 * @param whole whether all of the quotation is put beside a part of the text; else the parts of both that agree best
 *   are (Smith and Waterman 1981), which may have no words
 */
export function align(sides: AlignmentInput, whole: boolean): Alignment {
  const { weights, afterEllipsis, length: columns, wordMatch } = sides
  const rows = weights.length
  const width = columns + 1
  const size = (rows + 1) * width
  // Where the best way to each cell came from: two words beside each other, a word left out, a word added.
  const pairs = new Uint8Array(size)
  const lefts = new Uint8Array(size)
  const addeds = new Uint8Array(size)
  let above = new ScoreRow(width)
  let row = new ScoreRow(width)
  let best = { score: whole ? never : 0, row: 0, column: 0, state: start }
  for (let i = 1; i <= rows; i++) {
    row.clear()
    const weight = weights[i - 1] ?? 1
    const [openLeft, keepLeft] = afterEllipsis[i] ? skipTextAtEllipsis : skipText
    const free = whole && i > 1 ? never : 0
    for (let j = 0; j < width; j++) {
      const at = i * width + j
      if (j > 0) {
        const kind = wordMatch(i - 1, j - 1)
        let score = free
        let from = start
        if (above.pair(j - 1) > score) [score, from] = [above.pair(j - 1), fromPair]
        if (above.left(j - 1) > score) [score, from] = [above.left(j - 1), fromLeft]
        if (above.added(j - 1) > score) [score, from] = [above.added(j - 1), fromAdded]
        row.pairs[j] = score + (kind === 'same' ? same * weight : kind === 'like' ? like * weight : different)
        pairs[at] = from
        const opened = row.pair(j - 1) + openLeft
        const kept = row.left(j - 1) + keepLeft
        row.lefts[j] = Math.max(opened, kept)
        lefts[at] = opened >= kept ? fromPair : fromLeft
      }
      let score = whole && i === 1 ? skipQuotationOpen : never
      let from = start
      if (above.pair(j) + skipQuotationOpen > score) [score, from] = [above.pair(j) + skipQuotationOpen, fromPair]
      if (above.left(j) + skipQuotationOpen > score) [score, from] = [above.left(j) + skipQuotationOpen, fromLeft]
      if (above.added(j) + skipQuotationExtend > score)
        [score, from] = [above.added(j) + skipQuotationExtend, fromAdded]
      row.addeds[j] = score
      addeds[at] = from
      if (!whole || i === rows) {
        if (row.pair(j) > best.score) best = { score: row.pair(j), row: i, column: j, state: fromPair }
        if (row.added(j) > best.score) best = { score: row.added(j), row: i, column: j, state: fromAdded }
      }
    }
    ;[above, row] = [row, above]
  }
  const steps: AlignmentStep[] = []
  let { row: i, column: j, state } = best
  while (state !== start && i > 0) {
    const at = i * width + j
    if (state === fromPair) {
      steps.push({ quoted: i - 1, said: j - 1, wordMatch: wordMatch(i - 1, j - 1) })
      state = pairs[at] ?? start
      i -= 1
      j -= 1
    } else if (state === fromLeft) {
      steps.push({ said: j - 1, wordMatch: 'different' })
      state = lefts[at] ?? start
      j -= 1
    } else {
      steps.push({ quoted: i - 1, wordMatch: 'different' })
      state = addeds[at] ?? start
      i -= 1
    }
  }
  return { steps: steps.reverse(), score: best.score }
}

/** The best scores of one row of the table of alignments, by the kind of the last step to each cell. */
class ScoreRow {
  readonly pairs: Float64Array
  readonly lefts: Float64Array
  readonly addeds: Float64Array

  constructor(width: number) {
    this.pairs = new Float64Array(width).fill(never)
    this.lefts = new Float64Array(width).fill(never)
    this.addeds = new Float64Array(width).fill(never)
  }

  pair(column: number): number {
    return this.pairs[column] ?? never
  }
  left(column: number): number {
    return this.lefts[column] ?? never
  }
  added(column: number): number {
    return this.addeds[column] ?? never
  }

  clear(): void {
    for (const scores of [this.pairs, this.lefts, this.addeds]) scores.fill(never)
  }
}
