import { others } from '#lib/ingest/recognise/persons/lexicon/others.ts'
import { startsWithOffice } from '#lib/ingest/recognise/persons/offices.ts'
import { femaleTitles, labelTitles, maleTitles, personWords } from '#lib/ingest/recognise/persons/person-words.ts'
import { isPostNominal } from '#lib/ingest/recognise/persons/post-nominals.ts'
import { noLabelWords, noNameWords } from './speaker-label-words.ts'

/** A name as the label of a speaker has it. */
export interface LabelName {
  /** In ordinary capitals, initials before or after as they are. */
  name: string
  surname: string
  /** What is besides the surname: given names, or initials. */
  given: string[]
  /** The surname is in capitals. */
  capitals: boolean
  /** It has initials: "I. Sandor", "Sandor I. T.". */
  initials: boolean
  /** How many words it has, initials counted. */
  words: number
}

const initial = /^\p{Lu}\p{Ll}?\.(?:-?\p{Lu}\.)*$/u
const bareInitials = /^\p{Lu}{1,2}$/u
const titleCase = /^\p{Lu}\p{Ll}[\p{L}\p{M}]*$/u
const allCapitals = /^\p{Lu}[\p{Lu}\p{M}]+$/u
/** Mc and the like stay small in a word of capitals: McDARROW, MacDARROW. */
const mixedCapitals = /^(?:Mc|Mac|De|Di|La|Le|Van|Fitz|O)\p{Lu}{2,}$/u
/** Longest name in a label, in words, initials and particles counted. */
const longest = 6
/** Small words inside names. */
const nameParticles = new Set([...personWords.particles, ...personWords.finalParticles, ...others.particles])
/** Of namesakes in one family; no part of a surname. */
const generation = /^(?:Jr|Sr|I{2,3}|IV|Esq)\.?$/iu

/**
 * Reads words as one name: words that begin with a capital or are all capitals, initials, and particles between them.
 * Nothing where one of the words is none of these, or where there are only initials.
 */
export function readLabelName(text: string): LabelName | undefined {
  const all = text
    .replace(/(\p{Lu}\.)(?=\p{Lu}\p{L})/gu, '$1 ')
    .split(/\s+/)
    .filter((word) => word !== '')
  const tokens = withoutPostNominals(withoutOffice(all))
  if (tokens.length === 0 || tokens.length > longest) return undefined
  const kinds = tokens.map((token, index) => kindOf(token, index, tokens.length - 1))
  if (kinds.includes(undefined)) return undefined
  const full = tokens.filter((_, index) => kinds[index] === 'word' || kinds[index] === 'capitals')
  if (full.length === 0 || nameParticles.has(tokens.at(-1) ?? '')) return undefined
  const capital = tokens.filter((_, index) => kinds[index] === 'capitals')
  const mixed = capital.length > 0 && capital.length < full.length
  // "Verell I. T.": the surname comes first; "Ana VERELL", "VERELL Ana": it is in capitals.
  const trailing = kinds.at(-1) === 'initial' && full.length === 1
  const surname = (mixed ? capital.at(-1) : trailing ? full[0] : full.at(-1)) ?? ''
  const given = tokens.filter((token) => token !== surname && !nameParticles.has(token.toLowerCase()))
  return {
    name: tokens.map(ordinary).join(' '),
    surname: ordinary(surname),
    given: given.map(ordinary),
    capitals: capital.includes(surname),
    initials: kinds.includes('initial'),
    words: tokens.length,
  }
}

type TokenKind = 'word' | 'capitals' | 'initial' | 'particle'

function kindOf(token: string, index: number, last: number): TokenKind | undefined {
  const small = token.toLowerCase()
  if (noNameWords.has(small) || noLabelWords.has(small)) return undefined
  // An honorific in the middle is none: "Dear Mr. Brandt:".
  if (token.endsWith('.') && labelTitles.has(small)) return undefined
  if (initial.test(token) || bareInitials.test(token)) return 'initial'
  // A capital may begin a surname that is a particle elsewhere: "Ana Bar".
  if (nameParticles.has(small) && (/^\p{Ll}/u.test(token) || (index > 0 && index < last))) return 'particle'
  const parts = token.replace(/\.$/, '').split(/[-’'‘ʼ`]/u)
  if (parts.some((part) => part === '')) return undefined
  const capitals = parts.every((part) => allCapitals.test(part) || mixedCapitals.test(part) || /^\p{Lu}$/u.test(part))
  if (capitals && parts.some((part) => part.length > 1)) return 'capitals'
  const first = parts[0] ?? ''
  const isWord = parts.every((part) => titleCase.test(part) || /^\p{Lu}$/u.test(part) || /^\p{Ll}+$/u.test(part))
  return isWord && /^\p{Lu}/u.test(first) && /\p{Ll}/u.test(token) ? 'word' : undefined
}

/** "Verell, Minister of Ports": the name goes to the comma before an office. */
function withoutOffice(tokens: string[]): string[] {
  const comma = tokens.findIndex(
    (token, index) => token.endsWith(',') && startsWithOffice(tokens.slice(index + 1).join(' ')),
  )
  return comma === -1 ? tokens : tokens.slice(0, comma + 1)
}

function withoutPostNominals(tokens: string[]): string[] {
  let end = tokens.length
  while (end > 1 && followsName(tokens[end - 1] ?? '', tokens.slice(0, end - 1))) end -= 1
  return tokens.slice(0, end).map((token) => token.replace(/,$/, ''))
}

/** Whether a word is an order, a degree, a seat or the like behind the words of a name. */
function followsName(word: string, before: string[]): boolean {
  const letters = word.replace(/,$/, '')
  return generation.test(letters) || isPostNominal(letters, before, '')
}

/** BRANDT → Brandt, McBRANDT → McBrandt, ST-JOHN → St-John. */
function ordinary(word: string): string {
  if (initial.test(word) || bareInitials.test(word)) return word
  return word.replace(/(^|Mc|Mac|Fitz|[-’'‘])(\p{Lu})(\p{Lu}+)/gu, (_, lead: string, first: string, rest: string) => {
    return `${lead}${first}${rest.toLowerCase()}`
  })
}

/** Words without the honorifics at their beginning, and those honorifics, in small letters. */
export function takeHonorifics(text: string): { honorifics: string[]; rest: string } {
  const honorifics: string[] = []
  let rest = text.trim()
  for (let taken = true; taken; ) {
    taken = false
    // "Senator the Hon. Verell"
    if (honorifics.length > 0) rest = rest.replace(/^the\s+(?=\S)/u, '')
    const words = rest.split(/\s+/)
    for (const count of [3, 2, 1]) {
      const candidate = words.slice(0, count).join(' ').toLowerCase()
      if (words.length <= count || !labelTitles.has(candidate)) continue
      honorifics.push(candidate)
      rest = words.slice(count).join(' ')
      taken = true
      break
    }
  }
  return { honorifics, rest }
}

/** Whether honorifics say that a man or a woman bears them; undefined where they don't. */
export function genderOf(honorifics: string[]): 'female' | 'male' | undefined {
  if (honorifics.some((word) => maleTitles.has(word))) return 'male'
  return honorifics.some((word) => femaleTitles.has(word)) ? 'female' : undefined
}
