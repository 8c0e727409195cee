import { endsPersonally, honorificLength } from './honorifics.ts'
import { isInKazakhCase } from './kazakh-case.ts'
import { inLowerCase, inTitleCase } from './name-letters.ts'
import { officeAfter, officeBefore, officeLength } from './offices.ts'
import { postNominalsLength } from './post-nominals.ts'
import { followsNames, readName } from './read-name.ts'
import { inUsualCase } from './usual-case.ts'

/** A person as a head names them. */
export interface Person {
  /** In plain order, without honorifics and post-nominals, in ordinary capitals. */
  name: string
  /** The office that comes before or after the name. */
  role?: string
  /** Half-open, in UTF-16 units of the text that was read: the name as it is. */
  start: number
  end: number
  /** Where the office after the name ends, or the name where none follows. */
  roleEnd: number
  /** Whether an honorific or an office says that a person follows. */
  honoured: boolean
}

/** Honorifics and offices before a name. */
interface PersonLead {
  length: number
  /** Whether an honorific is part of it. */
  honoured: boolean
  office?: string
  /** Whether something parts the office from what follows: a comma, a stop, an honorific. */
  parted: boolean
}

const capitalsInCyrillic = /^(?=.*\p{Script=Cyrillic})[\p{Lu}-]+$/u

/** Steps that are looked for before a name: "H.E.", "Mr.", "President of Ormond", ",". */
const mostSteps = 10

/**
 * Reads a person at the start of words such as "H.E. Mr. Anna BERG, Minister of Ports": skips honorifics and offices,
 * then takes the words of a name. Nothing where what is there is no name that can be trusted: a letter that was misread, a
 * word that no name has, one word alone without honorific or office.
 */
export function readPerson(text: string): Person | undefined {
  const lead = readLead(text)
  const { honoured, office } = lead
  const before = text.slice(0, lead.length)
  const crossed = !honoured && /\n[^\S\n]*$/.test(before) && before.trim() !== ''
  // "The Harbour Master" is nobody's name.
  if (/^the\s+$/iu.test(before)) return undefined
  const named = readName(text.slice(lead.length), { honoured, personal: endsPersonally(before) })
  if (!named) return undefined
  const { words } = named
  if (isInKazakhCase(named.raw)) return undefined
  const end = lead.length + named.length
  const skipped = skippedAfter(text.slice(end))
  const after = office ? undefined : officeAfter(text.slice(end + skipped))
  if (words.length === 1) {
    // "Sukarto, Governor of the Isles": one word, recognised as a name by the office beside it.
    const hasOfficeBeside = after !== undefined && /^,\s/u.test(text.slice(end)) && (words[0]?.length ?? 0) > 3
    const isLed = honoured || (office !== undefined && !crossed && !lead.parted)
    if (!hasOfficeBeside && !isTrustedAlone(text.slice(end), isLed)) return undefined
  }
  // "МИНИСТР ПРИЧАЛОВ": in Russian what an office is of follows it without a word, and capitals hide that it is no name.
  if (words.length === 1 && office && !honoured && capitalsInCyrillic.test(named.raw)) return undefined
  // Two lines in capitals with nothing between them need not be an office and its holder.
  if (crossed && !lead.parted && named.raw === named.raw.toUpperCase()) return undefined
  const role = office ?? after?.words
  return {
    name: inUsualCase(words).join(' ').normalize('NFC'),
    ...(role ? { role: roleInOrdinaryCapitals(role) } : {}),
    start: lead.length,
    end,
    roleEnd: end + skipped + (after?.length ?? 0),
    honoured: honoured || office !== undefined,
  }
}

/** Length of an apostrophe that belongs to the name, and of the letters after it. */
function skippedAfter(text: string): number {
  const apostrophe = /^[’'‘`](?=,|\s)/u.exec(text)?.[0].length ?? 0
  return apostrophe + postNominalsLength(text.slice(apostrophe))
}

/** One word is a name after an honorific or an office, if no word follows that follows no name, and no figure. */
function isTrustedAlone(after: string, isLed: boolean): boolean {
  const next = /^\s+(\p{Ll}+)/u.exec(after)?.[1]
  return isLed && (next === undefined || followsNames(next)) && !/^[ \t]+\d/u.test(after)
}

function readLead(text: string): PersonLead {
  const lead: PersonLead = { length: 0, honoured: false, parted: true }
  for (let step = 0; step < mostSteps; step += 1) {
    const rest = text.slice(lead.length)
    const space = /^[\s,:;.]+/u.exec(rest)?.[0]
    if (space) {
      if (/[,.:]/.test(space)) lead.parted = true
      lead.length += space.length
      continue
    }
    const honorific = honorificLength(rest)
    const known = officeLength(rest)
    // "Mr. M. Verell": the initial is no second form of address.
    if (/^M\.\s/u.test(rest) && endsPersonally(text.slice(0, lead.length))) break
    if (honorific > 0 && honorific >= known) {
      lead.length += honorific
      lead.honoured = true
      lead.parted = true
      continue
    }
    // "Mr Dean Verell": after such a form of address the word is a name, whatever else it names.
    if (known > 0 && !isNameAfter(text.slice(0, lead.length), rest, known)) {
      const phrase = officeBefore(rest, known)
      lead.office = lead.office ? `${lead.office}, ${phrase.words}` : phrase.words
      lead.length += phrase.length
      lead.parted = false
      lead.honoured = lead.honoured && phrase.length === known
      continue
    }
    const article = (lead.office ? /^(?:and\s+)?the\s+|^and\s+/iu : /^the\s+/iu).exec(rest)
    // "The Prime Minister and Mr Verell" are two.
    if (article && /^and/iu.test(article[0]) && officeLength(rest.slice(article[0].length)) === 0) break
    if (!article || step === mostSteps - 1) break
    lead.length += article[0].length
  }
  return lead
}

function isNameAfter(before: string, rest: string, known: number): boolean {
  return (
    endsPersonally(before) && /^\p{Lu}\p{Ll}+$/u.test(rest.slice(0, known)) && /^\s+\p{Lu}/u.test(rest.slice(known))
  )
}

const smallWords = new Set('of the and for to in on at by'.split(' '))

function roleInOrdinaryCapitals(words: string): string {
  if (words !== words.toUpperCase()) return words
  return words
    .split(' ')
    .map((word, index) => (index > 0 && smallWords.has(inLowerCase(word)) ? inLowerCase(word) : inTitleCase(word)))
    .join(' ')
}
