import type { SiteWith } from '#app/_site/site.ts'
import { dateLabel } from '#lib/site/format-date.ts'

/**
 * The days of the year on which something was said, by month. The script of the page puts the reader's own day, or the
 * one nearest to it, in its place: a page that is built once does not know which day it is read on.
 */
export function DaysOfYear({ site }: { site: SiteWith<'chronology'> }) {
  const { daysOfYear } = site.chronology
  if (daysOfYear.length === 0) return null
  const months = [...new Set(daysOfYear.map(({ day }) => day.slice(0, 2)))].map((month) => {
    const days = daysOfYear.filter(({ day }) => day.startsWith(`${month}-`))
    return { month, count: days.reduce((sum, { documents }) => sum + documents.length, 0) }
  })
  const documents = months.reduce((sum, { count }) => sum + count, 0)
  return (
    <section aria-labelledby="on-this-day" data-days={daysOfYear.map(({ day }) => day).join(' ')}>
      <h2 id="on-this-day">{site.say('home.daysOfYear')}</h2>
      <p>{site.say('home.onDays', { days: daysOfYear.length, documents })}</p>
      <ul className="home-months">
        {months.map(({ month, count }) => (
          <li key={month}>
            <a href={site.addresses.onThisDay(month)} data-month={month}>
              {dateLabel(`XXXX-${month}`, site.say).text}
            </a>{' '}
            <span className="count">{site.say.number(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
