/** A day of the week as ISO 8601 counts them: 1 is Monday, 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[]

/** 1 January 2024 was a Monday. */
const someMonday = Date.UTC(2024, 0, 1)
const dayLength = 86_400_000

/** The first year whose days certainly have the weekdays of the Gregorian calendar, which began in October 1582. */
export const firstYearWithWeekdays = 1583

declare global {
  namespace Intl {
    /** What it says of weeks (ECMA-402, Intl Locale Info): a property in Node 20, a function in later versions. */
    interface Locale {
      weekInfo?: { firstDay: number }
      getWeekInfo?(): { firstDay: number }
    }
  }
}

/**
 * The day with which weeks begin where a locale (BCP 47) is used, by CLDR; Monday, as in ISO 8601, where Node doesn't
 * know it.
 */
export function firstDayOfWeek(locale: string): Weekday {
  const weeks = new Intl.Locale(locale)
  const { firstDay } = weeks.getWeekInfo?.() ?? weeks.weekInfo ?? {}
  return weekdays.find((day) => day === firstDay) ?? 1
}

/** The names of the days of the week in a locale, from the first day of a week on: in full, and as short as a column needs. */
export function weekdayNames(locale: string, first: Weekday): { full: string; short: string }[] {
  const full = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  const short = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  return weekdays.map((_, index) => {
    const day = new Date(someMonday + (first - 1 + index) * dayLength)
    return { full: full.format(day), short: short.format(day) }
  })
}

/** Short names of the months in a locale, January first. */
export function shortMonthNames(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2024, month, 1))))
}

/**
 * The weeks of a month (`2024-04`), each seven days of the month by number; undefined where a day is of the month before or
 * after. The calendar is the Gregorian one, also for days before it was in use (ISO 8601).
 */
export function weeksOfMonth(month: string, first: Weekday): (number | undefined)[][] {
  const start = new Date(`${month}-01T00:00:00Z`)
  // Sunday is 0 here, and 7 as the week is counted.
  const blank = ((start.getUTCDay() || 7) - first + 7) % 7
  const end = new Date(start)
  end.setUTCMonth(end.getUTCMonth() + 1)
  const days = Math.round((end.valueOf() - start.valueOf()) / dayLength)
  const weeks = Math.ceil((blank + days) / 7)
  return Array.from({ length: weeks }, (_, week) =>
    weekdays.map((_, weekday) => {
      const day = week * 7 + weekday - blank + 1
      return day >= 1 && day <= days ? day : undefined
    }),
  )
}

/** Shades that counts are shown in, besides none for 0: more would not be told apart. */
const shades = 4

/** How dark a cell is for its count, 1 to 4, where `most` is the largest count that is shown beside it; 0 for none. */
export function shadeOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(1, Math.ceil((count / Math.max(1, most)) * shades))
}
