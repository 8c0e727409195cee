import type { Attribution } from '#lib/domain/attribution.ts'
import type { Candidates } from '#lib/quote/candidates/candidates.ts'
import type { PassageLocation } from '#lib/quote/candidates/passage-location.ts'
import type { DocumentFacts } from '#lib/quote/claims/archive-facts.ts'
import { attributeWords } from '#lib/quote/claims/attribute-words.ts'
import { isQuotedBySpeaker } from '#lib/quote/claims/is-quoted.ts'
import { type JudgedClaim, judgeClaim } from '#lib/quote/claims/judge-claim.ts'
import type { LanguageMismatch } from '#lib/quote/claims/language-mismatch.ts'
import type { Interpretation } from '#lib/quote/reading/interpretations.ts'
import type { PairedDocument } from '#lib/quote/translations/paired-passages.ts'
import type { QuoteCheck } from '#lib/quote/verdict/check-quotation.ts'
import { lazyImport } from '#lib/search/storage/lazy-import.ts'
import { preferClaimed } from './prefer-claimed.ts'

/** What became of a pasted text: of the words that it quotes, and of what it claims of them. */
export interface PastedCheck {
  /** The words that were looked for. */
  quotation: string
  check: QuoteCheck
  claim: JudgedClaim
  /** Whose words they are at the place where they were found; absent where they are nowhere. */
  whose?: Attribution
  /** Who said them, by name. */
  by: string[]
  /** Set where they have the words in quotation marks there, and so may be quoting somebody. */
  isQuoted?: true
  /** Where they are not the speaker's own words: what is nearest to them in what was said. */
  spoken?: PassageLocation
  /** The documents that have the same text in other languages, with the same passage where it is known; mostly none. */
  paired: PairedDocument[]
  /** Set where they were not found and are in a language that the archive has nothing in. */
  language?: LanguageMismatch
}

/**
 * Judges a quotation that was looked for in the whole archive, and what is claimed of it, by the place where the words are. Where
 * they are in several, one that is as claimed is preferred. Rejects with `LoadError` where a part of the index can't be
 * read.
 *
 * @param first what the search for the quotation gave
 */
export async function judgeInterpretation(
  interpretation: Interpretation,
  first: QuoteCheck,
  finder: Candidates,
  facts: DocumentFacts,
): Promise<PastedCheck> {
  const known = facts.speakers
  const { quotation, claim } = interpretation
  const check = await preferClaimed(interpretation, first, finder, facts)
  const places =
    check.verdict === 'none'
      ? []
      : (check.parts.length > 0 ? check.parts : [check.found]).flatMap((one) => one?.place ?? [])
  const [place] = check.found && places.length > 0 ? [check.found.place] : []
  const own = place && attributeWords(place, known)
  const isReported = place !== undefined && own?.whose !== 'speaker'
  const spoken = isReported ? await nearestInSources(quotation, place, finder, facts) : undefined
  const language = place ? undefined : await (await loadLanguages()).languageMismatch(quotation, claim, facts)
  return {
    quotation,
    check,
    claim: judgeClaim(claim, places, known),
    ...(own && { whose: own.whose }),
    by: own?.by ?? [],
    ...(place && isQuotedBySpeaker(place) && { isQuoted: true }),
    ...(spoken && { spoken }),
    paired: place && check.parts.length < 2 ? await pairsOf(place, finder, facts) : [],
    ...(language && { language }),
  }
}

/** What most quotations don't need: a browser gets it once one does. */
const loadLanguages = lazyImport(() => import('#lib/quote/claims/language-mismatch.ts'))
const loadPairs = lazyImport(() => import('#lib/quote/translations/paired-passages.ts'))
const loadNearest = lazyImport(() => import('#lib/quote/candidates/nearest-spoken.ts'))

async function pairsOf(place: PassageLocation, finder: Candidates, facts: DocumentFacts): Promise<PairedDocument[]> {
  const others = await facts.translationsOf(finder.documentOf(place.unit))
  return others.length === 0 ? [] : await (await loadPairs()).pairedPassages(place, others, finder)
}

/**
 * Least share of the words' meaning that what was said must have: in a text of the same event, and in any other by the
 * speaker.
 */
const leastShares = [0.2, 0.4]

async function nearestInSources(quotation: string, place: PassageLocation, finder: Candidates, facts: DocumentFacts) {
  const { nearestSpokenPassage } = await loadNearest()
  const sources = await facts.spokenSourcesOf(finder.documentOf(place.unit))
  for (const [index, wanted] of sources.entries()) {
    const found = await nearestSpokenPassage(quotation, finder.restrictedTo(wanted), leastShares[index] ?? 1)
    if (found) return found
  }
  return undefined
}
