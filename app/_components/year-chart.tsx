import type { SiteWith } from '#app/_site/site.ts'
import { countTexts } from '#lib/archive/text-counts.ts'
import { layoutYearChart } from '#lib/site/year-chart-layout.ts'
import { yearsFromTo } from '#lib/site/year-span.ts'

/**
 * Heights in CSS pixels: of the tallest bar where there are many years, of the same where there are few, and of the
 * space above.
 */
const barHeightManyYears = 132
const barHeightFewYears = 88
/** On the front page, which has to fit on one screen. */
const barHeightAmongOthers = 72
const topMargin = 20
/** Width for each year where there are few, so that their bars don't become slabs; less on a narrow screen. */
const widthPerYear = 72

/**
 * A bar for every year, each a link. Percentages without a viewBox let it fit any width with its writing unscaled. For
 * whoever can't see it, the caption says what it shows; the page of dates has the same figures as a list.
 *
 * @param linked whether it has links to that page and to the page of trends
 */
export function YearChart({ site, linked }: { site: SiteWith<'chronology'>; linked?: boolean }) {
  const { say, chronology } = site
  // Where every year has one or two documents, as with an annual address, their length says more than their number.
  const byLength = chronology.years.every(({ documents }) => documents.length <= 2)
  const years = chronology.years.map(({ filed, documents }) => ({
    year: filed,
    value: byLength ? countTexts(documents).words : documents.length,
  }))
  const first = years[0]
  const last = years.at(-1)
  if (!first || !last) return null
  const { bars, labels, years: slots, hasValueLabels } = layoutYearChart(years)
  const height = linked ? barHeightAmongOthers : hasValueLabels ? barHeightFewYears : barHeightManyYears
  const bottom = topMargin + height
  return (
    <figure className={linked ? 'year-chart my-4' : 'year-chart'}>
      <figcaption className={linked && !hasValueLabels ? '-mb-3' : undefined}>
        {byLength ? say('front.chartWords') : say('front.chartDocuments')}, {yearsFromTo(say, first.year, last.year)}.{' '}
        {linked && (
          <>
            <a href={site.addresses.dates()}>{say('front.allDates')}</a> ·{' '}
            <a href={site.addresses.trends()}>{say('front.termsOverYears')}</a>
          </>
        )}
      </figcaption>
      <svg width={hasValueLabels ? slots * widthPerYear : '100%'} height={bottom + 24} aria-hidden="true">
        <line x1="0" x2="100%" y1={bottom + 0.5} y2={bottom + 0.5} />
        {bars.map(({ year, value, left, width, height: percent }) => {
          const barHeight = Math.round((percent / 100) * height)
          return (
            <a key={year} href={site.addresses.date(year)} tabIndex={-1}>
              <title>{`${year}: ${byLength ? say('counts.words', { count: value }) : say('counts.documents', { count: value })}`}</title>
              <rect x={`${left}%`} y="0" width={`${width}%`} height={bottom} />
              <rect x={`${left}%`} y={bottom - barHeight} width={`${width}%`} height={barHeight} />
              {hasValueLabels && (
                <text x={`${left + width / 2}%`} y={bottom - barHeight - 6}>
                  {say.number(value)}
                </text>
              )}
            </a>
          )
        })}
        {labels.map(({ year, middle }) => (
          <text key={year} x={`${middle}%`} y={bottom + 18}>
            {year}
          </text>
        ))}
      </svg>
    </figure>
  )
}
