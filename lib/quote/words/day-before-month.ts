import { monthInText } from '#lib/text/lexicon/month-names.ts'
import { ordinalToNumber } from '#lib/text/numerals.ts'
import { calendarName } from './calendar-names.ts'
import type { ComparableWord } from './comparable-words.ts'

const dayInFigures = /^(?:[1-9]|[12]\p{Nd}|3[01])(?:st|nd|rd|th)?$/u
const mostDays = 31

/**
 * The words with every English date in one order, the day before its month, whichever way it is written: "December
 * 7th", "the 7th of December", "Dec. 7". Of a date only these two words are left, and both have the span of the whole.
 */
export function dayBeforeMonth(words: readonly ComparableWord[]): readonly ComparableWord[] {
  if (!words.some(isMonth)) return words
  const ordered: ComparableWord[] = []
  for (let at = 0; at < words.length; ) {
    const date = dateAt(words, at)
    const [first, last] = [words[at], words[at + (date?.length ?? 1) - 1]]
    if (!first || !last) break
    if (date) {
      const whole = { start: first.start, end: last.end }
      ordered.push({ ...date.day, ...beginningOf(first), ...whole }, { ...date.month, ...inside, ...whole })
    } else ordered.push(first)
    at += date?.length ?? 1
  }
  return ordered
}

const inside = { startsSentence: false, afterPause: false, afterEllipsis: false }

function beginningOf({ startsSentence, afterPause, afterEllipsis }: ComparableWord) {
  return { startsSentence, afterPause, afterEllipsis }
}

/** The date that begins at a word, and how many words it has. */
function dateAt(
  words: readonly ComparableWord[],
  at: number,
): { day: ComparableWord; month: ComparableWord; length: number } | undefined {
  const from = words[at]?.text === 'the' ? 1 : 0
  const [one, two, three] = words.slice(at + from, at + from + 3)
  const isOf = two?.text === 'of'
  const month = isOf ? three : two
  if (isDay(one, isOf) && isMonth(month) && isUninterrupted(words, at, at + from + (isOf ? 3 : 2))) {
    // "the 7 December" is no date.
    return from > 0 && !isOf ? undefined : { day: one, month, length: from + (isOf ? 3 : 2) }
  }
  if (from > 0 || !isMonth(one)) return undefined
  const hasArticle = two?.text === 'the'
  const day = hasArticle ? three : two
  const length = hasArticle ? 3 : 2
  if (!isDay(day, hasArticle)) return undefined
  // "Dec. 7": the full stop ends no sentence.
  return isShort(one) || isUninterrupted(words, at, at + length) ? { day, month: one, length } : undefined
}

function isDay(word: ComparableWord | undefined, mayBeWord: boolean): word is ComparableWord {
  if (!word) return false
  if (dayInFigures.test(word.text)) return true
  const number = mayBeWord && /^\p{Ll}{5,}$/u.test(word.text) ? ordinalToNumber(word.text) : undefined
  return number !== undefined && number <= mostDays
}

function isMonth(word: ComparableWord | undefined): word is ComparableWord {
  return word !== undefined && calendarName(word.text, word.written, 'en')?.startsWith('month') === true
}

function isShort({ text }: ComparableWord): boolean {
  return monthInText(text, 'en') === undefined
}

/** Whether nothing but spaces and a full stop divides the words: a new sentence or clause has another date. */
function isUninterrupted(words: readonly ComparableWord[], from: number, to: number): boolean {
  return words
    .slice(from + 1, to)
    .every(({ afterPause, afterEllipsis, startsSentence }) => !afterPause && !afterEllipsis && !startsSentence)
}
