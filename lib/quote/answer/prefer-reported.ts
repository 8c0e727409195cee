import { totalWeight } from '#lib/quote/alignment/word-edits.ts'
import type { Candidates } from '#lib/quote/candidates/candidates.ts'
import type { KnownPerson } from '#lib/quote/persons/match-persons.ts'
import { reportedSpeech } from '#lib/quote/reading/reported-speech.ts'
import { checkQuotation } from '#lib/quote/verdict/check-quotation.ts'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'
import { type CheckedInterpretation, inOnePlace, verdictRanks } from './choose-interpretation.ts'

/** Most weight of words found in the archive that a clause may have which is read as a claim: that of one stop word. */
const mostLost = 0.5

/**
 * How a text is meant that does not occur exactly as it was pasted: as a report of what somebody said ("Ana Verell told
 * the council in 1862 that …"), if as much of it is found without that clause; else as `asWritten`. Rejects with
 * `LoadError` where a part of the index can't be read.
 *
 * @param known persons of the archive
 */
export async function preferReported(
  asWritten: CheckedInterpretation,
  pasted: string,
  known: readonly KnownPerson[],
  finder: Candidates,
): Promise<CheckedInterpretation> {
  const reported: CheckedInterpretation[] = []
  for (const interpretation of reportedSpeech(pasted, known)) {
    reported.push({ interpretation, check: await checkQuotation(interpretation.quotation, finder) })
  }
  return chooseReported(asWritten, reported)
}

/**
 * The best of the reports, of equal ones the first, where it is found as well as the text as it is written; else that.
 */
export function chooseReported(
  asWritten: CheckedInterpretation,
  reported: readonly CheckedInterpretation[],
): CheckedInterpretation {
  const [best] = reported.toSorted((one, other) => rankOf(other) - rankOf(one) || foundWeight(other) - foundWeight(one))
  if (!best) return asWritten
  const isAsGood = inOnePlace.has(asWritten.check.verdict)
    ? rankOf(best) > rankOf(asWritten)
    : rankOf(best) >= rankOf(asWritten)
  return isAsGood && foundWeight(best) >= foundWeight(asWritten) - Math.max(mostLost, dateWeight(best))
    ? best
    : asWritten
}

/** The weight of a claimed date, which may be found by chance beside words that are exact without it. */
function dateWeight({ interpretation: { claim }, check: { verdict } }: CheckedInterpretation): number {
  return verdict === 'exact' && claim.date ? totalWeight(comparableWords(claim.date.given)) : 0
}

function rankOf({ check }: CheckedInterpretation): number {
  return verdictRanks[check.verdict]
}

/** How many of an interpretation's words were found, in weight of words. */
function foundWeight({ interpretation: { quotation }, check: { verdict, similarity, found } }: CheckedInterpretation) {
  const all = totalWeight(comparableWords(quotation))
  if (!found || !inOnePlace.has(verdict)) return all * similarity
  const own = found.differences.map(({ quotedAt: { start, end } }) => comparableWords(quotation.slice(start, end)))
  return all - own.reduce((sum, words) => sum + totalWeight(words), 0)
}
