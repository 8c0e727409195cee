import { withoutKazakhGenitive } from '#lib/ingest/recognise/kazakh-genitive.ts'
import { officeLength } from '#lib/ingest/recognise/offices.ts'
import { readPerson } from '#lib/ingest/recognise/persons.ts'
import { anyOf, wordEnd, wordStart } from '#lib/ingest/recognise/words.ts'
import { candidateOf, type SpeakerCandidate, type SpeakerContext, type SpeakerStrategy } from './strategy.ts'
import { speakerWords } from './words.ts'

const genre = anyOf(speakerWords.genres.kk)
/** One or two capitalised words, the genitive, and what was said within the sentence. */
const genitiveThenGenre = new RegExp(
  String.raw`${wordStart}(?<first>(?:\p{Lu}[\p{L}-]*\.?\s*){1,2})\s(?<last>\p{Lu}[\p{L}-]+[нтд][ыі]ң)\s+(?:[^.;\n]{0,80}?\s)?${genre}${wordEnd}`,
  'giu',
)

/** "Президент Әнуар Серіковтің сөйлеген сөзі": the name without the ending of the genitive, where that is sure. */
export const namedInKazakhGenitive: SpeakerStrategy = {
  id: 'kazakh-genitive',
  find: ({ head }) =>
    head.text.split('\n').flatMap((line, index, lines) => {
      const place = lines.slice(0, index).reduce((sum, one) => sum + one.length + 1, 0)
      return [...line.matchAll(genitiveThenGenre)].flatMap((match) => {
        const last = match.groups?.last ?? ''
        const stem = withoutKazakhGenitive(last)
        if (!stem) return []
        return named({ head, lines: [] }, place + match.index, match[0], last, stem)
      })
    }),
  examples: [
    { head: 'Президент Әнуар Серіковтің сөйлеген сөзі', finds: ['Әнуар Серіков'] },
    { head: 'Қасым-Жомарт Ахметовтың Ормонд форумында сөйлеген сөзі', finds: ['Қасым-Жомарт Ахметов'] },
    { head: 'Порт министрі Дина Омарованың баяндамасы', finds: ['Дина Омарова'] },
    { head: 'Ормонд Республикасының мәлімдемесі', finds: [] },
    { head: 'Форумның жолдауы', finds: [] },
  ],
}

/** The person in words such as "Президент Әнуар Серіковтің …", whose last word is read without its ending. */
function named({ head }: SpeakerContext, at: number, words: string, last: string, stem: string): SpeakerCandidate[] {
  const plain = words.slice(0, words.indexOf(last)) + stem
  const offset =
    [...plain.matchAll(/\p{L}[\p{L}-]*/gu)].find((word) => officeLength(plain.slice(word.index)) > 0)?.index ?? 0
  const person = readPerson(plain.slice(offset))
  if (!person || person.name.split(' ').length < 2 || person.end !== plain.length - offset) return []
  const end = person.end + (last.length - stem.length)
  const candidate = candidateOf('kazakh-genitive', head, at + offset, { people: [{ ...person, end }], whole: true })
  return candidate ? [candidate] : []
}

const officeInside = /^(?:\p{L}[\p{L}-]*\s+){1,6}?(?=\p{L})/u

/** "Сыртқы істер министрі Ерлан Сабитов" on a line of its own: in Kazakh the noun of the office stands last. */
export const namedAfterKazakhOffice: SpeakerStrategy = {
  id: 'kazakh-office',
  find: ({ head }) => {
    let place = 0
    return head.text.split('\n').flatMap((line) => {
      const at = place
      place += line.length + 1
      if (!/[әғқңөұүһі]/iu.test(line) || !officeInside.test(line)) return []
      const start = [...line.matchAll(/(?<=\s)\p{L}[\p{L}-]*/gu)].find(
        (word) => officeLength(line.slice(word.index)) > 0,
      )
      const person = start && readPerson(line.slice(start.index))
      if (!start || !person?.role || person.end !== line.length - start.index) return []
      if (person.name.split(' ').length < 2 || withoutKazakhGenitive(person.name.split(' ').at(-1) ?? '')) return []
      const role = line.slice(0, start.index + person.start).trim()
      const moved = { ...person, role, start: start.index + person.start, end: line.length, roleEnd: line.length }
      return candidateOf('kazakh-office', head, at, { people: [moved], whole: true }) ?? []
    })
  },
  examples: [
    { head: 'Баяндама\nСыртқы істер министрі Ерлан Сабитов', finds: ['Ерлан Сабитов'] },
    { head: 'Ормонд Республикасының Президенті Әнуар Серіков', finds: ['Әнуар Серіков'] },
    { head: 'Сыртқы істер министрі Ормондқа барды', finds: [] },
  ],
}
