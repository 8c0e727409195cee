import { genresBesideNames } from '#lib/ingest/recognise/header-lexicon/all-languages.ts'
import { inLowerCase } from '#lib/ingest/recognise/persons/name-letters.ts'
import { startsWithOffice } from '#lib/ingest/recognise/persons/offices.ts'
import { personWords } from '#lib/ingest/recognise/persons/person-words.ts'
import { type Person, readPerson } from '#lib/ingest/recognise/persons/read-person.ts'
import { anyOf } from '#lib/ingest/recognise/word-patterns.ts'
import { candidateOf, type SpeakerStrategy } from './strategy.ts'

const genre = anyOf(genresBesideNames('en'))
const cue = new RegExp(String.raw`(?<!\p{L})${genre}\s+(?:by|of|from)\s*:?\s+(?:the\s+)?`, 'giu')

/** Words before the noun of an office: "Ferry", "Inland Water". */
const ownWords = /^(?:\p{Lu}\p{Ll}[\p{L}’'-]*[ \t]+){1,4}/u
/** Words that are parts of other nouns as often as offices: "Head Office", "Members Club"; and those of no office's holder. */
const unsure = new Set(
  'head member members lady king queen prince princess emperor empress pope justice principal whip delegate observer keeper'.split(
    ' ',
  ),
)
/** "Keynote Speaker": a part in an occasion, no office. */
const parts = /^(?:keynote|guest|main|principal|opening|closing)\s/iu
const portfolios = new Set(personWords.portfolios)
/** What may be behind the name: the end, a comma, a word in a small letter, a dash. */
const notInList = String.raw`,[ \t]+(?!\p{Lu}[^\n]*[ \t](?:and|&)[ \t])`
const smallWord = String.raw`[ \t]+(?!and\s)\p{Ll}`
const nameEnds = new RegExp(String.raw`^(?:$|\n|${notInList}|${smallWord}|[ \t]+[–—-][ \t]|[ \t]*\()`, 'u')

/**
 * "Statement by Ferry Commissioner Ana Verell": an office that begins with words that no list has. The noun of the office
 * and a name of two words behind it, with nothing that goes on with it, show where each ends; else nothing is found.
 */
export const namedByOfficeOfOwnWords: SpeakerStrategy = {
  id: 'by-office-of-own-words',
  find: ({ head }) =>
    [...head.text.matchAll(cue)].flatMap((match) => {
      const at = match.index + match[0].length
      const text = head.text.slice(at)
      const found = holderIn(text)
      const candidate = found && candidateOf('by-office-of-own-words', head, at, { people: [found], whole: true })
      return candidate ? [candidate] : []
    }),
  examples: [
    { head: 'Statement by Ferry Commissioner Ana Verell', finds: ['Ana Verell'] },
    { head: 'Remarks by Inland Water Minister Ivo J. Ferris at the opening of the lock', finds: ['Ivo J. Ferris'] },
    { head: 'Statement by Ferry Commissioner Ana Moss', finds: ['Ana Moss'] },
    { head: 'Message from Acting Harbour Inspector General Ana Verell, Selby', finds: ['Ana Verell'] },
    { head: 'Statement by Ferry Commissioner Ana Verell and Osk Brandt', finds: [] },
    { head: 'Statement by Ferry Commissioner Service Ormond', finds: [] },
    { head: 'Statement by Harbour Head Office Selby', finds: [] },
    { head: 'Statement by Northern Harbour Authority Board', finds: [] },
    { head: 'Remarks by Keynote Speaker Ana Verell', finds: [] },
    { head: 'Statement by Ana Verell', finds: [] },
  ],
}

function holderIn(text: string): Person | undefined {
  const words = ownWords.exec(text)?.[0]
  if (words === undefined || parts.test(words)) return undefined
  const begins = [...words.matchAll(/(?<!\S)\S+[ \t]+/g)].map(({ index }) => index)
  const office = begins.slice(1).find((index) => startsWithOffice(text.slice(index)))
  const noun = office ?? (startsWithOffice(text.slice(words.length)) ? words.length : undefined)
  if (noun === undefined || startsWithOffice(text)) return undefined
  const person = readPerson(text.slice(noun))
  if (!person?.role || person.end !== person.roleEnd || !isSure(person)) return undefined
  const [start, end] = [noun + person.start, noun + person.end]
  if (!nameEnds.test(text.slice(end)) || /[,\n]/u.test(text.slice(0, start))) return undefined
  return { ...person, role: text.slice(0, start).trim(), start, end, roleEnd: end }
}

/** Whether the name has two words, but for initials, that are no words of an office or of a matter. */
function isSure({ name, role = '' }: Person): boolean {
  const words = name.split(' ').filter((word) => !/^\p{Lu}\.$/u.test(word))
  if (words.length !== 2 || unsure.has(inLowerCase(role.split(' ')[0] ?? ''))) return false
  return !words.some((word) => portfolios.has(inLowerCase(word)) || startsWithOffice(word))
}
