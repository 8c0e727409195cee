import { genresBesideNames } from '#lib/ingest/recognise/header-lexicon/all-languages.ts'
import { type Person, readPerson } from '#lib/ingest/recognise/persons/read-person.ts'
import { fromGenitive } from '#lib/ingest/recognise/persons/russian-genitive.ts'
import { officeFromGenitive } from '#lib/ingest/recognise/persons/russian-offices.ts'
import { anyOf, anyWord, wordEnd, wordStart } from '#lib/ingest/recognise/word-patterns.ts'
import { candidateOf, type SpeakerStrategy } from './strategy.ts'

const genreThenName = new RegExp(String.raw`${wordStart}${anyOf(genresBesideNames('ru'))}${wordEnd}(?=\s)`, 'giu')
/** With these the occasion or those who are addressed begin. */
const occasion = 'на в во о об обо по перед к ко для от с со памяти участникам'.split(' ')
const end = new RegExp(String.raw`[«"“(:;\d]|(?<=\p{Ll}{3})\.|\s${anyWord(occasion)}(?=\s)`, 'iu')
/** How far from the word for the speech its speaker is named, in UTF-16 units. */
const reach = 200
const lastOfTwo = /\s(?<=\p{Lu}[\p{L}-]+\s)\s*и\s/u

/**
 * "Выступление министра Ерлана Сабитова": name and office are in the genitive, and are given in the nominative where
 * the endings leave no doubt.
 */
export const namedInRussianGenitive: SpeakerStrategy = {
  id: 'russian-genitive',
  find: ({ head }) =>
    [...head.text.matchAll(genreThenName)].flatMap((match) => {
      const at = match.index + match[0].length
      const after = head.text.slice(at, at + reach)
      const region = after.slice(0, end.exec(after)?.index ?? after.length)
      const first = personIn(region, 0)
      if (!first || lastOfTwo.test(region.slice(0, first.start))) return []
      const and = /^,?\s+и\s+/u.exec(region.slice(first.end))?.[0]
      const second = and ? personIn(region, first.end + and.length) : undefined
      if (and && !second) return []
      return (
        candidateOf('russian-genitive', head, at, { people: second ? [first, second] : [first], whole: true }) ?? []
      )
    }),
  examples: [
    { head: 'Выступление министра портов Ерлана Сабитова на форуме', finds: ['Ерлан Сабитов'] },
    { head: 'Выступление Ильи Шубина, начальника порта', finds: ['Илья Шубин'] },
    { head: 'Речь Президента А. Иванова', finds: ['А. Иванов'] },
    { head: 'Заявление г-жи Анны Ковалевой', finds: ['Анна Ковалева'] },
    { head: 'Слово мэра города Ормонд Аркадия Шубина участникам забега', finds: ['Аркадий Шубин'] },
    { head: 'ВЫСТУПЛЕНИЕ\nМИНИСТРА ПОРТОВ\nЕРЛАНА САБИТОВА', finds: ['Ерлан Сабитов'] },
    { head: 'Доклад главы района Шубиной Анны Петровны', finds: ['Анна Петровна Шубина'] },
    { head: 'Заявление министра Ерлана Сабитова и комиссара Анны Шубиной', finds: ['Ерлан Сабитов; Анна Шубина'] },
    { head: 'Выступление Аны Верелл и Оска Брандта', finds: [] },
    { head: 'Выступление на открытии порта', finds: [] },
    { head: 'Выступление председателя Сената Ормонда', finds: [] },
    { head: 'Выступление Республики Ормонд', finds: [] },
  ],
}

/** The first words from a place on that are a name in the genitive, with the office before them. */
function personIn(region: string, from: number): Person | undefined {
  const text = region.replace(/\n/g, ' ')
  for (const word of text.slice(from).matchAll(/(?<![\p{L}.-])\p{Lu}/gu)) {
    const start = from + word.index
    const person = readPerson(text.slice(start))
    const isAfter = person !== undefined && person.roleEnd > person.end
    const name = person && person.start === 0 && (!person.role || isAfter) ? fromGenitive(person.name) : undefined
    if (!person || !name) continue
    const role = officeFromGenitive(isAfter ? (person.role ?? '') : text.slice(from, start))
    return {
      name,
      ...(role ? { role } : {}),
      start,
      end: start + person.end,
      roleEnd: start + person.end,
      honoured: person.honoured,
    }
  }
  return undefined
}
