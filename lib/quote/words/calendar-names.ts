import { type MonthLanguage, monthInText, shortMonth } from '#lib/text/lexicon/month-names.ts'
import { weekdayInText } from '#lib/text/lexicon/weekdays.ts'

/** English names of months that are other words where they are not capitalised, as all short forms are. */
const ambiguousMonthNames = new Set(['may', 'march', 'august'])

/**
 * The month or day of the week that a word names, in whichever case: `month 5`, `day 1` (Monday is 1); undefined for
 * every other word. English names are read in texts of every language, their months in short forms, too (`Dec`).
 *
 * @param text the word folded
 * @param written the word as it is written: English short forms, and names that are other words as well, need a capital
 * @param language BCP 47, without region
 */
export function calendarName(text: string, written: string, language: string): string | undefined {
  const isCapitalised = /^\p{Lu}/u.test(written)
  const english = ambiguousMonthNames.has(text) && !isCapitalised ? undefined : nameIn(text, 'en', isCapitalised)
  // Short forms of Russian and Kazakh are other words as well, at the beginning of a sentence too.
  return english ?? (language === 'ru' || language === 'kk' ? nameIn(text, language, false) : undefined)
}

function nameIn(word: string, language: MonthLanguage, mayBeShort: boolean): string | undefined {
  const month = monthInText(word, language) ?? (mayBeShort ? shortMonth(word, language) : undefined)
  if (month !== undefined) return `month ${month}`
  const day = weekdayInText(word, language)
  return day === undefined ? undefined : `day ${day}`
}
