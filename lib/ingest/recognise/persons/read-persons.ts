import { isCity, isCountryOrState } from '#lib/ingest/recognise/gazetteer.ts'
import { anyOf } from '#lib/ingest/recognise/word-patterns.ts'
import { honorificLength } from './honorifics.ts'
import { inLowerCase } from './name-letters.ts'
import { personWords } from './person-words.ts'
import { type Person, readPerson } from './read-person.ts'

/** Those who are named one after the other as one party: "A and B", "A, B and C". */
export interface PersonList {
  people: Person[]
  /** Whether each of them could be read: not where "and the Council" or "and others" follows. */
  whole: boolean
}

/** Most who are read in one row. */
const mostPeople = 12
const conjunction = anyOf(['and', '&', 'и', 'және', 'мен', 'бен', 'пен'])
const andNext = new RegExp(String.raw`^,?\s+${conjunction}\s+(?:by\s+)?(?:the\s+)?`, 'iu')
const andInside = new RegExp(String.raw`(?:,|(?<!\s))\s+${conjunction}\s+(?:by\s+)?`, 'giu')
const commaNext = /^,\s+/u
/** After "and" these stand for persons who are not named, or for a body. */
const unnamed = /^(?:\p{Lu}|the\s|others|his\s|her\s|their\s|wife|husband|colleagues)/u
const portfolios = new Set(personWords.portfolios)
const abstractEnding = /(?:tion|sion|ment|ity|ance|ence|ism|ics|ship|ing|ture)s?$/iu

/**
 * Reads those who are named at the start of words, each with the office beside the name. Positions are in UTF-16 units
 * of the text. Nothing where no person begins there, or what begins there is the name of a place.
 */
export function readPersons(text: string): PersonList | undefined {
  const people: Person[] = []
  let at = 0
  while (people.length < mostPeople) {
    const person = personAt(text, at)
    if (!person) return people.length > 0 ? { people, whole: false } : undefined
    const joined = people.length < mostPeople ? joinedInOffice(text, person) : undefined
    people.push(joined ? { ...person, role: joined.role, roleEnd: joined.end } : person)
    const next = nextAt(text, joined?.end ?? person.roleEnd, person)
    if (next === 'none') return { people, whole: true }
    if (next === 'unnamed') return { people, whole: false }
    at = next
  }
  return { people, whole: false }
}

function personAt(text: string, at: number): Person | undefined {
  const person = readPerson(text.slice(at))
  if (!person || isCity(person.name) || isCountryOrState(person.name.replace(/^\p{Lu}\s/u, ''))) return undefined
  return { ...person, start: at + person.start, end: at + person.end, roleEnd: at + person.roleEnd }
}

/** Where an office swallowed the next person ("…, President of Ormond and Osk Brandt, …"): the office cut there. */
function joinedInOffice(text: string, person: Person): { role: string; end: number } | undefined {
  if (person.roleEnd <= person.end || !person.role) return undefined
  const phrase = text.slice(person.end, person.roleEnd)
  for (const match of phrase.matchAll(andInside)) {
    const rest = text.slice(person.end + match.index + match[0].length)
    if (!isAnother(rest)) continue
    const role = phrase.slice(0, match.index).replace(/^[\s,.]+/u, '')
    return { role: role.replace(/\s+/g, ' '), end: person.end + match.index }
  }
  return undefined
}

/** Whether words begin with one more person, and not with what a ministry is for. */
function isAnother(text: string): boolean {
  const person = readPerson(text)
  if (!person || isCity(person.name) || isCountryOrState(person.name)) return false
  const words = person.name.split(' ')
  if (words.some((word) => portfolios.has(inLowerCase(word)))) return false
  if (person.honoured) return true
  return words.length > 1 && !words.some((word) => abstractEnding.test(word)) && person.role !== undefined
}

/** Where the next of a row begins, after `end`. */
function nextAt(text: string, end: number, person: Person): number | 'none' | 'unnamed' {
  const rest = text.slice(end)
  const and = andNext.exec(rest)?.[0]
  if (and) {
    const after = rest.slice(and.length)
    const article = /the\s+$/iu.test(and)
    if (readPerson(after) && (!article || honorificLength(after) > 0 || isAnother(after))) return end + and.length
    return article || unnamed.test(after) ? 'unnamed' : 'none'
  }
  const comma = commaNext.exec(rest)?.[0]
  if (!comma || person.roleEnd > person.end) return 'none'
  const second = readPerson(rest.slice(comma.length))
  if (!second || second.name.split(' ').length < 2) return 'none'
  // A row ends in "and": what follows a comma alone may be a place.
  const afterSecond = rest.slice(comma.length + second.roleEnd)
  const goesOn = andNext.test(afterSecond) || commaNext.test(afterSecond)
  return goesOn && new RegExp(String.raw`^[^;.\n]*\s${conjunction}\s`, 'iu').test(afterSecond)
    ? end + comma.length
    : 'none'
}
