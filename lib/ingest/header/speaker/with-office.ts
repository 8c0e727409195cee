import { findDates } from '#lib/ingest/recognise/find-dates.ts'
import { genresBesideNames } from '#lib/ingest/recognise/header-lexicon/all-languages.ts'
import { endsWithKazakhOffice } from '#lib/ingest/recognise/persons/office-line.ts'
import { startsWithOffice } from '#lib/ingest/recognise/persons/offices.ts'
import { readPersons } from '#lib/ingest/recognise/persons/read-persons.ts'
import { anyOf, wordEnd } from '#lib/ingest/recognise/word-patterns.ts'
import { linesForNames } from './own-line.ts'
import { candidateOf, type SpeakerStrategy } from './strategy.ts'

/**
 * A name without honorific, recognised by the office beside it: "Ana Verell, Minister of Ports" from the beginning of a line,
 * or the name alone on its line and the office on the next.
 */
export const namedWithOffice: SpeakerStrategy = {
  id: 'name-and-office',
  find: (context) =>
    linesForNames(context).flatMap(({ text, place, before, next }) => {
      const { head } = context
      const [person, another] = readPersons(head.text.slice(place))?.people ?? []
      if (!person || another || person.start > 0 || person.honoured || person.name.split(' ').length < 2) return []
      if (findDates(text.slice(0, person.end)).length > 0) return []
      const isAlone = /^,?\s*$/u.test(text.slice(person.end))
      const isBeside = /^,\s+\S/u.test(text.slice(person.end))
      const isBelow = isAlone && isShortOfficeLine(before) && text !== text.toUpperCase()
      if (person.role && ((isAlone && startsWithOffice(next)) || isBeside))
        return candidateOf('name-and-office', head, place, { people: [person], whole: true }) ?? []
      if (!isBelow) return []
      return (
        candidateOf('name-and-office', head, place, { people: [{ ...person, role: before.trim() }], whole: true }) ?? []
      )
    }),
  examples: [
    { head: 'SPEECH\nANA VERELL\nMINISTER OF PORTS\n3 May 2021', finds: ['Ana Verell'] },
    { head: 'Keynote\nAna Verell, Minister of Ports\n3 May 2021', finds: ['Ana Verell'] },
    { head: 'Выступление\nЕрлан Сабитов, министр иностранных дел\n3 May 2021', finds: ['Ерлан Сабитов'] },
    { head: 'Keynote\nMinister of Ports\nAna Verell\n3 May 2021', finds: ['Ana Verell'] },
    { head: 'Баяндама\nКеңес төрағасы\nӘнуар Серіков\n3 May 2021', finds: ['Әнуар Серіков'] },
    { head: 'ADDRESS\nPRIME MINISTER\nORMOND PILOTS\n3 May 2021', finds: [] },
    { head: 'Keynote\nOpening of the mill\n3 May 2021', finds: [] },
    { head: 'Keynote\nAna Verell, Ormond\n3 May 2021', finds: [] },
  ],
}

/** A line that is an office and no more; in Kazakh its noun comes last. */
function isShortOfficeLine(line: string): boolean {
  const words = line.trim().split(/\s+/)
  if (words.length > 8 || /[.:;]|\d/u.test(line)) return false
  return endsWithKazakhOffice(line, words.at(-1) ?? '') || (startsWithOffice(line) && !readPersons(line))
}

const genre = anyOf(genresBesideNames('en', 'ru'))
const thenGenre = new RegExp(String.raw`^\s*[:–—|-]\s+(?:\p{L}+\s+){0,3}${genre}${wordEnd}`, 'iu')

/** "Ana Verell: Speech at the opening of the mill". */
export const namedBeforeGenre: SpeakerStrategy = {
  id: 'name-before-genre',
  find: ({ head }) => {
    const [line = ''] = head.text.split('\n')
    const found = readPersons(line)
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
