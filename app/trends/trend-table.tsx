import { useAddresses } from '#app/_browser/addresses-context.ts'
import { useSay } from '#app/_browser/say-context.ts'
import type { YearCount } from '#lib/search/facets/count-years.ts'
import { measuredValue, type TermSeries, yearHitsAddress } from './term-series.ts'
import type { Measure } from './trends-request.ts'
import { pointText, valueText } from './value-text.ts'

/** The first cell of a row stays in place, and so does the first row. */
const firstStyle = '*:first:sticky *:first:left-0 *:first:min-w-16 *:first:bg-paper *:first:text-left'
const headStyle = `${firstStyle} *:sticky *:top-0 *:z-1 *:first:z-2 *:max-w-48 *:bg-paper *:font-semibold *:wrap-break-word *:text-soft`

const rowsStyle =
  'max-h-144 overflow-auto sans-sm leading-snug tabular [scroll-padding:4rem_0_0_5rem] print:max-h-none print:overflow-visible'

interface TrendTableProps {
  series: readonly TermSeries[]
  measure: Measure
}

/** The figures of the picture, each a link to what was counted. Scrolls by itself where it is long. */
export function TrendTable({ series, measure }: TrendTableProps) {
  const say = useSay()
  const rows = rowsOf(series)
  const isSameEverywhere = rows.every(({ counts }) => sameTexts(counts))
  return (
    <div className="[&_table]:border-separate [&_table]:[border-spacing:0] [&_td]:links:tap [&_td]:links:min-w-6 cells:min-w-22 cells:border-b cells:py-1.5 cells:pr-5 cells:text-right cells:align-bottom">
      <h2 id="trend-table">{say('trends.caption')}</h2>
      <p className="list-facts mb-3">{say(`trends.measures.${measure}`)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={rowsStyle} aria-labelledby="trend-table" tabIndex={0}>
        <table aria-labelledby="trend-table">
          <thead>
            <tr className={headStyle}>
              <th scope="col">{say('trends.year')}</th>
              {series.map(({ termIndex, query }) => (
                <th key={termIndex} scope="col">
                  {query}
                </th>
              ))}
              {isSameEverywhere && <th scope="col">{say('trends.allParagraphs')}</th>}
              {isSameEverywhere && <th scope="col">{say('trends.allWords')}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ year, counts }) => (
              <tr key={year} className={firstStyle}>
                <th scope="row">{year}</th>
                {series.map(({ termIndex, query }, index) => (
                  <td key={termIndex}>
                    <CountCell query={query} count={counts[index]} measure={measure} />
                  </td>
                ))}
                {isSameEverywhere && <td>{valueText(say, counts[0]?.paragraphs ?? 0)}</td>}
                {isSameEverywhere && <td>{valueText(say, counts[0]?.words ?? 0)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

interface CountCellProps {
  query: string
  count: YearCount | undefined
  measure: Measure
}

function CountCell({ query, count, measure }: CountCellProps) {
  const say = useSay()
  const addresses = useAddresses()
  if (!count) return <span className="text-faint">{say('trends.noText')}</span>
  if (count.found === 0) return <span className="text-faint">0</span>
  return (
    <a href={yearHitsAddress(addresses, query, count.year)} title={pointText(say, query, count)}>
      {valueText(say, measuredValue(count, measure))}
    </a>
  )
}

interface YearRow {
  year: string
  /** For each term. */
  counts: (YearCount | undefined)[]
}

/** The years that have texts, ascending. */
function rowsOf(series: readonly TermSeries[]): YearRow[] {
  const [first] = series
  return (first?.points ?? []).flatMap((_, index) => {
    const counts = series.map(({ points }) => points[index]?.count)
    const year = counts.find((count) => count !== undefined)?.year
    return year === undefined ? [] : [{ year, counts }]
  })
}

/** Whether all terms were counted in the same texts; where filters left them different ones, each has its own totals. */
function sameTexts(counts: YearRow['counts']): boolean {
  return counts.every((count) => count?.words === counts[0]?.words && count?.paragraphs === counts[0]?.paragraphs)
}
