import { monthInText, shortMonth } from '#lib/text/lexicon/month-names.ts'
import { isGlued, type TextPiece } from './text-pieces.ts'
import type { FigureUnit } from './units.ts'
import type { WrittenNumber } from './written-number.ts'

/** Words before a number that is a name: of a law, an article, a page, a place in a list. */
const namedByNumber = new RegExp(
  `^(?:${[
    'articles? art arts sections? sect chapters? chap paragraphs? para paras clauses? resolutions? no nos nr numbers? protocols?',
    'items? annex annexes rules? law laws act acts decrees? orders? tables? fig figs parts? volumes? vol vols phase phases',
    'goals? sdg sdgs agenda pages? p pp version titles? rooms? flights? channels? schedule amendment amendments verse verses',
    'lesson psalm bill directive directives regulation regulations convention conventions form question questions step',
    'group sessions? years? fy class type model level zone district building apt apartment suite highway route interstate',
    'статья статьи статье статью статей статьях ст пункт пункта пункте пункту пунктом пункты пунктов п пп подпункт',
    'подпункта часть части частью ч глава главы главе раздел раздела закон закона приказ приказа постановление',
    'постановления резолюция резолюции указ указа распоряжение страница страницы стр с том тома дом дома д рейс номер номера',
    'протокол протокола параграф параграфа этап этапа год года году классе приложение приложения форма таблица рис рисунок',
    'группы группа двадцатки выпуск',
    'бап бабы тармақ нөмірі нөмір сағат бөлім',
  ]
    .join(' ')
    .replaceAll(' ', '|')})$`,
  'u',
)
const clockAfter = /^(?:a\.?m|p\.?m|am|pm|o'clock|noon|утра|вечера|ночи|пополудни|gmt|utc)$/u
const clockBefore = new Set(['at', 'в', 'к', 'с', 'до', 'после', 'около', 'сағат'])
const yearUnits = /^(?:год|жыл)/u
const yearBefore = new Set(
  'in since by from until till to and through during before after of the early late mid between for в во с к по до от после за'.split(
    ' ',
  ),
)

/** Whether a number could be a year: four digits, ungrouped, 1000 to 2199. */
export function couldBeYear({ value, isDigits, isMarked, hasScale }: WrittenNumber, written: string): boolean {
  if (!isDigits || isMarked || hasScale || value === undefined) return false
  return /^\d{4}$/.test(written) && value >= 1000 && value < 2200
}

/** Whether a number has signs or letters right before or behind it that make it no amount: `A/59/2005`, `COVID-19`, `10:30`. */
function isOfCode(all: readonly TextPiece[], { from, to, isDigits }: WrittenNumber): boolean {
  const before = all[from - 1]
  const first = all[from]
  const last = all[to - 1]
  const after = all[to]
  if (!isDigits) return isGlued(before, first) && before?.kind === 'sign' && /^[-/]$/.test(before.written)
  if (isGlued(before, first)) {
    if (before?.kind === 'word' || before?.kind === 'digits') return true
    if (before && /^[-–—/:.,№#§_\\+@&*=^'’−<>~]$/u.test(before.written)) return true
  }
  if (before && /^[№#§×]$/u.test(before.written)) return true
  if (!isGlued(last, after) || !after) return false
  const next = all[to + 1]
  // A clock time, a date with slashes, a decimal list number; an emoji of a digit.
  if (/^[:/.\\_]$/u.test(after.written) && isGlued(after, next) && next?.kind === 'digits') return true
  return /^[\uFE0F\u20E3@_\\/]$/u.test(after.written)
}

function isMonth(piece: TextPiece | undefined, language: string): boolean {
  if (piece?.kind !== 'word') return false
  const { text, written } = piece
  // "may" and "march" are verbs.
  if (/^\p{Lu}/u.test(written) && (monthInText(text, 'en') ?? shortMonth(text, 'en')) !== undefined) return true
  if (language === 'en') return false
  return (monthInText(text, 'ru') ?? shortMonth(text, 'ru') ?? monthInText(text, 'kk')) !== undefined
}

/** Whether a number is a part of a date. */
function isOfDate(
  all: readonly TextPiece[],
  { from, to, value, isMarked, hasScale }: WrittenNumber,
  language: string,
): boolean {
  if (isMarked && all[from]?.kind === 'digits') return false
  if (hasScale) return false
  const isDay = value !== undefined && value <= 31
  const before = all[from - 1]
  const after = all[to]
  if (isMonth(after, language)) return true
  // "1st", "the 4 of July"
  if (isDay && after?.text === 'of' && isMonth(all[to + 1], language)) return true
  if (isDay && isMonth(before, language)) return true
  const [stop, month] = [before, all[from - 2]]
  return isDay && stop?.written === '.' && isMonth(month, language)
}

/** Whether a number names something: it is behind a word such as "article", or behind a name. */
function isName(all: readonly TextPiece[], { from, isDigits }: WrittenNumber, hasUnit: boolean): boolean {
  const before = all[from - 1]
  const isStop = before?.written === '.' || before?.written === '('
  const word = isStop && isGlued(all[from - 2], before) ? all[from - 2] : before
  if (word?.kind !== 'word') return false
  if (namedByNumber.test(word.text))
    return !(hasUnit && /^(?:years?|с|д|ч|year|part|parts|года?|части|to|act|acts|law|laws)$/u.test(word.text))
  // "Articles 5 and 6", "Group of 77"
  const [second, third] = [all[from - 2], all[from - 3]]
  if (
    /^(?:and|or|to|и|или|и|мен|және)$/u.test(word.text) &&
    second?.kind === 'digits' &&
    third &&
    namedByNumber.test(third.text)
  )
    return true
  if (word.text === 'of' && second?.kind === 'word' && /^(?:group|chapter|article|page|agenda)$/u.test(second.text))
    return true
  if (word.text === 'per') return true
  if (isStop || hasUnit) return false
  // "Agenda 21 calls", "World War 2 veterans": a capital in mid-sentence.
  const isCapital = /^\p{Lu}/u.test(word.written)
  const earlier = all[from - 2]
  const opensSentence = !earlier || /^[.!?:;"“«(–—]$/u.test(earlier.written)
  return isDigits && isCapital && (!opensSentence || /^\p{Lu}{2,}$/u.test(word.written))
}

/** Whether a word for a number is a part of a name: "the Four Powers" in mid-sentence. */
function isCapitalised(all: readonly TextPiece[], { from, isDigits, hasScale }: WrittenNumber): boolean {
  const first = all[from]
  if (isDigits || hasScale || !first || !/^\p{Lu}/u.test(first.written)) return false
  const earlier = all[from - 1]
  return earlier !== undefined && !/^[.!?:;"“”«»(–—•…]$/u.test(earlier.written)
}

/** Whether a number is a time of day. */
function isClock(all: readonly TextPiece[], { from, to, value }: WrittenNumber, unit: FigureUnit | undefined): boolean {
  const after = all[to]
  const text = after?.text ?? ''
  if (clockAfter.test(text) || (/^[ap]$/.test(text) && all[to + 1]?.written === '.')) return true
  if (all[from - 1]?.text === 'сағат') return true
  if (unit?.id !== 'hour' || value === undefined || value > 24) return false
  if (clockAfter.test(all[to + 1]?.text ?? '')) return true
  return clockBefore.has(all[from - 1]?.text ?? '') && /^час/u.test(text)
}

/** Whether a number begins what is in quotation marks and ends within three words: a name, "8 микрорайон". */
function isQuotedName(all: readonly TextPiece[], { from, to }: WrittenNumber): boolean {
  if (!/^["“«„]$/u.test(all[from - 1]?.written ?? '')) return false
  return all.slice(to, to + 4).some(({ written }) => /^["”»“]$/u.test(written))
}

/** Whether degrees say where something is on a map: "54° 40'", "36 degrees north", "the parallel of 49°". */
function isOnMap(all: readonly TextPiece[], { from, to }: WrittenNumber): boolean {
  const map =
    /^(?:north|south|east|west|latitude|longitude|parallel|parallels|meridian|широт\p{L}*|долгот\p{L}*|параллел\p{L}*|с|ш|в|д)$/u
  const minutes = all[to + 2]
  if (all[to + 1]?.kind === 'digits' && /^[′'’]$/u.test(minutes?.written ?? '')) return true
  return [...all.slice(Math.max(0, from - 4), from), ...all.slice(to + 1, to + 4)].some(({ text }) => map.test(text))
}

/** Units of which "one", in words, is mostly no count: "one day". */
const notOne = new Set(['day', 'people', 'times'])

/**
 * Whether a number with its unit is no amount, percentage or count: a part of a code, a date, a time of day, a name, or a
 * year. What is in doubt is none.
 *
 * @param isQualified whether words beside it make it no exact number, which no year has
 */
export function isRefused(
  all: readonly TextPiece[],
  number: WrittenNumber,
  unit: FigureUnit,
  isQualified: boolean,
  language: string,
): boolean {
  const { isDigits, isPart, isMarked, hasScale, value = 0 } = number
  if (!isDigits && value === 1 && !isPart && notOne.has(unit.id)) return true
  const isOfThings = unit.id === 'count'
  // "6,475,999.29" of a table is money of which the sign is missing: nothing is counted in hundredths.
  if (isOfThings && isDigits && !hasScale && value >= 100 && /[.,]\d\d$/.test(all[number.from]?.written ?? ''))
    return true
  if (unit.id === 'degree' && isOnMap(all, number)) return true
  if (isOfThings && isQuotedName(all, number)) return true
  // What follows a small number may count nothing; a large one is an amount in any case.
  const isSure = !isOfThings || hasScale || (value >= 1000 && isMarked)
  return isNoFigure(all, number, isSure ? unit : undefined, isQualified, language)
}

/** Whether a number is a part of a code, a date, a time of day, a name (of a law, an article, a page), or a year. */
function isNoFigure(
  all: readonly TextPiece[],
  number: WrittenNumber,
  unit: FigureUnit | undefined,
  isQualified: boolean,
  language: string,
): boolean {
  // "6, 2 триллион" may be a decimal with a space slipped in.
  if (
    language !== 'en' &&
    number.isDigits &&
    all[number.from - 1]?.written === ',' &&
    all[number.from - 2]?.kind === 'digits'
  )
    return true
  if (unit?.kind === 'money' && !isOfCode(all, number)) return false
  if (isOfCode(all, number) || isOfDate(all, number, language) || isCapitalised(all, number)) return true
  const isMeasure = unit !== undefined && unit.kind !== 'count'
  if (isName(all, number, isMeasure) || isClock(all, number, unit)) return true
  if (number.to - number.from !== 1 || !couldBeYear(number, all[number.from]?.written ?? '')) return false
  if (unit === undefined) return true
  if (unit.kind === 'time') {
    const named = all[number.to]?.text ?? ''
    return yearUnits.test(named) || yearBefore.has(all[number.from - 1]?.text ?? '')
  }
  if (unit.kind !== 'count' || isQualified) return false
  // In Russian and Kazakh a year is followed by the word for it.
  return language === 'en' || yearBefore.has(all[number.from - 1]?.text ?? '')
}
