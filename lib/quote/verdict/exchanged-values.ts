import { calendarName } from '#lib/quote/words/calendar-names.ts'
import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import { figuresIn } from '#lib/quote/words/figures.ts'
import { termOf } from '#lib/quote/words/thesaurus.ts'
import { isContentWord } from '#lib/quote/words/word-senses.ts'

/** What divides the clauses in which each figure or month has its place. */
const clauseWords = /^(?:and|but|while|against|than|or|и|а|но|және|бірақ)$/u

/** A figure or a month, and the telling words of its clause. */
interface Placed {
  value: string
  terms: ReadonlySet<string>
}

/**
 * Whether two figures or months have changed places: "in May here and in August there" for "in August here and in May
 * there". So it is where telling words beside each of the two stand beside the other in the other text, and not beside the same.
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
    // What stands in one clause with both tells nothing.
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
