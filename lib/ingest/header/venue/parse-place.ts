import { cityAtEnd, inPlaceCase, isCity, isCountryOrState, venueNoun } from '#lib/ingest/recognise/gazetteer.ts'
import { hasOcrErrors } from '#lib/ingest/recognise/ocr-errors/ocr-error-patterns.ts'
import { honorificLength } from '#lib/ingest/recognise/persons/honorifics.ts'
import { hasVowel } from '#lib/ingest/recognise/persons/name-letters.ts'
import { startsWithOffice } from '#lib/ingest/recognise/persons/offices.ts'
import { readPerson } from '#lib/ingest/recognise/persons/read-person.ts'
import { anyOf, wordPattern } from '#lib/ingest/recognise/word-patterns.ts'
import { venueWords } from './venue-words.ts'

const noPlace = wordPattern(venueWords.noPlace, 'anywhere')
const landNoun = wordPattern(venueWords.landNouns, 'anywhere')
/** "Lake Town": no name of a person ends so. */
const townNoun = new RegExp(String.raw`\s${anyOf(venueWords.townNouns)}$`, 'iu')
const { before, after } = venueWords.townMarks
const townMark = new RegExp(String.raw`^${anyOf(before)}\s*(?=\p{Lu})`, 'iu')
const townMarkAfter = new RegExp(String.raw`\p{L}\s+${anyOf(after)}$`, 'iu')
const smallInside = /^(?:of|the|and|in|at|de|la|for|on|del)$/u

