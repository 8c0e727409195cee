import { speakersOf } from '#lib/domain/speakers.ts'
import type { PassageLocation } from '#lib/quote/candidates/passage-location.ts'
import { type KnownPerson, matchPersons } from '#lib/quote/persons/match-persons.ts'
import type { ClaimedDate } from '#lib/quote/reading/claimed-dates.ts'
import type { Claim } from '#lib/quote/reading/read-claim.ts'
import { attributeWords } from './attribute-words.ts'
import { isQuotedBySpeaker } from './is-quoted.ts'
import { judgeDate } from './judge-date.ts'

/** One thing that was claimed of a quotation: as it is written, and whether it is right; null where that can't be known. */
export interface ClaimJudgement {
  given: string
  right: boolean | null
}

/** What was claimed of a quotation, and whether it is right. What was not claimed is absent. */
export interface JudgedClaim {
  speaker?: ClaimJudgement
  date?: ClaimJudgement
}

/**
 * Judges a claim by the places where the words are: it is right where all of them are as claimed, wrong where one is
 * not. Without places nothing can be known.
 *
 * @param known persons of the archive
 */
export function judgeClaim(
  claim: Claim,
  places: readonly PassageLocation[],
  known: readonly KnownPerson[],
): JudgedClaim {
  const { speaker, date } = claim
  return {
    ...(speaker !== undefined && {
      speaker: { given: speaker, right: allRight(places.map((place) => isSpeaker(speaker, claim, place, known))) },
    }),
    ...(date && { date: { given: date.given, right: allRight(places.map((place) => isDate(date, claim, place))) } }),
  }
}

const isLatin = (name: string): boolean => /\p{Script=Latin}/u.test(name)

function allRight(all: readonly (boolean | null)[]): boolean | null {
  if (all.includes(false)) return false
  return all.length > 0 && !all.includes(null) ? true : null
}

function isSpeaker(given: string, claim: Claim, place: PassageLocation, known: readonly KnownPerson[]): boolean | null {
  const speakers = speakersOf(place.document)
  const { whose, by } = attributeWords(place, known)
  const isMeant = (names: readonly string[]): boolean | null => {
    const persons = [
      ...known,
      ...names.filter((name) => known.every((one) => one.name !== name)).map((name) => ({ name })),
    ]
    const meant = matchPersons(given, persons)
    if (names.some((name) => meant.includes(name))) return true
    // A name in another alphabet, which nobody of the archive is known to have, may be one of theirs all the same.
    const forms = persons
      .filter(({ name }) => names.includes(name))
      .flatMap(({ name, forms = [] }: KnownPerson) => [name, ...forms])
    return meant.length === 0 && forms.every((form) => isLatin(form) !== isLatin(given)) ? null : false
  }
  // Whoever cites a document names its author, whoever speaks in the paragraph.
  if (claim.paragraph === place.paragraph && isMeant(speakers) === true) return true
  if (by.length > 0) {
    const isRight = isMeant(by)
    // Whoever is quoted there may have said it all the same.
    return isRight === false && isQuotedBySpeaker(place) ? null : isRight
  }
  if (speakers.length === 0) return null
  const isBySpeaker = isMeant(speakers)
  if (isBySpeaker !== true) return isBySpeaker
  // A report of what somebody said may have his words.
  return whose === 'reporter' || whose === 'factsheet' ? null : false
}

function isDate(date: ClaimedDate, claim: Claim, place: PassageLocation): boolean | null {
  const { document, paragraph } = place
  const dates = claim.citedDates && claim.paragraph === paragraph ? claim.citedDates : [date]
  const days = [document.date, ...(document.published === undefined ? [] : [document.published])]
  const judged = dates.flatMap((one) => days.map((day) => judgeDate(one, day)))
  if (judged.includes(true)) return true
  // What is quoted there was said before, and nobody knows when.
  return judged.includes(null) || isQuotedBySpeaker(place) ? null : false
}
