import type { Finding } from '#lib/domain/finding.ts'
import { findingMessage } from '#lib/ingest/finding-message.ts'
import { calendarDay, daysFrom } from '#lib/ingest/recognise/dates/calendar-day.ts'
import type { Known } from '#lib/ingest/source-segment.ts'

/** Most days from an occasion to the publication of a text about it. */
const longest = 60

/**
 * A day and month without a year (or days from one to another), in a text published within the 60 days from then on,
 * lie in that year. This is arithmetic on two stated dates of one text, and is marked as inferred. Days from one to
 * another whose year can't be inferred are left out; one day without its year is kept as it is.
 */
export function withInferredYear(
  occasion: Known<string> | undefined,
  published: Known<string> | undefined,
): Known<string> | undefined {
  if (!occasion?.value.startsWith('XXXX-')) return occasion
  const days = occasion.value.split('/').map((day) => day.slice(4))
  const unresolved = days.length > 1 ? undefined : occasion
  if (!published || !/^\d{4}-\d\d-\d\d$/.test(published.value)) return unresolved
  const publishedYear = Number(published.value.slice(0, 4))
  for (const year of [publishedYear, publishedYear - 1]) {
    // 29 February is in some years only.
    const ofYear = days.map((day) => calendarDay(year, Number(day.slice(1, 3)), Number(day.slice(4, 6))))
    const value = ofYear.join('/')
    const age = daysFrom(value.slice(0, 10), published.value)
    if (ofYear.includes(undefined) || age < 0 || age > longest) continue
    const { basis } = occasion
    return {
      value,
      basis: {
        kind: 'inferred',
        rule: 'year-of-publication',
        of: 'occasion',
        ...(basis.kind === 'stated' ? { words: basis.words, ...(basis.line ? { line: basis.line } : {}) } : {}),
      },
    }
  }
  return unresolved
}

/** The finding that a date has no year and none could be inferred, so that no date was taken. */
export function missingYearFinding({ basis, value }: Known<string>): Omit<Finding, 'file' | 'severity'> {
  const words = basis.kind === 'stated' ? basis.words : value
  return {
    rule: 'date-without-year',
    ...('line' in basis && basis.line ? { line: basis.line } : {}),
    ...findingMessage('yearNotInferred', { words }),
  }
}