/** Whether words have one that no place has: "session", "edited", "Wed". */
export function hasNonPlaceWord(text: string): boolean {
  return noPlace.test(text.replace(/[’'.]/gu, ''))
}

/** Whether words have a noun for what people meet in, or for a part of the land. */
export function hasPlaceNoun(text: string): boolean {
  return venueNoun.test(text) || landNoun.test(text)
}

/** Words without marks of emphasis and the stops around them. */
export function trimmedPlace(text: string): string {
  return text
    .replace(/[*_]+/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–—-]+|(?<![\s,;:–—-])[\s,;:–—-]+$/gu, '')
    .trim()
}

/** Whether words read as words: each longer one has a vowel, and no letter was misread for a figure or another character. */
export function isLegible(text: string): boolean {
  if (hasOcrErrors(text)) return false
  const words = text.split(/\s+/).filter((word) => word.length > 3 && /^[\p{Lu}\p{Ll}]+$/u.test(word))
  return words.every(hasVowel) && /\p{L}{3}|\p{Script=Han}{2}/u.test(text)
}

/** Whether words are at most eight, capitalised but for small ones such as "of", and without a stop. */
export function isPlaceLike(text: string): boolean {
  const words = trimmedPlace(text).split(' ')
  if (words.length > 8 || /[!?:;]|\.$/.test(text)) return false
  return words.every((word) => /^[\p{Lu}\p{N}(]/u.test(word) || smallInside.test(word))
}

/** Whether words are a town, alone or with its country or state: "New York, USA", "MELBOURNE, VIC". */
export function isPlaceOnly(text: string): boolean {
  const parts = trimmedPlace(text).split(/(?:(?<!\s)\s+)?,\s*|(?<!\s)\s+[-–]\s+/)
  return (
    parts.length > 0 && isCity(parts[0] ?? '') && parts.slice(1).every((part) => isCountryOrState(part) || isCity(part))
  )
}

/** "Paris, le 1er mars", "Berlin, den 3. Juli": the article of the day. */
const articleBeforeDate = /,\s+(?:le|den|el|il|lì|am|em|a|dne)\s*$/iu

/** A part that begins so is a piece of a sentence. */
const wordsWithin = /^(?:at|in|on|by|of|to|for|from|with|and|or)\s/iu

/**
 * Whether a line is where people meet, and no more: "Harbour Museum, Ferris". One of its parts between commas ends in a noun
 * for such a place or is a town; none of them is an office or could be a sentence.
 */
export function isVenueLine(text: string): boolean {
  const plain = trimmedPlace(text)
  const parts = plain.split(/(?:(?<!\s)\s+)?,\s*/)
  if (parts.length > 3 || /\d|[.!?]$/u.test(plain) || startsWithOffice(plain) || honorificLength(plain) > 0)
    return false
  if (!parts.every((part) => isPlaceLike(part) && isLegible(part) && !hasNonPlaceWord(part))) return false
  if (parts.some((part) => wordsWithin.test(part))) return false
  if (/^(?:the\s+)?\p{L}+(?:\s+of)?$/iu.test(plain) && !isCity(plain)) return false
  return parts.some((part) => isCity(part) || endsInPlaceNoun(part))
}

/** "Ormond Hall", "Church of the Mariners"; "Opening of the Hall" names an occasion, and is no place. */
function endsInPlaceNoun(part: string): boolean {
  const [before = '', ...after] = part.split(/(?<!\s)\s+(?:of|for|de|at|in)\s+/iu)
  return hasPlaceNoun(before.split(' ').at(-1) ?? '') || (after.length > 0 && hasPlaceNoun(before))
}

/** Whether words are two names in a row, and neither the gazetteer nor a noun shows that they are a place. */
export function isPersonLike(part: string): boolean {
  if (isCity(part) || isCountryOrState(part) || hasPlaceNoun(part) || townNoun.test(part)) return false
  const person = readPerson(part)
  return person !== undefined && person.end === part.length && (person.honoured || person.name.split(' ').length > 1)
}

/** "Ormond" of "г. Ормонд"; "Ормонд қаласы" stays, its noun is part of the name. */
function withoutTownMark(part: string): { name: string; marked: boolean } {
  const name = part.replace(townMark, '').trim()
  return { name, marked: name !== part || townMarkAfter.test(part) }
}

/**
 * The place that words before a date end with: the last parts between commas, as far as each reads as a place; undefined
 * where the last does not. `alone` says that the line has place and date and no more.
 */
export function parsePlace(words: string, alone = false): string | undefined {
  const text = words
    // "Ormond on the Marsh" is not "Ormond the Marsh".
    .replace(/(?<!\p{L})(?:on(?!\s+(?:the\s+)?\p{L}{3})|dated)(?!\p{L})/giu, ' ')
    .replace(articleBeforeDate, '')
    .replace(/(?<![\s,;:(–—-])[\s,;:(–—-]+$/u, '')
    .trim()
  if (text === '' || /:$/.test(words.trim())) return undefined
  const parts = text.split(/(?:(?<!\s)\s+)?[,;]\s*|(?<!\s)\s+[-–]\s+|(?<=\p{L}{3})\.\s+/u).filter((part) => part !== '')
  const taken: string[] = []
  for (const [fromEnd, part] of parts.toReversed().entries()) {
    const previous = parts.at(-2 - fromEnd) ?? ''
    const read = readPart(part, { previous, taken, alone: alone && parts.length - fromEnd <= 2 })
    if (read) taken.unshift(read.value)
    if (!read?.goesOn) break
  }
  const value = taken.join(', ')
  return value.length > 2 ? inPlaceCase(trimmedPlace(value)) : undefined
}

interface PlacePartContext {
  /** The part before it. */
  previous: string
  taken: readonly string[]
  alone: boolean
}

const inside = /^(?:.*\s)?(?:at|in)\s+(?:the\s+)?(.+)$/isu
/** "Statement by Anna Berg, Keeper of the Ferry": what follows a name is an office, known or not. */
const namesSomebody = /(?<!\p{L})(?:by|from|of)\s+\p{Lu}/iu

const ofWhat = /\s(?:of|for)\s/iu

/** "Keeper of the Hall": somebody's or something's, and not the hall itself; "House of the Pilots" is one. */
function isOfPlaceNoun(part: string): boolean {
  const [before = '', behind] = part.split(/(?<!\s)\s+of\s+(?:the\s+)?/iu)
  return behind !== undefined && !/\s/u.test(behind) && hasPlaceNoun(behind) && !hasPlaceNoun(before)
}

function readPart(
  part: string,
  { previous, taken, alone }: PlacePartContext,
): { value: string; goesOn: boolean } | undefined {
  const [next = ''] = taken
  const words = part.split(/\s+/)
  // "Mayor of Selby" and "Mayor of the Hall" are who, and not where; "Governor House" is where.
  if (startsWithOffice(part) && (!hasPlaceNoun(part) || ofWhat.test(part))) return undefined
  const at = inside.exec(part)?.[1]
  if (at && isLegible(at) && !hasNonPlaceWord(at) && words.length <= 12 && at.split(/\s+/).length <= 9) {
    if (hasPlaceNoun(at) || isCity(at) || taken.length > 0) return { value: at, goesOn: false }
  }
  const city = cityAtEnd(part)
  if (taken.length === 0 && city && words.length - city.split(' ').length > 1 && !venueNoun.test(part))
    return { value: city, goesOn: false }
  const { name, marked } = withoutTownMark(part)
  if (marked && words.length <= 4 && isLegible(name) && !hasNonPlaceWord(name)) return { value: name, goesOn: true }
  const isPlace = isWholePlace(part, previous, alone || marked)
  const isVenue =
    words.length <= 7 && !isOfPlaceNoun(part) && hasPlaceNoun(part) && isLegible(part) && !hasNonPlaceWord(part)
  // Beyond the last one only what is sure to be a place goes with it.
  const isSure = isVenue || isCity(part) || (isPlace && (isCountryOrState(next) || (alone && words.length <= 3)))
  if (isCountryOrState(part) || (taken.length === 0 ? isPlace || isVenue : isSure)) return { value: part, goesOn: true }
  return city && (taken.length === 0 || isCountryOrState(next)) ? { value: city, goesOn: false } : undefined
}

function isWholePlace(part: string, previous: string, alone: boolean): boolean {
  const words = part.split(/\s+/)
  if (namesSomebody.test(previous) || words.length > 4 || !isLegible(part) || hasNonPlaceWord(part)) return false
  if (/\d/.test(part) || isPersonLike(part) || isOfPlaceNoun(part)) return false
  // Cases of Russian and Kazakh make other words look like names.
  if (/\p{Script=Cyrillic}/u.test(part) && !isCity(part) && !(alone && words.length === 1)) return false
  const small = /^(?:of|the|and)$/iu
  return (
    words.every((word) => /^[\p{Lu}\p{N}&]/u.test(word) || small.test(word)) && !words.every((word) => small.test(word))
  )
}
