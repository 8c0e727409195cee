import type { Attribution } from '#lib/domain/attribution.ts'
import type { PastedCheck } from '#lib/quote/answer/judge-interpretation.ts'

/** A text to paste that claims something of its quotation, and what must be said of it. */
export interface Claimed {
  kind: string
  pasted: string
  /** Paragraphs in any of which the words may be found; empty where any will do. */
  paragraphs: readonly string[]
  speaker?: boolean | null
  /** Whether it may also be said that nobody can know whether the speaker is right: of a name in another alphabet. */
  mayBeOpen?: boolean
  date?: boolean | null
  whose?: Attribution
}

/** What of a check is right. */
export interface RightClaim {
  exact: boolean
  paragraph: boolean
  claim: boolean
  whose: boolean
}

/** Compares a check with what it must say. */
export function judgeClaimed(wanted: Claimed, { check, claim, whose }: PastedCheck): RightClaim {
  return {
    exact: check.verdict === 'exact',
    paragraph: wanted.paragraphs.length === 0 || wanted.paragraphs.includes(check.found?.place.paragraph ?? ''),
    claim:
      (claim.speaker?.right === wanted.speaker || (wanted.mayBeOpen === true && claim.speaker?.right === null)) &&
      claim.date?.right === wanted.date,
    whose: wanted.whose === undefined || whose === wanted.whose,
  }
}
