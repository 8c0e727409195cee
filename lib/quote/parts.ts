import { align } from './align.ts'
import { readSides } from './compared.ts'
import { densest } from './densest.ts'
import type { Passages } from './passages.ts'
import type { SaidWord } from './said-words.ts'
import { type WordSpan, weigh } from './segments.ts'
import { type Stretch, stretchesAround } from './stretch.ts'

/** A part of a quotation and where it stands. */
export interface Part {
  /** Its words in the quotation. */
  quoted: WordSpan
  stretch: Stretch
  /** Its words in the stretch. */
  said: WordSpan
  /** Weight of the words that are the same. */
  common: number
}

/**
 * A part has at least so many words, and so much of them in common with where it stands, of this weight: less where it is a
 * whole sentence of the quotation, or what an ellipsis divides from the rest.
 */
const fewestWords = 5
const leastWeight = 4.5
const leastOfSentence = 3
const leastCommon = 0.75
const mostParts = 8
/** How many paragraphs are compared with one part. */
const mostUnits = 6

/**
 * Looks for the parts of a quotation that stand in different places: what agrees best with any of the stretches is taken
 * out, and the rest looked for again. In the order of the quotation; what stands nowhere is left out.
 */
export async function findParts(
  words: readonly SaidWord[],
  known: readonly Stretch[],
  passages: Passages,
): Promise<Part[]> {
  const parts: Part[] = []
  const open: WordSpan[] = [{ from: 0, to: words.length }]
  while (open.length > 0 && parts.length < mostParts) {
    const span = open.shift()
    if (!span || span.to - span.from < fewestWords) continue
    const own = words.slice(span.from, span.to)
    const units = await passages.likeliest(
      own.map(({ text }) => text),
      mostUnits,
      false,
    )
    const part = bestPart(words, span, [...known, ...(await stretchesAround(units, own, passages))])
    if (!part) continue
    parts.push(part)
    open.push({ from: span.from, to: part.quoted.from }, { from: part.quoted.to, to: span.to })
  }
  return parts.sort((one, other) => one.quoted.from - other.quoted.from)
}

/** The part of a span of a quotation that agrees best with one of the stretches. */
function bestPart(words: readonly SaidWord[], span: WordSpan, stretches: readonly Stretch[]): Part | undefined {
  let best: { part: Part; score: number } | undefined
  const own = words.slice(span.from, span.to)
  for (const stretch of stretches) {
    const { from, to } = densest(own, stretch.words)
    const compared = readSides(own, stretch.words.slice(from, to), stretch.document.language)
    const { steps, score } = align(compared.sides, false)
    const quoted = steps.flatMap((step) => step.quoted ?? [])
    const said = steps.flatMap((step) => step.said ?? [])
    const [first, last] = [quoted[0], quoted.at(-1)]
    if (first === undefined || last === undefined || (best && best.score >= score)) continue
    const common = steps.reduce(
      (sum, { quoted: at, likeness }) => sum + (at !== undefined && likeness === 'same' ? (own[at]?.weight ?? 0) : 0),
      0,
    )
    const all = weigh(own.slice(first, last + 1))
    if (
      last + 1 - first < fewestWords ||
      common < leastOf(words, span.from + first, span.from + last + 1) ||
      common < all * leastCommon
    )
      continue
    const part = {
      quoted: { from: span.from + first, to: span.from + last + 1 },
      stretch,
      said: { from: from + (said[0] ?? 0), to: from + (said.at(-1) ?? 0) + 1 },
      common,
    }
    best = { part, score }
  }
  return best?.part
}

function leastOf(words: readonly SaidWord[], from: number, to: number): number {
  const isBound = (word: SaidWord | undefined) => word === undefined || word.begins || word.afterEllipsis
  return isBound(words[from]) && isBound(words[to]) ? leastOfSentence : leastWeight
}
