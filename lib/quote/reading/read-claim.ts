import { type KnownPerson, matchPersons, surnamesOf } from '#lib/quote/persons/match-persons.ts'
import { type NameCandidate, nameCandidates } from '#lib/quote/persons/name-candidates.ts'
import {
  addressingVerbs,
  attributionPrepositions,
  capitalisedNonNames,
  sayingVerbs,
  wordsBeforeVerb,
} from '#lib/quote/words/lexicon/attribution-words.ts'
import { fold } from '#lib/text/fold.ts'
import { type ClaimedDate, claimedDates } from './claimed-dates.ts'
import { speakersOfClause } from './clause-speakers.ts'

/** What somebody says of a quotation besides its words. What is not said is absent. */
export interface Claim {
  /** Who is said to have said it, as it is written. */
  speaker?: string
  /** When it is said to have been said. */
  date?: ClaimedDate
  /** Every date of a citation that leads to a paragraph; one of them is that of the words. */
  citedDates?: ClaimedDate[]
  /** Id of the paragraph that a link leads to. */
  paragraph?: string
}

/**
 * What is beside a quotation, and on which side of it; `citation`: what says where it is from, such as the address of a
 * page.
 */
export interface AdjacentText {
  text: string
  side: 'before' | 'between' | 'after' | 'citation'
}

const linked = /https?:\/\/\S{0,600}#([ph]-[0-9a-z]{7})\b/u

/**
 * Reads what is beside a quotation: by whom it is said to be, and when. Names of `known` persons count anywhere; others
 * where they are beside a verb of saying, or where an attribution has its name.
 */
export function readClaim(beside: readonly AdjacentText[], known: readonly KnownPerson[]): Claim {
  const paragraph = beside.map(({ text }) => linked.exec(text)?.[1]).find((id) => id !== undefined)
  // Where the site cites itself, who is no speaker of its texts is a title or a publisher.
  const speaker = speakerIn(beside, known, paragraph === undefined)
  const dates = ordered(beside).flatMap(({ text }) => claimedDates(text))
  const date = narrowest(dates)
  return {
    ...(speaker !== undefined && { speaker }),
    ...(date && { date }),
    ...(paragraph !== undefined && { paragraph }),
    ...(paragraph !== undefined && dates.length > 0 && { citedDates: dates }),
  }
}

/** The texts in the order in which they are believed: what is next to the words before what a citation says. */
function ordered(beside: readonly AdjacentText[]): AdjacentText[] {
  const order: AdjacentText['side'][] = ['after', 'between', 'before', 'citation']
  return beside.toSorted((one, other) => order.indexOf(one.side) - order.indexOf(other.side))
}

/** The first date, or a later one that lies within it: a day, else any shorter span. */
function narrowest(dates: readonly ClaimedDate[]): ClaimedDate | undefined {
  const [first, ...others] = dates
  if (!first) return undefined
  const within = others.find(({ spans: [own] }) =>
    first.spans.some((span) => own && own.first >= span.first && own.last <= span.last && own.first !== own.last),
  )
  const day = others.find(({ spans: [own] }) => first.spans.some((span) => own && isDayWithin(own, span)))
  return day ?? within ?? first
}

function isDayWithin(own: { first: string; last: string }, span: { first: string; last: string }): boolean {
  return own.first === own.last && own.first >= span.first && own.last <= span.last
}

interface ClaimedSpeaker {
  name: string
  isKnown: boolean
  /**
   * How plainly the person is said to have said it: 3 beside a verb of saying; 2 where a reporting clause has who speaks, or as in an attribution, behind "by" or a
   * dash or before a colon; 1 anywhere else; 0 not at all.
   */
  cue: number
}

function speakerIn(
  beside: readonly AdjacentText[],
  known: readonly KnownPerson[],
  mayBeUnknown: boolean,
): string | undefined {
  const candidates = ordered(beside).flatMap((one) => candidatesIn(one, known))
  const fair = candidates.filter(({ cue, isKnown }) => isKnown || (mayBeUnknown && cue > 1))
  const [best] = fair.toSorted((one, other) => other.cue - one.cue || Number(other.isKnown) - Number(one.isKnown))
  // Of several who are there as plainly nobody can say who is meant.
  const rivals = fair.filter((one) => best && one.cue === 1 && best.cue === 1 && fold(one.name) !== fold(best.name))
  return rivals.length > 0 ? undefined : best?.name
}

