import { englishMonths } from './english-months.ts'
import { kazakhEndings } from './kazakh-endings.ts'

/*
 * Names of the months in the languages of the archive, lower case, January first, the full name before its short forms. The
 * full names are those of CLDR 46, which has no case forms for all of them. Browsers load this file too.
 */
const english = englishMonths
  .map((name) => name.toLowerCase())
  .map((name) => {
    const misspelt = name === 'february' ? ' febuary' : ''
    const short = name === 'september' ? 'sept sep' : name.slice(0, 3)
    return short === name ? name : `${name}${misspelt}; ${short}`
  })

/** Russian, in the cases that dates are in. */
const russian = [
  'январь января январе; янв',
  'февраль февраля феврале; фев февр',
  'март марта марте; мар',
  'апрель апреля апреле; апр',
  'май мая мае',
  'июнь июня июне; июн',
  'июль июля июле; июл',
  'август августа августе; авг',
  'сентябрь сентября сентябре; сен сент',
  'октябрь октября октябре; окт',
  'ноябрь ноября ноябре; ноя нояб',
  'декабрь декабря декабре; дек',
]

/** Russian, in the cases that no date is in: "к январю". */
const russianElsewhere = [
  'январю январём январем',
  'февралю февралём февралем',
  'марту мартом',
  'апрелю апрелем',
  'маю маем',
  'июню июнем',
  'июлю июлем',
  'августу августом',
  'сентябрю сентябрём сентябрем',
  'октябрю октябрём октябрем',
  'ноябрю ноябрём ноябрем',
  'декабрю декабрём декабрем',
]

/** Kazakh stems; the endings of Kazakh may follow any of them. */
const kazakhStems = [
  'қаңтар; қаң',
  'ақпан; ақп',
  'наурыз; нау',
  'сәуір; сәу',
  'мамыр; мам',
  'маусым; мау',
  'шілде; шіл',
  'тамыз; там',
  'қыркүйек қыркүйег; қыр',
  'қазан; қаз',
  'қараша; қар',
  'желтоқсан; жел',
]

const names = { en: english, ru: russian, kk: kazakhStems } as const

/** A language of the archive. */
export type MonthLanguage = keyof typeof names

/** The forms of one month, in Kazakh stems. */
interface MonthForms {
  /** The form of a dictionary, then other cases. */
  full: string[]
  short: string[]
}

/** The forms of each month as dates have them, January first. */
function monthForms(language: MonthLanguage): MonthForms[] {
  return names[language].map((forms) => {
    const [full = '', short] = forms.split('; ')
    return { full: full.split(' '), short: short?.split(' ') ?? [] }
  })
}

/** The full names, January first, in the form of a dictionary. */
export function monthNames(language: MonthLanguage): string[] {
  return monthForms(language).map(({ full: [name = ''] }) => name)
}

function numbered(months: readonly (readonly string[])[]): Map<string, number> {
  return new Map(months.flatMap((forms, index) => forms.map((form): [string, number] => [form, index + 1])))
}

const fullOf = (language: MonthLanguage) => numbered(monthForms(language).map(({ full }) => full))
const shortOf = (language: MonthLanguage) => numbered(monthForms(language).map(({ short }) => short))
const full = { en: fullOf('en'), ru: fullOf('ru'), kk: fullOf('kk') }
const short = { en: shortOf('en'), ru: shortOf('ru'), kk: shortOf('kk') }
const elsewhere = numbered(russianElsewhere.map((forms) => forms.split(' ')))

/** The month, 1 to 12, that a word in small letters is the short form of. */
export function shortMonth(word: string, language: MonthLanguage): number | undefined {
  return short[language].get(word)
}

/** The month, 1 to 12, that a word in small letters names in full, in a case that dates have. */
export function monthInDate(word: string, language: MonthLanguage): number | undefined {
  return language === 'kk' ? kazakhMonth(word) : full[language].get(word)
}

/** The month, 1 to 12, that a word in small letters names in full, in any case. */
export function monthInText(word: string, language: MonthLanguage): number | undefined {
  return monthInDate(word, language) ?? (language === 'ru' ? elsewhere.get(word) : undefined)
}

function kazakhMonth(word: string): number | undefined {
  for (let length = word.length; length > 3; length -= 1) {
    const month = full.kk.get(word.slice(0, length))
    if (month !== undefined) return kazakhEndings.has(word.slice(length)) ? month : undefined
  }
  return undefined
}
