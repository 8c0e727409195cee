import { addresses } from '#app/_browser/addresses.ts'
import { searchMessages } from '#app/search/messages.ts'
import type { CountedByYear } from '#lib/search/answer/count-by-year.ts'
import { LegendSample } from './line-style.tsx'
import { trendsMessages } from './messages.ts'
import { measuredValue, totalFound } from './term-series.ts'
import type { Measure } from './trends-request.ts'

interface TermListProps {
  counted: readonly { termIndex: number; counts: CountedByYear }[]
  measure: Measure
}

/** The terms, each with a piece of its line, what was found of it in all, and what else was searched for it. */
export function TermList({ counted, measure }: TermListProps) {
  return (
    <ul className="trend-terms">
      {counted.map(({ termIndex, counts }) => (
        <li key={termIndex}>
          <LegendSample termIndex={termIndex} />
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
  const total = totalFound(counts)
  // That a word is nowhere is said further down.
  const facts = total === 0 && unknown.length > 0 ? [] : [trendsMessages.total(total, withHits.length, years.length)]
  const [peak] = withHits.toSorted((one, other) => measuredValue(other, measure) - measuredValue(one, measure))
  if (peak && withHits.length > 1)
    facts.push(trendsMessages.peak(peak.year, peak.found, measuredValue(peak, measure), measure === 'words'))
  if (undated > 0) facts.push(trendsMessages.undated(undated))
  if (severalYears > 0) facts.push(trendsMessages.severalYears(severalYears))
  if (unknown.length > 0) facts.push(trendsMessages.unknown(unknown))
  for (const { forms: formsOfTerm } of forms) {
    const found = formsOfTerm.filter(({ paragraphs }) => paragraphs > 0).map(({ form }) => form)
    if (found.length > 1) facts.push(searchMessages.formsCounted(found))
  }
  const names = widened.filter(({ why }) => why === 'name').flatMap(({ to }) => to)
  if (names.length > 0) facts.push(searchMessages.also(names))
  for (const { word, to } of widened.filter(({ why }) => why === 'spelling'))
    facts.push(searchMessages.instead(word, to))
  return facts
}
