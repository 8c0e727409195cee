import type { HeaderLine } from '#lib/ingest/header/header-line.ts'
import type { Known } from '#lib/ingest/source-segment.ts'
import { blockAboveDateAndGenre, blockAboveGenre } from './above-genre.ts'
import { titleInField, titleInQuotationMarks, titleInStampOfPrint, titleOfPageAgain } from './explicit-title.ts'
import { firstWordsOfTheirOwn, genreAndWhatGoesOn, personAndWhatGoesOn } from './first-words.ts'
import type { TitleLines, TitleStrategy } from './strategy.ts'

/** The ways to find a title, the surest first. */
export const titleStrategies: readonly TitleStrategy[] = [
  titleInField,
  titleInQuotationMarks,
  titleOfPageAgain,
  titleInStampOfPrint,
  blockAboveDateAndGenre,
  blockAboveGenre,
  genreAndWhatGoesOn,
  firstWordsOfTheirOwn,
  personAndWhatGoesOn,
]

/** The candidates for the title of a head, each with the strategy that reads it. */
export function titleCandidates(
  lines: HeaderLine[],
  without?: ReadonlySet<string>,
): (TitleLines & { rule: string; known: Known<string> })[] {
  return titleStrategies
    .filter(({ id }) => !without?.has(id))
    .flatMap(({ id, read }) => {
      const found = read(lines)
      const first = found?.lines[0]
      if (!found || !first || found.value === '') return []
      const known: Known<string> = {
        value: found.value,
        basis: { kind: 'stated', line: first.number, words: found.value, rule: id },
      }
      return [{ ...found, rule: id, known }]
    })
}

/** The order in which titles are chosen. */
export const titleOrder = titleStrategies.map(({ id }) => id)
