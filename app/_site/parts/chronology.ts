import { type DayOfYear, daysOfYear } from '#lib/archive/days-of-year.ts'
import { newestFirst } from '#lib/archive/document-order.ts'
import { type DateGroup, type DateGroups, eachDateGroup, groupByDate } from '#lib/archive/group-by-date.ts'
import type { Archive } from '#lib/archive/load.ts'
import { type Neighbours, neighbours } from '#lib/archive/neighbours.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { deepestDateWithPage } from '#lib/site/date-pages.ts'

/** Documents by their date. */
export interface Chronology extends DateGroups {
  /** Years, months and days that have documents, by how they are filed: `2024`, `2024-04`, `2024-04-25`. */
  groupByDate: ReadonlyMap<string, DateGroup>
  /**
   * Whether one of these has a page: where there would be too many, days have none, and then months have none either.
   */
  hasPage(filed: string): boolean
  /** For each of these, the years, months or days before and after it that have documents. */
  adjacent: ReadonlyMap<string, AdjacentDates>
  /** The days of the year on which something was said. */
  daysOfYear: readonly DayOfYear[]
  /** The documents before and after one in its collection, by its id. */
  neighbours: ReadonlyMap<string, Neighbours>
  /** The last `count` dated documents, newest first; where none is dated, the first `count` of the others. */
  latest(count: number): readonly ArchiveDocument[]
  /** All documents, newest first, those without a date last. */
  newestFirst(): readonly ArchiveDocument[]
}

interface AdjacentDates {
  before?: string
  after?: string
}

/** The documents of an archive by year, month and day, and those that have no date. */
export function chronologyOf({ documents }: Archive): Chronology {
  const { years, undated } = groupByDate(documents)
  const groups = [...eachDateGroup(years)]
  const deepest = deepestDateWithPage(groups.map(({ filed }) => filed))
  const dated = documents.slice(0, documents.length - undated.length)
  const newest = () => newestFirst(documents)
  return {
    years,
    undated,
    groupByDate: new Map(groups.map((group) => [group.filed, group])),
    hasPage: (filed) => filed.length <= deepest,
    adjacent: adjacentDates(groups),
    daysOfYear: daysOfYear(documents),
    neighbours: neighbours(documents),
    latest: (count) => (dated.length === 0 ? undated : newest()).slice(0, count),
    newestFirst: newest,
  }
}

function adjacentDates(groups: readonly DateGroup[]): Map<string, AdjacentDates> {
  const found = new Map<string, AdjacentDates>()
  const last = new Map<number, string>()
  for (const { filed } of groups) {
    const before = last.get(filed.length)
    const adjacent: AdjacentDates = {}
    if (before) {
      adjacent.before = before
      const other = found.get(before)
      if (other) other.after = filed
    }
    found.set(filed, adjacent)
    last.set(filed.length, filed)
  }
  return found
}
