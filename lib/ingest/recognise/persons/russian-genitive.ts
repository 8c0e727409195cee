/**
 * From the genitive of a Russian name ("Ерлана Сабитова") back to its nominative, where the endings leave no doubt. Libraries that
 * decline names go the other way only. Given name, patronymic and family name must agree in gender; else there is nothing.
 */

type Gender = 'm' | 'f'

interface Nominative {
  value: string
  gender: Gender
}

/** Given names whose nominative has a vowel that the genitive drops, or another stem. */
const irregular: Record<string, string> = { Павла: 'Павел', Льва: 'Лев', Петра: 'Пётр' }

/** Endings of the genitive and of the nominative, with the gender that they have; the first that fits is right. */
const familyEndings: [ending: RegExp, nominative: string, gender: Gender][] = [
  [/(?<=\p{L}{2}(?:ов|ев|ёв|ин|ын))ой$/u, 'а', 'f'],
  [/(?<=\p{L}{2}[сц]к)ой$/u, 'ая', 'f'],
  [/(?<=\p{L}{2}(?:ов|ев|ёв|ин|ын))а$/u, '', 'm'],
  [/(?<=\p{L}{2}[сц]к)ого$/u, 'ий', 'm'],
]
/** "Берга": many other words end so, and only a patronymic or initials show that it is a name. */
const plainFamily: [ending: RegExp, nominative: string, gender: Gender] = [
  /(?<=\p{L}{2}[бвгдзклмнпрстфхцчш])а$/u,
  '',
  'm',
]

const givenEndings: [ending: RegExp, nominative: string, gender: Gender][] = [
  [/(?<=\p{L}[бвгджзклмнпрстфхцчшщ])а$/u, '', 'm'],
  [/(?<=\p{L}[аеиоуэ])я$/u, 'й', 'm'],
  [/(?<=\p{L}[лрн])я$/u, 'ь', 'm'],
  [/(?<=\p{L}[бвдзлмнпрстфц])ы$/u, 'а', 'f'],
  [/(?<=\p{L}[гкхжчшщ])и$/u, 'а', 'f'],
  [/(?<=\p{L}и)и$/u, 'я', 'f'],
  [/(?<=\p{L}ь)и$/u, 'я', 'f'],
]

const patronymicEndings: [ending: RegExp, nominative: string, gender: Gender][] = [
  [/(?<=(?:ов|ев|ьм|ль)ич)а$/u, '', 'm'],
  [/(?<=(?:ов|ев)н)ы$/u, 'а', 'f'],
  [/(?<=ичн)ы$/u, 'а', 'f'],
]

/** Men's names that end as women's do. */
const mensNames = new Set(['Никиты', 'Ильи', 'Фомы', 'Луки', 'Кузьмы', 'Данилы', 'Саввы'])

/**
 * The nominative of a name in the genitive, or nothing where that is not sure.
 *
 * @example fromGenitive('Ерлана Сабитова') // 'Ерлан Сабитов'
 * @example fromGenitive('А. Ивановой') // 'А. Иванова'
 */
export function fromGenitive(name: string): string | undefined {
  const written = name.split(/\s+/)
  // "Рудаковой Натальи Артёмовны": the family name may come first.
  const [first = '', ...rest] = written
  const words = rest.length === 2 && nominativeBy(rest[1] ?? '', patronymicEndings) ? [...rest, first] : written
  const family = words.at(-1) ?? ''
  const others = words.slice(0, -1)
  if (others.length === 0 || others.length > 2) return undefined
  const given = others.map((word, index) => givenFrom(word, index))
  if (given.some((one) => one === undefined)) return undefined
  const genders = new Set(given.flatMap((one) => (one?.gender ? [one.gender] : [])))
  const [gender, another] = genders
  if (another) return undefined
  const isSurelyName = others.length > 1 || others.some((word) => word.endsWith('.'))
  const last = familyFrom(family, gender, isSurelyName)
  return last && [...given.map((one) => one?.value), last].join(' ')
}

function givenFrom(word: string, index: number): { value: string; gender?: Gender } | undefined {
  if (/^(?:\p{Lu}\.)+$/u.test(word)) return { value: word }
  if (index > 0) return nominativeBy(word, patronymicEndings)
  if (word in irregular) return { value: irregular[word] ?? word, gender: 'm' }
  if (mensNames.has(word)) return { value: word.replace(/(ь?)[ыи]$/u, (_, soft) => (soft ? 'ья' : 'а')), gender: 'm' }
  return nominativeBy(word, givenEndings)
}

/** A woman's family name that ends in a consonant stays as it is; a man's that ends in a vowel is not sure. */
function familyFrom(word: string, gender: Gender | undefined, isSurelyName: boolean): string | undefined {
  if (gender === 'f' && /[бвгджзклмнпрстфхцчшщ]$/u.test(word)) return word
  const endings = isSurelyName && gender ? [...familyEndings, plainFamily] : familyEndings
  return nominativeBy(
    word,
    endings.filter((one) => !gender || one[2] === gender),
  )?.value
}

function nominativeBy(
  word: string,
  endings: [ending: RegExp, nominative: string, gender: Gender][],
): Nominative | undefined {
  const found = endings.find(([ending]) => ending.test(word))
  return found && { value: word.replace(found[0], found[1]), gender: found[2] }
}
