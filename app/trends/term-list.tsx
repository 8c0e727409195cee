import { useAddresses } from '#app/_browser/addresses-context.ts'
import { useSay } from '#app/_browser/say-context.ts'
import type { Say } from '#lib/i18n/say.ts'
import type { CountedByYear } from '#lib/search/answer/count-by-year.ts'
import { LegendSample } from './line-style.tsx'
import { measuredValue, totalFound } from './term-series.ts'
import type { Measure } from './trends-request.ts'

interface TermListProps {
  counted: readonly { termIndex: number; counts: CountedByYear }[]
  measure: Measure
}

/** The terms, each with a piece of its line, what was found of it in all, and what else was searched for it. */
export function TermList({ counted, measure }: TermListProps) {
  const say = useSay()
  const addresses = useAddresses()
  return (
    <ul className="mb-5 grid grid-cols-[repeat(auto-fill,minmax(min(100%,30rem),1fr))] gap-x-8 gap-y-2 sans-sm tabular items:grid items:grid-cols-[36px_minmax(0,1fr)] items:gap-3">
      {counted.map(({ termIndex, counts }) => (
        <li key={termIndex}>
          <LegendSample termIndex={termIndex} />
          <span>
            <a href={addresses.search(counts.query)} className="font-semibold">
              {counts.query}
            </a>{' '}
            <span className="text-soft">{factsOf(say, counts, measure).join(' · ')}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

function factsOf(say: Say, counts: CountedByYear, measure: Measure): string[] {
  const { years, undated, severalYears, unknown, widened, forms } = counts
  const withHits = years.filter(({ found }) => found > 0)
  const total = totalFound(counts)
  // That a word is nowhere is said further down.
  const facts = total === 0 && unknown.length > 0 ? [] : [totalOf(say, total, withHits.length, years.length)]
  const [peak, next] = withHits.toSorted((one, other) => measuredValue(other, measure) - measuredValue(one, measure))
  // Of several years with as many none is the one with most.
  if (peak && next && measuredValue(next, measure) < measuredValue(peak, measure))
    facts.push(
      measure === 'words'
        ? say('trends.peakPerWords', { year: peak.year, value: say.rounded(measuredValue(peak, measure)) })
        : say('trends.peak', { year: peak.year, found: peak.found }),
    )
  if (undated > 0) facts.push(say('trends.undated', { count: undated }))
  if (severalYears > 0) facts.push(say('trends.severalYears', { count: severalYears }))
  if (unknown.length > 0) facts.push(say('trends.unknown', { count: unknown.length, words: say.quoted(unknown) }))
  for (const { forms: formsOfTerm } of forms) {
    const found = formsOfTerm.filter(({ paragraphs }) => paragraphs > 0).map(({ form }) => form)
    if (found.length > 1) facts.push(say('search.formsCounted', { forms: found.join(', ') }))
  }
  const names = widened.filter(({ why }) => why === 'name').flatMap(({ to }) => to)
  if (names.length > 0) facts.push(say('search.also', { words: names.join(', ') }))
  for (const { word, to } of widened.filter(({ why }) => why === 'spelling'))
    facts.push(say('search.instead', { word, words: to.join(', ') }))
  return facts
}

function totalOf(say: Say, found: number, withHits: number, years: number): string {
  return found === 0 ? say('trends.noParagraph') : say('trends.total', { found, withHits, years })
}
