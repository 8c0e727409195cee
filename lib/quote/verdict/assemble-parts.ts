import { totalWeight } from '#lib/quote/alignment/word-edits.ts'
import type { Passages } from '#lib/quote/candidates/candidate-finder.ts'
import type { Stretch } from '#lib/quote/candidates/candidate-window.ts'
import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import { isContentWord } from '#lib/quote/words/word-senses.ts'
import { compareWith, type Finding } from './compare-candidates.ts'
import { findParts, type Part } from './quotation-parts.ts'

/** A part of a quotation that was said, with its words and where they begin in the quotation. */
export interface PartFinding extends Finding {
  words: string
  from: number
}

/** What of a quotation stands in several places, or only in part. */
export interface PutTogether {
  /** `composed`: all of it stands somewhere; `part`: a part that a reader would see; `none`: less. */
  verdict: 'composed' | 'part' | 'none'
  /** The share of it that was found. */
  similarity: number
  /** The share of the longest part. */
  longest: number
  found: Finding
  /** In the order of the quotation. */
  parts: PartFinding[]
}

/** What has to be found of a composed quotation. */
const composedFrom = 0.9
/** From which share on a part is worth telling, and a nearest passage. */
const [partFrom, nearestFrom] = [0.4, 0.3]

/** Looks for the parts of a quotation; undefined where none stands anywhere. Rejects with `LoadError`. */
export async function putTogether(
  quotation: string,
  words: readonly ComparableWord[],
  stretches: readonly Stretch[],
  passages: Passages,
): Promise<PutTogether | undefined> {
  const all = totalWeight(words)
  const found = (await findParts(words, stretches, passages))
    .map((part) => ({ part, finding: findingOf(part, words, quotation, passages) }))
    .filter(({ finding }) => finding.verdict !== 'none')
  const share = (some: typeof found) => some.reduce((sum, { part }) => sum + part.common, 0) / all
  const longest = (some: typeof found) =>
    some.reduce<(typeof found)[number] | undefined>(
      (most, one) => (one.part.common > (most?.part.common ?? 0) ? one : most),
      undefined,
    )
  const main = longest(found.filter(isSaid)) ?? longest(found)
  if (!main) return undefined
  const isAll =
    found.every(({ part }) => part.isWhole) &&
    coversAll(
      found.map(({ part }) => part),
      words,
    )
  const told = isAll ? found : found.filter((one) => one === main || (one.part.isWhole && isSaid(one)))
  const verdict =
    isAll && found.length > 1 && share(found) >= composedFrom
      ? 'composed'
      : isSaid(main) && (main.part.common >= all * partFrom || isSentence(main.part, words))
        ? 'part'
        : 'none'
  if (verdict === 'none' && main.part.common < all * nearestFrom) return undefined
  return {
    verdict,
    similarity: Math.round(share(told) * 1000) / 1000,
    longest: main.part.common / all,
    found: main.finding,
    parts: verdict === 'none' ? [] : told.map(({ finding }) => finding),
  }
}

/** Whether the words were said so: a few that say something else there were not. */
function isSaid({ part, finding }: { part: Part; finding: Finding }): boolean {
  return finding.verdict !== 'altered' || part.isWhole
}

/** Whether no telling word is left over between the parts. */
function coversAll(parts: readonly Part[], words: readonly ComparableWord[]): boolean {
  const language = parts[0]?.stretch.document.language ?? 'en'
  return words.every(
    (word, at) => !isContentWord(word, language) || parts.some(({ quoted: { from, to } }) => at >= from && at < to),
  )
}

/** Whether a part is one or more whole sentences of the quotation. */
function isSentence({ quoted: { from, to }, isWhole }: Part, words: readonly ComparableWord[]): boolean {
  return isWhole && words[from]?.startsSentence === true && (words[to] === undefined || words[to].startsSentence)
}

function findingOf(
  { quoted, stretch }: Part,
  words: readonly ComparableWord[],
  quotation: string,
  passages: Passages,
): PartFinding {
  const own = words.slice(quoted.from, quoted.to)
  const from = own[0]?.start ?? 0
  return {
    ...compareWith(quotation, own, stretch, passages),
    words: quotation.slice(from, own.at(-1)?.end ?? from),
    from,
  }
}
