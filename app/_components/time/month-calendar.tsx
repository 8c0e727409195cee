import { dateAddress } from '#app/_site/date-pages.ts'
import type { SiteWith } from '#app/_site/site.ts'
import type { DateGroup } from '#lib/archive/group-by-date.ts'
import { datePrecision, isUnsureDate } from '#lib/site/date-precision.ts'
import { formatDate } from '#lib/site/format-date.ts'
import { firstDayOfWeek, firstYearWithWeekdays, shadeOf, weekdayNames, weeksOfMonth } from '#lib/site/month-calendar.ts'

interface MonthCalendarProps {
  site: SiteWith<'chronology'>
  /** The month. */
  group: DateGroup
  /** The most documents that a day has which is shown beside it. */
  most: number
  /** Set where the page is of this month: its name is then above it already. */
  isCurrent?: boolean
}

/**
 * A month as a table of weeks: each day that has documents leads to them, and is the darker the more it has. Documents of
 * which the month alone is known are on no day; the line below says how many these are.
 */
function MonthCalendar({ site, group, most, isCurrent }: MonthCalendarProps) {
  const { filed, parts, own } = group
  const firstDay = firstDayOfWeek(site.say.locale)
  const weekdays = weekdayNames(site.say.locale, firstDay)
  const name = formatDate(filed, site.say)
  const address = isCurrent ? undefined : dateAddress(site, filed)
  const days = new Map(parts.map((day) => [Number(day.filed.slice(8)), day]))
  return (
    <div>
      <table className="calendar">
        <caption className={isCurrent ? 'sr-only' : undefined}>
          {address === undefined ? name : <a href={address}>{name}</a>}
        </caption>
        <thead>
          <tr>
            {weekdays.map(({ full, short }) => (
              <th key={full} scope="col" abbr={full}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOfMonth(filed, firstDay).map((week) => (
            <tr key={week.find((day) => day !== undefined)}>
              {week.map((day, index) => (
                <CalendarDay
                  key={weekdays[index]?.full}
                  site={site}
                  number={day}
                  day={day === undefined ? undefined : days.get(day)}
                  most={most}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {own.length > 0 && (
        <p className="mt-1.5 sans-sm text-soft">{site.say('time.ownOfMonth', { count: own.length })}</p>
      )}
    </div>
  )
}

function CalendarDay({
  site,
  number,
  day,
  most,
}: {
  site: SiteWith<'chronology'>
  number: number | undefined
  day: DateGroup | undefined
  most: number
}) {
  if (day === undefined) return <td>{number}</td>
  const { isUnsure, isRange } = marksOf(day)
  const classes = [`shade-${shadeOf(day.documents.length, most)}`, isUnsure && 'unsure', isRange && 'range']
  return (
    <td className={classes.filter((one) => one !== false).join(' ')}>
      <a href={dateAddress(site, day.filed)}>
        {number}
        <span className="sr-only">
          {` (${[
            site.say('counts.documents', { count: day.documents.length }),
            ...(isUnsure ? [site.say('time.unsureDay')] : []),
            ...(isRange ? [site.say('time.rangeOfDays')] : []),
          ].join(', ')})`}
        </span>
      </a>
    </td>
  )
}

/** What is said of the days of a calendar by how they are drawn. */
function marksOf({ documents }: DateGroup): { isUnsure: boolean; isRange: boolean } {
  return {
    isUnsure: documents.some(({ date }) => isUnsureDate(date)),
    isRange: documents.some(({ date }) => ['days', 'range'].includes(datePrecision(date))),
  }
}

/** The months of a year, or one month, as calendars, with what their marks mean; nothing where no day is known. */
export function MonthCalendars({
  site,
  months,
  current,
}: {
  site: SiteWith<'chronology'>
  months: readonly DateGroup[]
  /** The month that the page is of. */
  current?: string
}) {
  const shown = months.filter(
    ({ filed, parts }) => parts.length > 0 && Number(filed.slice(0, 4)) >= firstYearWithWeekdays,
  )
  if (shown.length === 0) return null
  const days = shown.flatMap(({ parts }) => parts)
  const most = Math.max(...days.map(({ documents }) => documents.length))
  const marks = days.map(marksOf)
  return (
    <div className="calendars">
      {shown.map((group) => (
        <MonthCalendar key={group.filed} site={site} group={group} most={most} isCurrent={group.filed === current} />
      ))}
      {marks.some(({ isUnsure }) => isUnsure) && <p>{site.say('time.legendUnsure')}</p>}
      {marks.some(({ isRange }) => isRange) && <p>{site.say('time.legendRange')}</p>}
    </div>
  )
}
