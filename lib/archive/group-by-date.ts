import type { ArchiveDocument } from '#lib/domain/document.ts'
import { daysInInterval, filedDate } from '#lib/site/edtf.ts'

/** The documents of a year, month or day, and what lies within it. */
export interface DateGroup {
  /** `2024`, `2024-04` or `2024-04-25`. */
  filed: string
  /** All that is filed here or deeper, in the order of the archive. */
  documents: ArchiveDocument[]
  /** Filed exactly here: nothing closer is known of their date. */
  own: ArchiveDocument[]
  /** Months of a year, days of a month; none under a day. Oldest first. */
  parts: DateGroup[]
}

export interface DateGroups {
  /** Oldest first. */
  years: DateGroup[]
  /** Documents whose year is not known. */
  undated: ArchiveDocument[]
}

/**
 * Groups documents, given in the order of the archive, by years, months and days as far as these are known; one of
 * several days is in the group of each.
 */
export function groupByDate(documents: readonly ArchiveDocument[]): DateGroups {
  const groups = new Map<string, DateGroup>()
  const years: DateGroup[] = []
  const undated: ArchiveDocument[] = []
  const groupFor = (filed: string): DateGroup => {
    const known = groups.get(filed)
    if (known) return known
    const made: DateGroup = { filed, documents: [], own: [], parts: [] }
    groups.set(filed, made)
    const above = filed.slice(0, Math.max(0, filed.lastIndexOf('-')))
    if (above === '') years.push(made)
    else groupFor(above).parts.push(made)
    return made
  }
  for (const document of documents) {
    const filed = filedDate(document.date)
    if (!filed) {
      undated.push(document)
      continue
    }
    const days = daysInInterval(document.date) ?? [filed]
    const above = [4, 7, 10].flatMap((length) => days.map((day) => day.slice(0, Math.min(length, day.length))))
    for (const part of new Set(above)) groupFor(part).documents.push(document)
    for (const day of days) groupFor(day).own.push(document)
  }
  for (const { parts } of groups.values()) sortGroups(parts)
  sortGroups(years)
  return { years, undated }
}

function sortGroups(groups: DateGroup[]): void {
  groups.sort((a, b) => (a.filed < b.filed ? -1 : 1))
}

/** Every group: each year, before its months, each month before its days. Which have a page, `deepestDateWithPage` says. */
export function* eachDateGroup(years: readonly DateGroup[]): Generator<DateGroup> {
  for (const group of years) {
    yield group
    yield* eachDateGroup(group.parts)
  }
}
