import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import { loadSenseLexicons } from '#lib/quote/words/load-sense-lexicons.ts'
import { wordsNearQuotation } from '#lib/quote/words/words-near-quotation.ts'
import type { HitDocument } from '#lib/search/rank/hit.ts'
import type { CandidateParagraph } from './candidate-finder.ts'
import type { Candidates } from './candidates.ts'

/** Paragraphs of a document that follow each other, as one text. */
export interface CandidateWindow {
  document: HitDocument
  /** Each with its number in the index, its id and ¶ number, and where its text begins in `text`. */
  paragraphs: readonly { unit: number; id: string; number: number; text: string; start: number; voice?: string }[]
  /** Their texts, divided by line breaks. */
  text: string
  /** Words of the text that may have to do with the quotation: of a long text a part. */
  words: readonly ComparableWord[]
}

/** Between paragraphs: without it a full stop at the end of one would end no sentence. */
const divider = '\n'

/** How far a quotation of this many words may reach beyond the paragraph that was found, in words. */
function reachOf(length: number): number {
  return length + 8
}

/**
 * Windows around some paragraphs, in which a quotation is to be looked for: each with as many neighbours as the
 * quotation may reach into; windows that meet are one. In the order in which the units were given. Loads the lists of
 * words of their languages. Rejects with `LoadError`.
 */
export async function windowsAround(
  units: readonly number[],
  quoted: readonly ComparableWord[],
  finder: Candidates,
): Promise<CandidateWindow[]> {
  const around = await Promise.all(units.map((unit) => neighbourhood(unit, reachOf(quoted.length), finder)))
  await loadSenseLexicons(around.flatMap((found) => found.map(({ document }) => document.language)))
  const joined: Map<number, CandidateParagraph>[] = []
  for (const found of around) {
    const meeting = joined.find((known) => found.some(({ unit }) => known.has(unit)))
    if (meeting) for (const passage of found) meeting.set(passage.unit, passage)
    else if (found.length > 0) joined.push(new Map(found.map((passage) => [passage.unit, passage])))
  }
  return joined.map((found) =>
    windowOf(
      [...found.values()].sort((one, other) => one.unit - other.unit),
      quoted,
    ),
  )
}

async function neighbourhood(unit: number, reach: number, finder: Candidates): Promise<CandidateParagraph[]> {
  const [own, before, after] = await Promise.all([
    finder.paragraph(unit),
    towards(unit, -1, reach, finder),
    towards(unit, 1, reach, finder),
  ])
  return own ? [...before.reverse(), own, ...after] : []
}

/** The paragraphs on one side until they have enough words; headings between them are passed over. */
async function towards(unit: number, step: 1 | -1, reach: number, finder: Candidates): Promise<CandidateParagraph[]> {
  const found: CandidateParagraph[] = []
  let words = 0
  for (let next = unit + step; words < reach && finder.areInOneDocument(unit, next); next += step) {
    const passage = await finder.paragraph(next)
    if (!passage) continue
    found.push(passage)
    // About six letters and a space are a word.
    words += passage.text.length / 7
  }
  return found
}

/**
 * Paragraphs that follow each other as one window; of its words those that may have to do with some quoted ones. Throws
 * where no paragraph is given.
 */
export function windowOf(found: readonly CandidateParagraph[], quoted: readonly ComparableWord[]): CandidateWindow {
  let text = ''
  const paragraphs: CandidateWindow['paragraphs'][number][] = []
  for (const { unit, id, number, text: own, voice } of found) {
    if (text !== '') text += divider
    paragraphs.push({ unit, id, number, text: own, start: text.length, ...(voice !== undefined && { voice }) })
    text += own
  }
  const [first] = found
  if (!first) throw new Error('A candidate window has no paragraph: at least one is needed.')
  return { document: first.document, paragraphs, text, words: wordsNearQuotation(text, quoted) }
}