function candidatesIn({ text, side }: AdjacentText, known: readonly KnownPerson[]): ClaimedSpeaker[] {
  const saying = side === 'citation' ? [] : speakersOfClause(text, side, known)
  return nameCandidates(text, surnamesOf(known))
    .map((run) => {
      const [name, isKnown] = nameOf(run, known)
      const isSaying = saying.some(({ start, end }) => start === run.start && end === run.end)
      const cue =
        side === 'citation'
          ? isKnown && run.start < entryStart
            ? 2
            : 0
          : Math.max(isSaying ? 2 : 0, cueOf(text, run, side))
      // "New York Times", "Selby Town Council" are nobody's names.
      const isPartOfName = /^[\s-]\p{Lu}/u.test(text.slice(run.end))
      return { name, isKnown, cue: isKnown || (mayBePerson(name) && !isPartOfName) ? cue : 0 }
    })
    .filter(({ cue }) => cue > 0)
}

/**
 * UTF-16 units of a citation within which the name of an author begins: it comes first in an entry of a list of works.
 */
const entryStart = 3

function nameOf({ name, surname }: NameCandidate, known: readonly KnownPerson[]): [name: string, isKnown: boolean] {
  if (matchPersons(name, known).length > 0) return [name, true]
  // A sentence begins with a word before the name: "Suddenly Ana Verell".
  const withoutFirst = name.replace(/^[^\s,]+\s/u, '')
  if (/\s/u.test(withoutFirst) && matchPersons(withoutFirst, known).length > 0) return [withoutFirst, true]
  if (surname === undefined) return [name, false]
  return [surname, matchPersons(surname, known).length > 0]
}

function mayBePerson(name: string): boolean {
  const words = name.split(/[\s,]+/u)
  return words.length <= 5 && words.every((word) => !capitalisedNonNames.has(fold(word)))
}

const verbAfter = /^(?:,[^,]{0,40},)?[\s,]*((?:[\p{L}-]+\s+){0,3}?)([\p{L}]+)/u
const verbBefore = /(?<![\p{L}-])(\p{L}+)[\s,]*((?:(?<!\p{L})[\p{L}-]+\s+){0,2}?)$/u

/** After these somebody is spoken to or of, or a place is named. */
const isPlaceOrObject = /(?:^|\s)(?:in|at|to|with|about|against|for|near|в|во|на|к|о|об|из)\s+$/iu

/** How far before a name its verb or preposition may be, in UTF-16 units: more than any such words take. */
const farthest = 300

function cueOf(text: string, { start, end }: NameCandidate, side: AdjacentText['side']): number {
  const [left, right] = [text.slice(Math.max(0, start - farthest), start), text.slice(end)]
  if (isFollowedByVerb(right)) return 3
  const [, verb = '', others = ''] = verbBefore.exec(left) ?? []
  const said = fold(verb)
  const isSaid = sayingVerbs.has(said) && !(addressingVerbs.has(said) && side === 'before')
  if (isSaid && allBetween(others)) return 3
  if (
    attributionPrepositions.has(said) ||
    /(?:according to|words of|attributed to|словам|as)\s+(?:the\s+)?$/iu.test(left)
  )
    return 2
  if (isPlaceOrObject.test(left) && !/^['’]s?\s/u.test(right)) return 0
  if (/^\s*:\s*$/u.test(right) || /^['’]s?\s/u.test(right) || /^\s*\(\d/u.test(right)) return 2
  // After a dash, in brackets, or at the beginning of what follows the words.
  if (side !== 'before' && /(?:^|[—–\-―~([\n])[\s"”»“,.]*$/u.test(left)) return 2
  return 1
}

function isFollowedByVerb(right: string): boolean {
  const [, others = '', verb = ''] = verbAfter.exec(right) ?? []
  if (!sayingVerbs.has(fold(verb)) && !addressingVerbs.has(fold(verb))) return false
  return allBetween(others)
}

function allBetween(words: string): boolean {
  return words
    .split(/\s+/u)
    .filter((word) => word !== '')
    .every((word) => wordsBeforeVerb.has(fold(word)))
}
