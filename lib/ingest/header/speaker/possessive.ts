import { genresBesideNames } from '#lib/ingest/recognise/header-lexicon/all-languages.ts'
import { readPerson } from '#lib/ingest/recognise/persons/read-person.ts'
import { anyOf, wordEnd } from '#lib/ingest/recognise/word-patterns.ts'
import { candidateOf, type SpeakerCandidate, type SpeakerStrategy } from './strategy.ts'

const genre = anyOf(genresBesideNames('en'))
const possessive = new RegExp(String.raw`['’]s?\s+(?:[\p{L}-]+\s+){0,5}${genre}${wordEnd}`, 'iu')
/** Where the name may begin within a line: at an honorific or an office. */
const beginning = /\s(?=(?:Dr|Mr|Mrs|Ms|H\.?E|Sir|Hon|President|Prime|Minister)\b)/giu

/** "Dr Ana Verell's National Statement". */
export const namedInPossessive: SpeakerStrategy = {
  id: 'possessive',
  find: ({ head }) => {
    const found: SpeakerCandidate[] = []
    let place = 0
    for (const line of head.text.split('\n')) {
      const starts = possessive.test(line) ? [0, ...[...line.matchAll(beginning)].map((one) => one.index + 1)] : []
      for (const start of starts) {
        const person = readPerson(line.slice(start))
        if (!person?.honoured || !/^['’]/u.test(line.slice(start + person.end))) continue
        const candidate = candidateOf('possessive', head, place + start, { people: [person], whole: true })
        if (candidate) found.push(candidate)
        break
      }
      place += line.length + 1
    }
    return found
  },
  examples: [
    { head: 'Minister for Ports\nDr Ana Verell’s National Statement', finds: ['Ana Verell'] },
    { head: "President Verell's opening address", finds: ['Verell'] },
    { head: 'Ormond’s statement', finds: [] },
    { head: 'President Verell’s visit', finds: [] },
  ],
}
