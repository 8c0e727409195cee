import { calendarName } from '#lib/quote/words/calendar-names.ts'
import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import { figuresIn } from '#lib/quote/words/figures.ts'
import { termOf } from '#lib/quote/words/thesaurus.ts'
import { isContentWord } from '#lib/quote/words/word-senses.ts'

/** Words that begin a new clause, in which other figures or months may be. */
const clauseWords = /^(?:and|but|while|against|than|or|и|а|но|және|бірақ)$/u

/** A figure, month or day of the week, and the terms (`termOf`) of the content words in its clause. */
interface Placed {
  value: string
  terms: ReadonlySet<string>
}

/**
 * Whether two figures, months or days of the week have changed places: "in May here and in August there" for "in August
 * here and in May there". They have where content words in the clause of each are, in the other text, in that of the
 * other one and not in that of the same.
 */
export function exchangeValues(
  quoted: readonly ComparableWord[],
  said: readonly ComparableWord[],
  language: string,
): boolean {
  const [own, others] = [placedIn(quoted, language), placedIn(said, language)]
  const termsBeside = (some: readonly Placed[], value: string) =>
    new Set(some.flatMap((one) => (one.value === value ? [...one.terms] : [])))
  const goes = (from: string, to: string) => {
    // A word that is with both in one clause distinguishes nothing.
    const [before, shared] = [termsBeside(own, from), termsBeside(own, to)]
    const [kept, now] = [termsBeside(others, from), termsBeside(others, to)]
    return [...before].some((term) => now.has(term) && !kept.has(term) && !shared.has(term))
  }
  const values = [...new Set(own.map(({ value }) => value))]
  return values.some((one) => values.some((other) => one !== other && goes(one, other) && goes(other, one)))
}

function placedIn(words: readonly ComparableWord[], language: string): Placed[] {
  const figures = figuresIn(
    words.map(({ text }) => text),
    language,
  ).filter(({ isWeak }) => !isWeak)
  const found: Placed[] = []
  let [values, terms] = [new Set<string>(), new Set<string>()]
  let wasValue = false
  const close = () => {
    for (const value of values) found.push({ value, terms })
    ;[values, terms] = [new Set(), new Set()]
  }
  for (const [at, word] of words.entries()) {
    const value =
      figures.find(({ from, to }) => at >= from && at < to)?.value ?? calendarName(word.text, word.written, language)
    // "May 4, 1862" is one date.
    const isOfDate = value !== undefined && wasValue
    if ((word.afterPause && !isOfDate) || clauseWords.test(word.text)) close()
    wasValue = value !== undefined
    if (value !== undefined) values.add(value)
    else if (isContentWord(word, language)) terms.add(termOf(word.text, language))
  }
  close()
  return found
}
