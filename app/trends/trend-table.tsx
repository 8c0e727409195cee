import type { YearCount } from '#lib/search/facets/count-years.ts'
import type { Measure } from './asked.ts'
import { amountOf, hitsAddress, type Series } from './series.ts'
import { trendsWords } from './words.ts'

interface TrendTableProps {
  series: readonly Series[]
  measure: Measure
}

/** The figures of the picture, each a link to what was counted. Scrolls by itself where it is long. */
export function TrendTable({ series, measure }: TrendTableProps) {
  const rows = rowsOf(series)
  const inAll = rows.every(({ counts }) => sameTexts(counts))
  return (
    <div className="trend-table">
      <h2 id="trend-table">{trendsWords.caption}</h2>
      <p className="list-facts">{trendsWords.measures[measure]}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="trend-rows" aria-labelledby="trend-table" tabIndex={0}>
        <table aria-labelledby="trend-table">
          <thead>
            <tr>
              <th scope="col">{trendsWords.year}</th>
              {series.map(({ place, query }) => (
                <th key={place} scope="col">
                  {query}
                </th>
              ))}
              {inAll && <th scope="col">{trendsWords.allParagraphs}</th>}
              {inAll && <th scope="col">{trendsWords.allWords}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ year, counts }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {series.map(({ place, query }, index) => (
                  <td key={place}>
                    <Cell query={query} count={counts[index]} measure={measure} />
                  </td>
                ))}
                {inAll && <td>{trendsWords.value(counts[0]?.paragraphs ?? 0)}</td>}
                {inAll && <td>{trendsWords.value(counts[0]?.words ?? 0)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

interface CellProps {
  query: string
  count: YearCount | undefined
  measure: Measure
}

function Cell({ query, count, measure }: CellProps) {
  if (!count) return <span className="trend-none">{trendsWords.noText}</span>
  if (count.found === 0) return <span className="trend-none">0</span>
  return (
    <a href={hitsAddress(query, count.year)} title={trendsWords.point(query, count)}>
      {trendsWords.value(amountOf(count, measure))}
    </a>
  )
}

interface Row {
  year: string
  /** For each term. */
  counts: (YearCount | undefined)[]
}

/** Years of which there are texts, ascending. */
function rowsOf(series: readonly Series[]): Row[] {
  const [first] = series
  return (first?.points ?? []).flatMap((_, index) => {
    const counts = series.map(({ points }) => points[index]?.count)
    const year = counts.find((count) => count !== undefined)?.year
    return year === undefined ? [] : [{ year, counts }]
  })
}

/** Whether all terms were counted in the same texts; where filters left them different ones, each has its own totals. */
function sameTexts(counts: Row['counts']): boolean {
  return counts.every((count) => count?.words === counts[0]?.words && count?.paragraphs === counts[0]?.paragraphs)
}
