import { kazakhEndings } from './kazakh-endings.ts'

/** Names of the days of the week, lower case, Monday first, with the cases that they are in; other languages than those of
 * the archive in the form of a dictionary. */
const names = {
  en: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  ru:
    'понедельник понедельника понедельнику понедельником понедельнике|вторник вторника вторнику вторником вторнике|' +
    'среда среды среде среду средой|четверг четверга четвергу четвергом четверге|' +
    'пятница пятницы пятнице пятницу пятницей|суббота субботы субботе субботу субботой|' +
    'воскресенье воскресенья воскресенью воскресеньем',
  kk: 'дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі',
  uk: 'понеділок|вівторок|середа середу|четвер|п’ятниця п’ятницю|субота суботу|неділя неділю',
  fr: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  es: 'lunes|martes|miércoles|jueves|viernes|sábado|domingo',
  de: 'montag|dienstag|mittwoch|donnerstag|freitag|samstag sonnabend|sonntag',
  it: 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica',
  pl: 'poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela',
  tr: 'pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar',
  ar: 'الإثنين الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد',
  pt: 'segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo',
} as const

/** Short forms, Monday first, which are other words too; they count beside a date alone. */
const shortNames = {
  en: 'mon|tue tues|wed weds|thu thur thurs|fri|sat|sun',
  ru: 'пн|вт|ср|чт|пт|сб|вс',
  kk: 'дс|сс|ср|бс|жм|сн|жс',
} as const

type WeekdayLanguage = keyof typeof names

const formsOf = (days: string) => days.split('|').map((forms) => forms.split(' '))

/** All forms of the days' names in a language. */
export function weekdayNames(language: WeekdayLanguage): string[] {
  return formsOf(names[language]).flat()
}

/** The short forms in a language. */
export function shortWeekdays(language: keyof typeof shortNames): string[] {
  return formsOf(shortNames[language]).flat()
}

const numbers = (language: WeekdayLanguage) =>
  new Map(formsOf(names[language]).flatMap((forms, index) => forms.map((form): [string, number] => [form, index + 1])))
const byLanguage = { en: numbers('en'), ru: numbers('ru'), kk: numbers('kk') }

/** The day, 1 for Monday, that a word in small letters names in full in one language, in any case. */
export function weekdayInText(word: string, language: keyof typeof byLanguage): number | undefined {
  const known = byLanguage[language]
  const named = known.get(word)
  if (named !== undefined || language !== 'kk') return named
  for (const [name, day] of known) if (word.startsWith(name) && kazakhEndings.has(word.slice(name.length))) return day
  return undefined
}

const full = new Set((Object.keys(names) as WeekdayLanguage[]).flatMap(weekdayNames))
const short = new Set([...shortWeekdays('en'), ...shortWeekdays('ru'), ...shortWeekdays('kk')])

/** Whether a word names a day of the week: in full, or in a short form that means one only beside a date. */
export function weekdayOf(written: string): 'full' | 'short' | undefined {
  const word = written.toLowerCase()
  if (full.has(word) || weekdayInText(word, 'kk') !== undefined) return 'full'
  return short.has(word) ? 'short' : undefined
}
