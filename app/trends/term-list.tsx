import { addresses } from '#app/_browser/addresses.ts'
import { searchMessages } from '#app/search/messages.ts'
import type { CountedByYear } from '#lib/search/answer/count-by-year.ts'
import type { Measure } from './asked.ts'
import { LineSample } from './line-style.tsx'
import { amountOf, totalOf } from './series.ts'
import { trendsWords } from './words.ts'

interface TermListProps {
  counted: readonly { place: number; counts: CountedByYear }[]
  measure: Measure
}

/** Which line is which term, what was found of it in all, and what else was searched. */
export function TermList({ counted, measure }: TermListProps) {
  return (
    <ul className="trend-terms">
      {counted.map(({ place, counts }) => (
        <li key={place}>
          <LineSample place={place} />
          <span>
            <a href={addresses.search(counts.query)} className="trend-term">
              {counts.query}
            </a>{' '}
            <span className="trend-facts">{factsOf(counts, measure).join(' · ')}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

function factsOf(counts: CountedByYear, measure: Measure): string[] {
  const { years, undated, severalYears, unknown, widened, forms } = counts
  const withHits = years.filter(({ found }) => found > 0)
  const total = totalOf(counts)
  // Of a word that is nowhere it is said below.
  const facts = total === 0 && unknown.length > 0 ? [] : [trendsWords.total(total, withHits.length, years.length)]
  const [peak] = withHits.toSorted((one, other) => amountOf(other, measure) - amountOf(one, measure))
  if (peak && withHits.length > 1)
    facts.push(trendsWords.peak(peak.year, peak.found, amountOf(peak, measure), measure === 'words'))
  if (undated > 0) facts.push(trendsWords.undated(undated))
  if (severalYears > 0) facts.push(trendsWords.severalYears(severalYears))
  if (unknown.length > 0) facts.push(trendsWords.unknown(unknown))
  for (const { forms: own } of forms) {
    const found = own.filter(({ paragraphs }) => paragraphs > 0).map(({ form }) => form)
    if (found.length > 1) facts.push(searchMessages.formsCounted(found))
  }
  const names = widened.filter(({ why }) => why === 'name').flatMap(({ to }) => to)
  if (names.length > 0) facts.push(searchMessages.also(names))
  for (const { word, to } of widened.filter(({ why }) => why === 'spelling'))
    facts.push(searchMessages.instead(word, to))
  return facts
}
