import type { ArchiveDocument } from '#lib/domain/document.ts'
import { type ClaimStyle, drawClaims, surname } from './attributions.ts'
import type { Claimed } from './claimed.ts'

/** A speaker whom the texts are given, since their own are not told: invented, so that nobody is made to say anything. */
interface Given {
  name: string
  /** As other languages write it. */
  latin: string
  /** Whose words: "по словам …". */
  genitive: string
}

const russian: readonly Given[] = [
  { name: 'Олег Крамской', latin: 'Oleg Kramskoy', genitive: 'Олега Крамского' },
  { name: 'Марина Лесникова', latin: 'Marina Lesnikova', genitive: 'Марины Лесниковой' },
  { name: 'Тимур Абдуев', latin: 'Timur Abduev', genitive: 'Тимура Абдуева' },
  { name: 'Анна Войтович', latin: 'Anna Voitovich', genitive: 'Анны Войтович' },
  { name: 'Пётр Ельников', latin: 'Pyotr Yelnikov', genitive: 'Петра Ельникова' },
]
const kazakh: readonly Given[] = [
  { name: 'Ерлан Жұмағұлов', latin: 'Yerlan Zhumagulov', genitive: 'Ерлан Жұмағұловтың' },
  { name: 'Әлия Қасенова', latin: 'Aliya Kassenova', genitive: 'Әлия Қасенованың' },
  { name: 'Нұрлан Өтепов', latin: 'Nurlan Utepov', genitive: 'Нұрлан Өтеповтің' },
  { name: 'Гүлнар Серікқызы', latin: 'Gulnar Serikkyzy', genitive: 'Гүлнар Серікқызының' },
]
const nobody: readonly Given[] = [
  { name: 'Глеб Зотов', latin: 'Gleb Zotov', genitive: 'Глеба Зотова' },
  { name: 'Дарья Мухина', latin: 'Darya Mukhina', genitive: 'Дарьи Мухиной' },
  { name: 'Бауыржан Тілеуов', latin: 'Bauyrzhan Tileuov', genitive: 'Бауыржан Тілеуовтің' },
]
const given = new Map([...russian, ...kazakh, ...nobody].map((one) => [one.name, one]))
const latin = (name: string) => given.get(name)?.latin ?? name
const genitive = (name: string) => given.get(name)?.genitive ?? name

const russianMonths = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')
const kazakhMonths =
  'қаңтардағы ақпандағы наурыздағы сәуірдегі мамырдағы маусымдағы шілдедегі тамыздағы қыркүйектегі қазандағы қарашадағы желтоқсандағы'.split(
    ' ',
  )

