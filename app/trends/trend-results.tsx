import { useLayoutEffect, useRef, useState } from 'react'
import { useAddresses } from '#app/_browser/addresses-context.ts'
import { useSay } from '#app/_browser/say-context.ts'
import { toolsStyle } from '#app/search/tools-style.ts'
import type { CountedByYear } from '#lib/search/answer/count-by-year.ts'
import { TrendChart } from './chart.tsx'
import { TermList } from './term-list.tsx'
import { type TermSeries, termSeries, yearSpan } from './term-series.ts'
import { TrendDownloads } from './trend-downloads.tsx'
import { TrendTable } from './trend-table.tsx'
import { measures, type TrendsRequest, trendsAddress } from './trends-request.ts'
import { yearList, yearName } from './year-names.ts'

interface TrendResultsProps {
  /** The terms that could be counted, each with its number among all. */
  counted: readonly { termIndex: number; counts: CountedByYear }[]
  request: TrendsRequest
  archive: string
}

/** What was counted: the picture with its terms, the figures as a table, both as files, and what the figures mean. */
export function TrendResults({ counted, request, archive }: TrendResultsProps) {
  const say = useSay()
  const addresses = useAddresses()
  const picture = useRef<SVGSVGElement>(null)
  const { measure } = request
  const span = yearSpan(counted.map(({ counts }) => counts))
  if (!span) return <p className="notice">{say('trends.noYears')}</p>
  const series = counted.map(({ counts, termIndex }) => termSeries(counts, termIndex, span, measure))
  const title = say('trends.picture', {
    terms: series.map(({ query }) => query).join(', '),
    measure: say(`trends.measures.${measure}`).toLocaleLowerCase(say.locale),
    years:
      span[0] === span[1]
        ? yearName(span[0])
        : say('trends.yearSpan', { first: yearName(span[0]), last: yearName(span[1]) }),
  })
  const gaps = yearsWithoutTexts(series)
  return (
    <>
      <div className={toolsStyle}>
        <nav aria-label={say('trends.measure')}>
          {measures.map((other) => (
            <a
              key={other}
              href={trendsAddress(addresses, { ...request, measure: other })}
              aria-current={other === measure ? 'true' : undefined}
            >
              {say(`trends.measureNames.${other}`)}
            </a>
          ))}
        </nav>
        <TrendDownloads
          counted={series.map(({ counts }) => counts)}
          picture={picture}
          title={title}
          archive={archive}
        />
      </div>
      <figure className="mt-4 mb-6">
        <figcaption>
          <span className="sr-only">{title}. </span>
          <TermList counted={counted} measure={measure} />
        </figcaption>
        <FullWidth>
          {(width) => <TrendChart ref={picture} series={series} span={span} measure={measure} width={width} />}
        </FullWidth>
      </figure>
      <div className="mb-8 max-w-[60ch] sans-sm text-soft *:mb-1.5">
        {gaps.length > 0 && <p>{say('trends.gaps', { years: yearList(gaps) })}</p>}
        <p>{say('trends.method.paragraphs')}</p>
        <p>{say('trends.method.words')}</p>
        <p>{say('trends.method.gaps')}</p>
      </div>
      <TrendTable series={series} measure={measure} />
    </>
  )
}

/** Calls its child with the width that there is, in CSS pixels, and again when that changes. */
function FullWidth({ children }: { children: (width: number) => React.ReactNode }) {
  const wrapper = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = wrapper.current
    if (!element) return
    setWidth(element.clientWidth)
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return <div ref={wrapper}>{width > 0 && children(width)}</div>
}

function yearsWithoutTexts(series: readonly TermSeries[]): number[] {
  const [first] = series
  return (first?.points ?? [])
    .filter((_, index) => series.every(({ points }) => points[index]?.count === undefined))
    .map(({ year }) => year)
}
