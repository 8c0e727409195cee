import type { Candidates } from '#lib/quote/candidates/candidates.ts'
import type { DocumentCondition } from '#lib/quote/candidates/document-condition.ts'
import type { DocumentFacts } from '#lib/quote/claims/archive-facts.ts'
import { judgeClaim } from '#lib/quote/claims/judge-claim.ts'
import { matchPersons } from '#lib/quote/persons/match-persons.ts'
import type { Interpretation } from '#lib/quote/reading/interpretations.ts'
import type { Claim } from '#lib/quote/reading/read-claim.ts'
import { checkQuotation, type QuoteCheck } from '#lib/quote/verdict/check-quotation.ts'
import type { QuotationMatch } from '#lib/quote/verdict/compare-candidates.ts'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'

/** Largest loss of similarity at which a match that is as claimed comes before a better one. */
const nearlyAsLike = 0.03
/** Most other places that are given. */
const mostAlternatives = 5

/**
 * A check with a place first that is as claimed, where the words are found there as well as in the best place: many use
 * the same words, and the few places that are found first need not have the one that was meant. Rejects with
 * `LoadError` where a part of the index can't be read.
 */
export async function preferClaimed(
  { quotation, claim }: Interpretation,
  check: QuoteCheck,
  finder: Candidates,
  facts: DocumentFacts,
): Promise<QuoteCheck> {
  if (!check.found || check.verdict === 'none') return check
  const known = [check, ...check.alternatives.map((other) => withFirst(check, other))]
  const asClaimed = known.find((one) => isAsClaimed(one, claim, facts) && isAsGood(one, check))
  if (asClaimed) return asClaimed
  for (const wanted of claimedDocuments(claim, facts)) {
    const some = finder.restrictedTo(wanted)
    const there = (await checkLinkedParagraph(quotation, claim, some)) ?? (await checkQuotation(quotation, some))
    if (isAsGood(there, check)) return withOthers(there, check)
  }
  const there = await checkLinkedParagraph(quotation, claim, finder)
  return there && isAsGood(there, check) ? withOthers(there, check) : check
}

/**
 * The check of a quotation from the paragraph on that a link leads to; undefined without a link, and where the
 * paragraph is not found by the words.
 */
async function checkLinkedParagraph(
  quotation: string,
  { paragraph }: Claim,
  finder: Candidates,
): Promise<QuoteCheck | undefined> {
  if (paragraph === undefined) return undefined
  const words = comparableWords(quotation).map(({ text }) => text)
  const there = await finder.startingAt(paragraph, words)
  return there && (await checkQuotation(quotation, there))
}

function isAsGood(one: QuoteCheck, other: QuoteCheck): boolean {
  return one.verdict === other.verdict && one.similarity >= other.similarity - nearlyAsLike
}

/** Whether nothing that is claimed is wrong of the places that were found. */
function isAsClaimed({ found, parts }: QuoteCheck, claim: Claim, facts: DocumentFacts): boolean {
  const places = (parts.length > 0 ? parts : [found]).flatMap((one) => one?.place ?? [])
  const { speaker, date } = judgeClaim(claim, places, facts.speakers)
  const isLinked = claim.paragraph === undefined || places.some(({ paragraph }) => paragraph === claim.paragraph)
  return isLinked && speaker?.right !== false && date?.right !== false
}

/** Which documents are as claimed: by speaker and by date, by the speaker alone, by the date alone. */
function claimedDocuments(claim: Claim, { speakers: known }: DocumentFacts): DocumentCondition[] {
  const { speaker, date, citedDates = [] } = claim
  const speakers = speaker === undefined ? [] : matchPersons(speaker, known)
  const dates = date ? [date, ...citedDates] : []
  return [
    ...(speakers.length > 0 && date ? [{ speakers, dates }] : []),
    ...(speakers.length > 0 ? [{ speakers }] : []),
    ...(date ? [{ dates }] : []),
  ]
}

/** The check with another place first, and the one that was first among the others. */
function withFirst(check: QuoteCheck, found: QuotationMatch): QuoteCheck {
  const { verdict, similarity } = found
  return withOthers({ ...check, verdict, similarity, found, alternatives: [] }, check)
}

function withOthers(check: QuoteCheck, { found, alternatives }: QuoteCheck): QuoteCheck {
  const own = check.found?.place.url
  const others = [...check.alternatives, ...(found ? [found] : []), ...alternatives]
  const different = others.filter(
    ({ place }, index) => place.url !== own && others.findIndex((one) => one.place.url === place.url) === index,
  )
  return { ...check, alternatives: different.slice(0, mostAlternatives) }
}
