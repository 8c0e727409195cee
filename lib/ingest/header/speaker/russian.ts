import { honorificLength } from '#lib/ingest/recognise/honorifics.ts'
import { officeLength } from '#lib/ingest/recognise/offices.ts'
import { readPerson } from '#lib/ingest/recognise/persons.ts'
import { fromGenitive } from '#lib/ingest/recognise/russian-genitive.ts'
import { anyOf, wordEnd, wordStart } from '#lib/ingest/recognise/words.ts'
import { candidateOf, type SpeakerStrategy } from './strategy.ts'
import { speakerWords } from './words.ts'

const genre = anyOf(speakerWords.genres.ru)
const genreThenName = new RegExp(String.raw`${wordStart}${genre}${wordEnd}\s+(?=[\p{L}])`, 'giu')

/**
 * "Выступление министра Ерлана Сабитова": the name stands in the genitive, and is given in the nominative where the
 * endings leave no doubt. The office stays out: it is in the genitive as well.
 */
export const namedInRussianGenitive: SpeakerStrategy = {
  id: 'russian-genitive',
  find: ({ head }) =>
    [...head.text.matchAll(genreThenName)].flatMap((match) => {
      const at = match.index + match[0].length
      const rest = head.text.slice(at)
      const lead = leadLength(rest)
      const person = readPerson(rest.slice(lead))
      const name = person && person.start === 0 && !person.role ? fromGenitive(person.name) : undefined
      if (!person || !name || /^\s+(?:и|,)\s+\p{Lu}/u.test(rest.slice(lead + person.end))) return []
      const { role: _, ...alone } = person
      const moved = { ...alone, name, start: lead, end: lead + person.end, roleEnd: lead + person.end }
      return candidateOf('russian-genitive', head, at, { people: [moved], whole: true }) ?? []
    }),
  examples: [
    { head: 'Выступление министра портов Ерлана Сабитова на форуме', finds: ['Ерлан Сабитов'] },
    { head: 'Речь Президента А. Иванова', finds: ['А. Иванов'] },
    { head: 'Заявление г-жи Анны Ковалевой', finds: ['Анна Ковалева'] },
    { head: 'Выступление Аны Верелл и Оска Брандта', finds: [] },
    { head: 'Выступление на открытии порта', finds: [] },
    { head: 'Выступление Республики Ормонд', finds: [] },
  ],
}

/** Length of honorifics and offices in the genitive before a name. */
function leadLength(text: string): number {
  let length = 0
  for (let step = 0; step < 6; step += 1) {
    const rest = text.slice(length)
    const next = Math.max(officeLength(rest), honorificLength(rest)) || (/^[\s,]+/u.exec(rest)?.[0].length ?? 0)
    if (next === 0) break
    length += next
  }
  return length
}
