import { findDates } from '#lib/ingest/recognise/dates.ts'
import { startsWithOffice } from '#lib/ingest/recognise/offices.ts'
import { readPeople } from '#lib/ingest/recognise/people.ts'
import { anyOf, wordEnd } from '#lib/ingest/recognise/words.ts'
import { linesForNames } from './own-line.ts'
import { candidateOf, type SpeakerStrategy } from './strategy.ts'
import { speakerWords } from './words.ts'

/**
 * A name without honorific, told by the office beside it: "Ana Verell, Minister of Ports" from the beginning of a line,
 * or the name alone on its line and the office on the next.
 */
export const namedWithOffice: SpeakerStrategy = {
  id: 'name-and-office',
  find: (context) =>
    linesForNames(context).flatMap(({ text, place, next }) => {
      const { head } = context
      const [person, another] = readPeople(head.text.slice(place))?.people ?? []
      if (!person || another || person.start > 0 || person.honoured || person.name.split(' ').length < 2) return []
      const isAlone = person.end === text.trimEnd().length && startsWithOffice(next)
      const isBeside = person.end < text.length && /^,\s/u.test(text.slice(person.end))
      if (!person.role || !(isAlone || isBeside) || findDates(text.slice(0, person.end)).length > 0) return []
      return candidateOf('name-and-office', head, place, { people: [person], whole: true }) ?? []
    }),
  examples: [
    { head: 'SPEECH\nANA VERELL\nMINISTER OF PORTS\n3 May 2021', finds: ['Ana Verell'] },
    { head: 'Keynote\nAna Verell, Minister of Ports\n3 May 2021', finds: ['Ana Verell'] },
    { head: 'Выступление\nЕрлан Сабитов, министр иностранных дел\n3 May 2021', finds: ['Ерлан Сабитов'] },
    { head: 'Keynote\nOpening of the mill\n3 May 2021', finds: [] },
    { head: 'Keynote\nAna Verell, Ormond\n3 May 2021', finds: [] },
  ],
}

const genre = anyOf([...speakerWords.genres.en, ...speakerWords.genres.ru])
const thenGenre = new RegExp(String.raw`^\s*[:–—|-]\s+(?:\p{L}+\s+){0,3}${genre}${wordEnd}`, 'iu')

/** "Ana Verell: Speech at the opening of the mill". */
export const namedBeforeGenre: SpeakerStrategy = {
  id: 'name-before-genre',
  find: ({ head }) => {
    const [line = ''] = head.text.split('\n')
    const found = readPeople(line)
    const last = found?.people.at(-1)
    if (!found?.whole || !last || !thenGenre.test(line.slice(Math.max(last.end, last.roleEnd)))) return []
    const candidate = candidateOf('name-before-genre', head, 0, found)
    return candidate ? [candidate] : []
  },
  examples: [
    { head: 'Ana Verell: Speech at the opening of the mill', finds: ['Ana Verell'] },
    { head: 'Prime Minister Ivo Ferris – opening remarks', finds: ['Ivo Ferris'] },
    { head: 'Selby Harbour: a speech', finds: [] },
    { head: 'Ana Verell: a life in ports', finds: [] },
  ],
}
