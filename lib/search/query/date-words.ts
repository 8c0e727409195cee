import { englishMonths } from '#lib/text/lexicon/english-months.ts'
import type { Clause, WordClause } from './query.ts'

/** Of English only: in other languages the days of a month have no ending that would be part of the figure. */
const months = new Set(
  englishMonths
    .map((name) => name.toLowerCase())
    .flatMap((name) => [name, name.slice(0, 3)])
    .concat('sept'),
)
const day = /^([12]?\d|3[01])(st|nd|rd|th)?$/
const year = /^\d{4}$/
/** What may be between: "September the 11th", "the 11th of September". */
const between = /^(?:the|of)$/

function endingOf(figure: number): string {
  if (figure > 10 && figure < 14) return 'th'
  return ['th', 'st', 'nd', 'rd'][figure % 10] ?? 'th'
}

/** Whether a word is the name of a month beside a day or a year: "1st of May" and "May 1868" want "may". */
export function isDatedMonth(clauses: readonly Clause[], at: number): boolean {
  const wordAt = (place: number) => {
    const clause = clauses[place]
    return clause?.type === 'word' ? clause.word : ''
  }
  if (!months.has(wordAt(at))) return false
  return ([1, -1] as const).some((step) => {
    const beside = wordAt(between.test(wordAt(at + step)) ? at + 2 * step : at + step)
    return day.test(beside) || year.test(beside)
  })
}

/** The days beside names of months are looked for as figures and as ordinals: September 11, 11th September. */
export function withOrdinalDays(clauses: readonly Clause[]): Clause[] {
  const wordAt = (at: number) => {
    const clause = clauses[at]
    return clause?.type === 'word' ? clause.word : ''
  }
  const isMonth = (at: number, step: 1 | -1) =>
    months.has(wordAt(between.test(wordAt(at + step)) ? at + 2 * step : at + step))
  return clauses.map((clause, at) => {
    const figure = clause.type === 'word' && day.exec(clause.word)
    if (!figure || !(isMonth(at, 1) || isMonth(at, -1))) return clause
    const [, number = '', ending] = figure
    const other = ending === undefined ? number + endingOf(Number(number)) : number
    const dated: WordClause = { ...clause, synonyms: [...(clause.synonyms ?? []), other] }
    return dated
  })
}
