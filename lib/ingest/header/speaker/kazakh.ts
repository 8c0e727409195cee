import { genreAtStart } from '#lib/ingest/header/lexicon/matchers.ts'
import { genresBesideNames } from '#lib/ingest/recognise/header-lexicon/all-languages.ts'
import { withoutKazakhGenitive } from '#lib/ingest/recognise/persons/kazakh-genitive.ts'
import { officeLength } from '#lib/ingest/recognise/persons/offices.ts'
import { readPerson } from '#lib/ingest/recognise/persons/read-person.ts'
import { type PersonList, readPersons } from '#lib/ingest/recognise/persons/read-persons.ts'
import { anyOf, wordEnd, wordStart } from '#lib/ingest/recognise/word-patterns.ts'
import { hasKazakhLetter } from '#lib/text/word-language.ts'
import { candidateOf, type SpeakerStrategy } from './strategy.ts'

const genre = anyOf(genresBesideNames('kk'))
/** A capitalised word in the genitive, and what was said within the sentence. */
const genitive = String.raw`(?<last>\p{Lu}[\p{L}-]{1,80}[НТДнтд][ЫІыі][Ңң])`
const thenGenre = String.raw`(?=\s+(?!\s)(?:[^.;:]{0,120}?\s)?${genre}${wordEnd})`
const genitiveThenGenre = new RegExp(`${wordStart}${genitive}${thenGenre}`, 'gu')
/** How far before the genitive its person may begin, in UTF-16 units. */
const reach = 120
const afterAnother = /(?:^|\s)(?:пен|бен|мен|және)\s+(?:\S+\s+){0,3}$/u

/** "Президент Әнуар Серіковтің сөйлеген сөзі": the name without the ending of the genitive, where that is sure. */
export const namedInKazakhGenitive: SpeakerStrategy = {
  id: 'kazakh-genitive',
  find: ({ head }) => {
    const text = head.text.replace(/\n/g, ' ')
    return [...text.matchAll(genitiveThenGenre)].flatMap((match) => {
      const last = match.groups?.last ?? ''
      const stem = withoutKazakhGenitive(last)
      const from = Math.max(0, match.index - reach)
      const found = stem ? peopleBefore(text.slice(from, match.index) + stem, last.length - stem.length) : undefined
      return (found && candidateOf('kazakh-genitive', head, from, found)) ?? []
    })
  },
  examples: [
    { head: 'Президент Әнуар Серіковтің сөйлеген сөзі', finds: ['Әнуар Серіков'] },
    { head: 'Қасым-Жомарт Ахметовтың Ормонд форумында сөйлеген сөзі', finds: ['Қасым-Жомарт Ахметов'] },
    { head: 'Порт министрі Дина Омарованың баяндамасы', finds: ['Дина Омарова'] },
    { head: 'Порт министрі\nДина Омарованың\nфорумда сөйлеген сөзі', finds: ['Дина Омарова'] },
    { head: 'Министр Д. Омаров пен комиссар Ида Салимованың мәлімдемесі', finds: ['Д. Омаров; Ида Салимова'] },
    { head: 'Ормонд Республикасының мәлімдемесі', finds: [] },
    { head: 'Форумның жолдауы', finds: [] },
  ],
}

/** Those whom words end with, the last without its ending of `cut` units: with their offices, all of a row or none. */
function peopleBefore(words: string, cut: number): PersonList | undefined {
  for (const { index: start } of words.matchAll(/(?<![\p{L}.-])\p{L}/gu)) {
    const rest = words.slice(start)
    const found = officeLength(rest) > 0 || /^\p{Lu}/u.test(rest) ? readPersons(rest) : undefined
    if (!found?.whole || (found.people.at(-1)?.end ?? 0) !== rest.length) continue
    if (found.people.some(({ name }) => name.split(' ').length < 2)) continue
    if (afterAnother.test(words.slice(0, start))) return undefined
    const people = found.people.map((person, index) => {
      const { role, ...plain } = person
      const office = index === 0 ? officeAtEnd(words.slice(0, start + person.start)) : role
      const end = start + person.end + (index === found.people.length - 1 ? cut : 0)
      return { ...plain, ...(office ? { role: office } : {}), start: start + person.start, end, roleEnd: end }
    })
    return { people, whole: true }
  }
  return undefined
}

/** "Сыртқы істер министрі" before a name: in Kazakh the noun comes last, and what it is of before it. */
function officeAtEnd(before: string): string | undefined {
  const words = before.trim().split(/\s+/)
  for (let count = 1; count <= 2; count += 1) {
    const noun = words.slice(-count).join(' ')
    if (officeLength(noun) === noun.length && noun !== '') return words.length <= 7 ? words.join(' ') : noun
  }
  return undefined
}

/** "Сыртқы істер министрі Ерлан Сабитов" on a line of its own. */
export const namedAfterKazakhOffice: SpeakerStrategy = {
  id: 'kazakh-office',
  find: ({ head }) => {
    let place = 0
    return head.text.split('\n').flatMap((line) => {
      const at = place
      place += line.length + 1
      if (!hasKazakhLetter(line)) return []
      for (const { index } of line.matchAll(/(?<=\s)\p{L}[\p{L}-]*/gu)) {
        const person = officeLength(line.slice(index)) > 0 ? readPerson(line.slice(index)) : undefined
        if (!person?.role || index + person.end !== line.trimEnd().length || !person.name.includes(' ')) continue
        if (withoutKazakhGenitive(person.name.split(' ').at(-1) ?? '')) return []
        const role = line.slice(0, index + person.start).trim()
        // In Kazakh the noun of an office is somebody's, and what was said stands behind the name, not before it.
        if (!/[іы]$/u.test(role) || genreAtStart.test(role)) continue
        const end = index + person.end
        const moved = { ...person, role, start: index + person.start, end, roleEnd: end }
        return candidateOf('kazakh-office', head, at, { people: [moved], whole: true }) ?? []
      }
      return []
    })
  },
  examples: [
    { head: 'Баяндама\nСыртқы істер министрі Ерлан Сабитов', finds: ['Ерлан Сабитов'] },
    { head: 'Ормонд Республикасының Президенті Әнуар Серіков', finds: ['Әнуар Серіков'] },
    { head: 'Министрдің бірінші орынбасары Ә. Б. Омарова', finds: ['Ә. Б. Омарова'] },
    { head: 'Сыртқы істер министрі Ормондқа барды', finds: [] },
    { head: 'Виступ посла Юрія Сергія Ткача', finds: [] },
  ],
}
