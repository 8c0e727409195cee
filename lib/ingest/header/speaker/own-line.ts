import type { HeaderLine } from '#lib/ingest/header/header-line.ts'
import { isGenre } from '#lib/ingest/header/line/genres.ts'
import { genresBesideNames, headerWords } from '#lib/ingest/recognise/header-lexicon/all-languages.ts'
import { honorificLength } from '#lib/ingest/recognise/persons/honorifics.ts'
import { startsWithOffice } from '#lib/ingest/recognise/persons/offices.ts'
import { type Person, readPerson } from '#lib/ingest/recognise/persons/read-person.ts'
import { fromGenitive } from '#lib/ingest/recognise/persons/russian-genitive.ts'
import { anyOf, wordPattern } from '#lib/ingest/recognise/word-patterns.ts'
import { candidateAt, type SpeakerCandidate, type SpeakerContext, type SpeakerStrategy } from './strategy.ts'

/** Who comes after such words on the three lines above is not the one who speaks. */
const guests = new RegExp(String.raw`(?<!\p{L})${anyOf(headerWords('guests'))}(?!\p{L})`, 'iu')
const goesOn = /(?:(?<!\p{L})(?:of|to|for|with|upon|from|and|the|by)|[:&])$/iu
/** The chief of the assembly that is addressed. */
const ofAssembly = String.raw`president of the (?:\d|.{0,20}(?:session|assembly))`
const addressed = new RegExp(String.raw`^,?\s*(?:${ofAssembly}|secretary[- ]general of the united)`, 'iu')
const russianGenre = wordPattern(genresBesideNames('ru'), 'end')
const joint = wordPattern(
  ['joint', 'совместное', 'совместная', 'бірлескен', 'conjointe', 'commun', 'conjunta', 'gemeinsame', 'спільна'],
  'anywhere',
)
/** A note in brackets, other than letters after a name: "(MP)", "(Retd.)". */
const hasNote = /\((?!(?:\p{Lu}{1,5}|Re?t(?:’|')?d\.?|Ret\.?)\))/u
const officeLine = /^[^,.]{3,80}$/u

/** A line of the head with those above and below it, as the strategies on whole lines see it. */
export interface LineInHeader {
  text: string
  /** Where it begins in the text of the head. */
  place: number
  line: HeaderLine
  before: string
  next: string
}

/**
 * The lines on which who speaks may be named: none of those after "in honour of" and the like, or within a sentence. None at
 * all where no line says what the text is, or when or where it was given.
 */
export function linesForNames({ head, lines }: SpeakerContext): LineInHeader[] {
  const isDescribed = lines.some(({ kind }) => kind === 'genre' || kind === 'date' || kind === 'place')
  const texts = head.text.split('\n')
  let place = 0
  return texts.flatMap((text, index) => {
    const at = place
    place += text.length + 1
    const line = head.lineAt(at)
    const before = texts[index - 1] ?? ''
    const above = texts.slice(Math.max(0, index - 3), index).join(' ')
    if (!isDescribed || !line || guests.test(above) || goesOn.test(before.trimEnd()) || hasNote.test(text)) return []
    return [{ text, place: at, line, before, next: texts[index + 1] ?? '' }]
  })
}

/** "H.E. Ms. Ana Verell" on a line of its own, the office beside it or on the line above. */
export const namedOnOwnLine: SpeakerStrategy = {
  id: 'own-line',
  find: (context) => {
    const found: SpeakerCandidate[] = []
    for (const one of linesForNames(context)) {
      const candidate = isNaming(one) ? candidateAt('own-line', context.head, one.place) : undefined
      const person = candidate && readPerson(context.head.text.slice(one.place))
      if (!candidate || !person?.honoured || isInGenitive(one, person)) continue
      if (addressed.test(context.head.text.slice(one.place + person.end))) continue
      found.push(withOfficeAbove(candidate, one.before))
      // Of a joint statement all who are named speak; else the first does.
      if (!joint.test(context.head.text)) break
    }
    return found
  },
  examples: [
    { head: 'STATEMENT\nH.E. Ana Verell\nMinister of Ports\n3 May 2021', finds: ['Ana Verell'] },
    { head: 'Address\nPrime Minister\nThe Hon. Ivo Ferris\n3 May 2021', finds: ['Ivo Ferris'] },
    { head: 'Address\nGovernor Ivo Ferris\n3 May 2021', finds: ['Ivo Ferris'] },
    { head: 'Statement\n3 May 2021\nH.E. Ivo Ferris, President of the 79th Session', finds: [] },
    { head: 'SPEECH BY THE PRIME MINISTER\nLUNCH IN HONOUR OF\nHIS EXCELLENCY MR IVO FERRIS', finds: [] },
    { head: 'H.E. Ana Verell\n\nH.E. Ivo Ferris\n\nJoint statement', finds: ['Ana Verell', 'Ivo Ferris'] },
    { head: 'Address\nIntroduced by\nDr Osk Brandt', finds: [] },
  ],
}

function isNaming({ text, line }: LineInHeader): boolean {
  if (honorificLength(text) > 0 || line.kind === 'person') return true
  if (!['text', 'genre', 'place'].includes(line.kind)) return false
  return startsWithOffice(text) && (text.includes(',') || text.includes(':') || isOfficeAndName(text))
}

/** Under "РЕЧЬ" a Russian name is in the genitive, if no office beside it says otherwise. */
function isInGenitive({ before }: LineInHeader, { name, role }: Person): boolean {
  if (role || !/\p{Script=Cyrillic}/u.test(name) || !russianGenre.test(before)) return false
  return !name.includes(' ') || fromGenitive(name) !== undefined
}

/** "Governor Anna Berg", in ordinary letters and to the end of the line. */
function isOfficeAndName(text: string): boolean {
  const person = text === text.toUpperCase() ? undefined : readPerson(text)
  return person !== undefined && person.end === text.length && person.name.split(' ').length > 1
}

function withOfficeAbove(candidate: SpeakerCandidate, before: string): SpeakerCandidate {
  const [first, ...others] = candidate.speakers
  if (!first || first.role || others.length > 0 || !startsWithOffice(before) || !officeLine.test(before))
    return candidate
  // "The Chancellor's Annual Lecture" is what is held, and no office.
  if (/['’]s(?!\p{L})/iu.test(before) || isGenre(before)) return candidate
  const { basis } = first.name
  const role = { value: before.trim(), basis: { ...basis, words: before.trim() } }
  return { ...candidate, speakers: [{ ...first, role }] }
}