const styles: readonly (ClaimStyle & { language: 'ru' | 'kk' })[] = [
  {
    language: 'ru',
    told: 'Russian',
    among: {
      dash: (words, name, { year }) => `«${words}» — ${name}, ${year}`,
      'said behind': (words, name, { year }) => `«${words}», — заявил ${surname(name)} в ${year} году.`,
      'told before': (words, name, { year }) => `В ${year} году ${name} сказал: «${words}»`,
      'in the words of': (words, name, { year }) => `По словам ${genitive(name)}, «${words}» (${year} год)`,
      'on a day': (words, name, { iso }) => `Как отметил ${name} ${russianDay(iso)}, «${words}»`,
      'surname in brackets': (words, name, { year }) => `„${words}“ (${surname(name)}, ${year})`,
      'Latin letters': (words, name, { year }) => `«${words}» — ${latin(name)}, ${year}`,
      'Latin letters, in English': (words, name, { year }) => `${latin(name)} said in ${year}: “${words}”`,
    },
    nobody: nobody.map(({ name }) => name),
    withDays: new Set(['on a day']),
  },
  {
    language: 'ru',
    told: 'Russian without marks',
    among: {
      'told that': (words, name, { year }) => `${surname(name)} заявил в ${year} году, что ${words}`,
      'in the words of': (words, name, { year }) => `По словам ${genitive(name)} в ${year} году, ${words}`,
      'on a day': (words, name, { iso }) => `Как отметил ${name} ${russianDay(iso)}, ${words}`,
      'said behind': (words, name, { year }) => `${unstopped(words)}, — сказал ${name} в ${year} году.`,
      brackets: (words, name, { year }) => `${words} (${name}, ${year})`,
      dash: (words, name, { year }) => `${words} — ${name}, ${year}`,
    },
    nobody: nobody.map(({ name }) => name),
    withDays: new Set(['on a day']),
  },
  {
    language: 'kk',
    told: 'Kazakh without marks',
    among: {
      'in the words of': (words, name, { year }) => `${genitive(name)} ${year} жылы айтуынша, ${words}`,
      'told before': (words, name, { year }) => `${name} ${year} жылы былай деді: ${words}`,
      'said behind': (words, name, { year }) => `${unstopped(words)}, – деді ${name} ${year} жылы.`,
      'said behind that': (words, name, { year }) => `${unstopped(words)} деп атап өтті ${name} ${year} жылы.`,
      brackets: (words, name, { year }) => `${words} (${name}, ${year})`,
      dash: (words, name, { year }) => `${words} — ${name}, ${year}`,
    },
    nobody: nobody.map(({ name }) => name),
    withDays: new Set(),
  },
  {
    language: 'kk',
    told: 'Kazakh',
    among: {
      dash: (words, name, { year }) => `«${words}» — ${name}, ${year}`,
      'said behind': (words, name, { year }) => `«${words}», – деді ${name} ${year} жылы.`,
      'told before': (words, name, { year }) => `${name} ${year} жылы былай деді: «${words}»`,
      'in the words of': (words, name, { year }) => `${genitive(name)} айтуынша, «${words}» (${year} жыл)`,
      'on a day': (words, name, { iso }) => `${kazakhDay(iso)} сөзінде ${name}: «${words}»`,
      'surname in brackets': (words, name, { year }) => `«${words}» (${surname(name)}, ${year})`,
      'Latin letters': (words, name, { year }) => `«${words}» — ${latin(name)}, ${year}`,
    },
    nobody: nobody.map(({ name }) => name),
    withDays: new Set(['on a day']),
  },
]

/** The documents of a language, each given a speaker and a day. */
export function asSpoken(documents: readonly ArchiveDocument[]): ArchiveDocument[] {
  return documents.map((document, index) => {
    const speakers = document.language === 'kk' ? kazakh : russian
    const speaker = speakers[index % speakers.length]?.name ?? ''
    const [year, month, day] = [2001 + (index % 22), 1 + (index % 12), 1 + (index % 28)]
    return {
      ...document,
      speaker,
      date: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    }
  })
}

/** Quotations in Russian and Kazakh with attributions as people there write them, rightly and wrongly. */
export function cyrillicAttributions(
  documents: readonly ArchiveDocument[],
  seed: number,
  countOfEach: number,
): Claimed[] {
  return styles
    .flatMap(({ language, ...style }) => {
      const own = documents.filter((document) => document.language === language)
      return drawClaims(own, seed, countOfEach, style)
    })
    .map((claimed) =>
      claimed.kind.includes('Latin') && claimed.speaker === false ? { ...claimed, mayBeOpen: true } : claimed,
    )
}

function unstopped(words: string): string {
  return words.replace(/[.!?]$/u, '')
}

/** "5 января 2012 года". */
function russianDay(iso: string): string {
  const [year, month, day] = iso.split('-')
  return `${Number(day)} ${russianMonths[Number(month) - 1]} ${year} года`
}

/** "2012 жылғы 5 қаңтардағы". */
function kazakhDay(iso: string): string {
  const [year, month, day] = iso.split('-')
  return `${year} жылғы ${Number(day)} ${kazakhMonths[Number(month) - 1]}`
}
