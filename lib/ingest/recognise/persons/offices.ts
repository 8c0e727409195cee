import { countryNames } from '#lib/ingest/recognise/gazetteer.ts'
import { anyOf, anyWord, wordEnd } from '#lib/ingest/recognise/word-patterns.ts'
import { envoyOffice } from './envoy-office.ts'
import { honorificSource } from './honorifics.ts'
import { personWords } from './person-words.ts'
import { noMatterNext, unknownPortfolioLength } from './unknown-portfolio.ts'

/** The noun of an office with the words that belong before it: "Vice President", "Prime Minister". */
const officeNoun = String.raw`(?:(?:${anyOf(personWords.officeQualifiers)})[-.\s]+)*${anyOf(personWords.offices)}`
const officeSuffix = String.raw`(?:[-\s]${anyOf(personWords.officeSuffixes)})?`
const officeStart = new RegExp(String.raw`^(?:the\s+)?${officeNoun}${officeSuffix}${wordEnd}`, 'iu')

const state = String.raw`(?:Republic|Kingdom|Commonwealth|State|Government)\s+of\s+(?:the\s+)?`
const ofCountry = new RegExp(String.raw`^\s+of\s+(?:the\s+)?(?:${state})?${anyOf(countryNames)}${wordEnd}`, 'iu')

/** "Minister of Finance and Trade", "Chairman of the Board": what an office is of, where a name follows it. */
const portfolio = anyOf(personWords.portfolios)
const portfolios = String.raw`${portfolio}(?:(?:\s+and\s+|,\s+|\s+)${portfolio}${wordEnd})*`
const ofWhole = String.raw`(?:\s+of\s+State(?=\s+for\s))?\s+(?:of|for)\s+(?:the\s+)?`
const nameBehind = String.raw`(?=[ \t]+\p{Lu}[\p{L}.’'-]*[ \t]+\p{L})`
const bodyAdjectives =
  'Central National Federal State Supreme Constitutional High European General Executive City Town Regional Reserve'.split(
    ' ',
  )
const ofPortfolio = new RegExp(
  `^${ofWhole}(?:${portfolios}|${anyOf(personWords.ofBodies)})${wordEnd}${noMatterNext}${nameBehind}`,
  'iu',
)

/** "of the Central Bank" */
const ofBody = new RegExp(
  String.raw`^${ofWhole}(?:${anyOf(bodyAdjectives)}\s+){1,2}${anyOf(personWords.ofBodies)}${wordEnd}${nameBehind}`,
  'iu',
)
/**
 * Russian says what an office is of without a word for "of": small words, a state's form and its name, in the genitive
 * ("министр иностранных дел Республики Ормонд").
 */
const preposition = anyWord(['на', 'в', 'во', 'о', 'об', 'по', 'и', 'для'])
/** Nouns that end as a verb in the past does. */
const nounsLikeVerbs = anyOf(
  'капитал канал журнал филиал трибунал материал арсенал портал персонал вокзал квартал генерал адмирал маршал потенциал терминал недел'.split(
    ' ',
  ),
)
/** «принял», «встретилась»: what somebody did ends the office that does it, and who is named behind is another. */
const pastTense = String.raw`(?!${nounsLikeVerbs})\p{Ll}{2,20}[аяёеиоуы]л[аои]?(?:с[ья])?(?!\p{L})`
const smallWord = String.raw`\s+(?!${preposition})(?!${pastTense})\p{Ll}[\p{Ll}-]+`
const ofState = String.raw`\s+${anyOf(personWords.stateForms)}(?:\s+\p{Lu}[\p{L}-]+)?`
const ofPlace = String.raw`\s+${anyOf(personWords.ofPlaces)}`
const ofInGenitive = new RegExp(
  String.raw`^(?=\s+\p{Script=Cyrillic})(?:${smallWord}){0,6}(?:${ofState}|${ofPlace})?${wordEnd}`,
  'u',
)

/** Whether words begin with an office. */
export function startsWithOffice(text: string): boolean {
  return officeStart.test(text)
}

/**
 * The length, in UTF-16 units, of the office that words begin with, or 0: the noun, and what it is of as far as a
 * country's name shows where that ends ("President of Russia" in "President of Russia Anna Berg").
 */
export function officeLength(text: string): number {
  const start = officeStart.exec(text)
  if (!start) return 0
  const rest = text.slice(start[0].length)
  const of = ofCountry.exec(rest) ?? ofPortfolio.exec(rest) ?? ofBody.exec(rest) ?? ofInGenitive.exec(rest)
  return start[0].length + (of?.[0].length || unknownPortfolioLength(start[0], rest))
}

/** An office as words write it, and how far it goes in them, in UTF-16 units. */
export interface OfficePhrase {
  words: string
  length: number
}

/** What an office is of goes to the comma, or to the honorific on the next line. */
const ofWhat = new RegExp(
  String.raw`^\s+(?:of|for|to|and)\s+(?!\s)[^,;:(]{2,110}?(?=,|;|\n\s{0,40}${honorificSource})`,
  'iu',
)
/** After the occasion was named ("… at the opening\nOrmond,") the next line is no office any more. */
const occasion = /\n.*\n|\s(?:at|on|during|in)\s[^\n]{0,200}\n/su

/** The office before a name, whose known beginning is `known` units long: to the comma, or as far as a country's name goes. */
export function officeBefore(text: string, known: number): OfficePhrase {
  const more = ofWhat.exec(text.slice(known))
  const length = more && !occasion.test(more[0]) ? known + more[0].length : known
  return { words: plainOffice(text.slice(0, length)), length }
}

/** Not at a comma, and not within what "of" or "and" takes with it, does a line end an office. */
const goesOn = String.raw`(?<=,|\b(?:and|of|the|for))\n`
const joinedLine = String.raw`\n(?=(?:of|and|for)\b)`
const lineEnd = String.raw`(?<!,|\b(?:and|of|the|for))\n(?!(?:of|and|for)\b)`
const occasionBegins = String.raw`(?:,|(?<!\s))\s+(?:at|during|on|to|before|in)\s+(?:the\b|a\b|an\b|\p{Lu})`
const officeToItsEnd = new RegExp(
  String.raw`^(?:[^\n;:()]|${joinedLine}|${goesOn})+?(?=$|${lineEnd}|${occasionBegins}|[;:(])`,
  'iu',
)
/** Longest office after a name, in UTF-16 units. */
const longestOffice = 220

/** ", President of the Republic of Berg" or the same on the next line: the office that follows a name. */
export function officeAfter(text: string): OfficePhrase | undefined {
  const lead = /^[\s,.]*/u.exec(text)?.[0] ?? ''
  const rest = text.slice(lead.length)
  if (!startsWithOffice(rest)) return undefined
  const phrase = envoyOffice(rest) ?? officeToItsEnd.exec(rest)?.[0] ?? ''
  const words = plainOffice(phrase)
  // An office that is cut at "of" is not whole.
  const isWhole = words.length > 3 && words.length < longestOffice && !/\b(?:of|and|the|for)$/iu.test(words)
  return isWhole ? { words, length: lead.length + phrase.trimEnd().length } : undefined
}

function plainOffice(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the\s+/iu, '')
    .replace(/(?<![\s,.])[\s,.]+$/u, '')
}
