import { useLayoutEffect, useRef, useState } from 'react'
import type { CountedByYear } from '#lib/search/answer/count-by-year.ts'
import { type Asked, addressOf, measures } from './asked.ts'
import { TrendChart } from './chart.tsx'
import { type Series, seriesOf, spanOf } from './series.ts'
import { TakeAway } from './take-away.tsx'
import { TermList } from './term-list.tsx'
import { TrendTable } from './trend-table.tsx'
import { trendsWords } from './words.ts'

interface OutcomeProps {
  /** The terms that could be counted, each with its place among all. */
  counted: readonly { place: number; counts: CountedByYear }[]
  asked: Asked
  archive: string
}

/** What was counted: the picture with its terms, the figures as a table, both as files, and what the figures mean. */
export function Outcome({ counted, asked, archive }: OutcomeProps) {
  const picture = useRef<SVGSVGElement>(null)
  const { measure } = asked
  const span = spanOf(counted.map(({ counts }) => counts))
  if (!span) return <p className="notice">{trendsWords.noYears}</p>
  const series = counted.map(({ counts, place }) => seriesOf(counts, place, span, measure))
  const title = trendsWords.picture(
    series.map(({ query }) => query),
    trendsWords.measures[measure],
    ...span,
  )
  const gaps = yearsWithoutTexts(series)
  return (
    <>
      <div className="search-tools">
        <nav aria-label={trendsWords.measure}>
          {measures.map((other) => (
            <a
              key={other}
              href={addressOf({ ...asked, measure: other })}
              aria-current={other === measure ? 'true' : undefined}
            >
              {trendsWords.measureNames[other]}
            </a>
          ))}
        </nav>
        <TakeAway counted={series.map(({ counts }) => counts)} picture={picture} title={title} archive={archive} />
      </div>
      <figure className="trend-figure">
        <figcaption>
          <span className="visually-hidden">{title}. </span>
          <TermList counted={counted} measure={measure} />
        </figcaption>
        <Fitted>
          {(width) => <TrendChart ref={picture} series={series} span={span} measure={measure} width={width} />}
        </Fitted>
      </figure>
      <div className="trend-method">
        {gaps.length > 0 && <p>{trendsWords.gaps(gaps)}</p>}
        {trendsWords.method.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <TrendTable series={series} measure={measure} />
    </>
  )
}

/** Draws what it is given in the width that there is, again when that changes. */
function Fitted({ children }: { children: (width: number) => React.ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    setWidth(element.clientWidth)
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return <div ref={place}>{width > 0 && children(width)}</div>
}

function yearsWithoutTexts(series: readonly Series[]): number[] {
  const [first] = series
  return (first?.points ?? [])
    .filter((_, index) => series.every(({ points }) => points[index]?.count === undefined))
    .map(({ year }) => year)
}
