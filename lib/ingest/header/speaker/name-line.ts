import { hasFamilyNameEnding } from '#lib/ingest/header/title/speaker-lines.ts'
import { findDates } from '#lib/ingest/recognise/find-dates.ts'
import { isCity, isCountryOrState } from '#lib/ingest/recognise/gazetteer.ts'
import { initialsWithSurname } from '#lib/ingest/recognise/persons/initials.ts'
import { isOfficeLine, startsWithOfficeOfLexicon } from '#lib/ingest/recognise/persons/office-line.ts'
import { type Person, readPerson } from '#lib/ingest/recognise/persons/read-person.ts'
import { type LineInHeader, linesForNames } from './own-line.ts'
import { candidateOf, type SpeakerStrategy } from './strategy.ts'

/** A name alone on its line, recognised by its ending, by initials, or by the office above or below it. */
export const namedOnLineByItself: SpeakerStrategy = {
  id: 'name-line',
  find: (context) => {
    // One who is named above what the text is, or is all that is between that and the date.
    for (const one of linesForNames(context)) {
      const person = personOf(one)
      const found = person && candidateOf('name-line', context.head, one.place, { people: [person], whole: true })
      if (found) return [found]
    }
    return []
  },
  examples: [
    { head: 'Ерлан Сабитов\nКөпірлер департаментінің үйлестірушісі\n\nКөпірлер туралы сөз', finds: ['Ерлан Сабитов'] },
    { head: 'Дина Омарова,\nОрмонд қаласының әкімі\n\nҚұттықтау', finds: ['Дина Омарова'] },
    { head: 'МИНИСТР ТРАНСПОРТА\nП. С. РОГОВ\n\nДоклад', finds: ['П. С. Рогов'] },
    { head: 'Ana Verell\nMinistre des Ports\n\nDiscours', finds: ['Ana Verell'] },
    { head: 'Ana Verell, Ministra de Puertos\n\nDiscurso', finds: ['Ana Verell'] },
    { head: 'Ana Verell\n\nSpeech', finds: [] },
    { head: 'Старый Ормонд\n\nРечь', finds: [] },
    { head: 'Ministre des Ports\nOrmond Nord\n\nDiscours', finds: [] },
    { head: 'Памяти поэта\nЕрлан Сабитов\n\nРечь', finds: [] },
  ],
}

function personOf({ text, line, before, next }: LineInHeader): Person | undefined {
  if (!['text', 'person', 'place'].includes(line.kind) || findDates(text).length > 0) return undefined
  const [words = '', ...rest] = text.trim().split(/,\s+|,$/u)
  const beside = rest.join(', ')
  const person = readPerson(words)
  if (
    !person ||
    person.start > 0 ||
    person.end !== words.length ||
    isCity(person.name) ||
    isCountryOrState(person.name)
  )
    return undefined
  const office = [beside, next, before].find((one) => one !== '' && isOfficeLine(one))
  const isBelow = office !== undefined && office === before
  const isEvident = hasFamilyNameEnding(words) || initialsWithSurname.test(words)
  const isOfLexicon = office !== undefined && startsWithOfficeOfLexicon(office) && person.name.includes(' ')
  const isSure = beside === '' || isOfficeLine(beside)
  if (!isSure || !(isEvident || (isOfLexicon && !isBelow && words !== words.toUpperCase()))) return undefined
  return { ...person, ...(office ? { role: plain(office) } : {}), roleEnd: person.end }
}

function plain(office: string): string {
  return office.trim().replace(/(?<![\s,.])[\s,.]+$/u, '')
}
