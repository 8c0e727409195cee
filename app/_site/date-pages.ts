import type { DateGroup } from '#lib/archive/group-by-date.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { filedDate } from '#lib/site/edtf.ts'
import { besideCalendarsPerPage, entriesPerPage } from '#lib/site/pagination.ts'
import type { Chronology } from './parts/chronology.ts'
import type { SiteWith } from './site.ts'

/**
 * The documents that the page of a year, a month or a day lists: all of them where one page can hold them, or where its
 * months or days have no pages; else only those of which no closer date is known.
 */
export function listedDocuments(
  { documents, own, parts }: DateGroup,
  { hasPage }: Pick<Chronology, 'hasPage'>,
): readonly ArchiveDocument[] {
  const leadsOn = parts.some(({ filed }) => hasPage(filed))
  return documents.length <= documentsPerPage({ parts }) || !leadsOn ? documents : own
}

/** Most days whose links leave room for a page full of documents: each takes 120 bytes. */
const fewDays = 60

/** Most documents on one page of a year, a month or a day: fewer where its calendars have very many days. */
export function documentsPerPage({ parts }: Pick<DateGroup, 'parts'>): number {
  const days = parts.reduce((sum, part) => sum + part.parts.length, 0)
  return days > fewDays ? besideCalendarsPerPage : entriesPerPage
}

/**
 * Where the documents of a year, a month or a day are listed: its own page, else its place on the page of its month or
 * year that has the first of them. Undefined where no document is of it.
 */
export function dateAddress({ addresses, chronology }: SiteWith<'chronology'>, filed: string): string | undefined {
  const { groupByDate, hasPage } = chronology
  const group = groupByDate.get(filed)
  if (group === undefined) return undefined
  if (hasPage(filed)) return addresses.date(filed)
  const above = [7, 4]
    .filter((length) => length < filed.length)
    .map((length) => filed.slice(0, length))
    .find(hasPage)
  const list = above === undefined ? undefined : groupByDate.get(above)
  const [first] = group.documents
  if (above === undefined || list === undefined || first === undefined) return undefined
  const page = Math.floor(Math.max(0, listedDocuments(list, chronology).indexOf(first)) / documentsPerPage(list)) + 1
  return `${addresses.date(above, page)}#${filedDate(first.date) ?? filed}`
}

/**
 * For each of some listed documents that is the first of its day, month or year in the list, the id of its place there:
 * how it is filed. Its id is the document's.
 */
export function dateAnchors(documents: readonly ArchiveDocument[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>()
  for (const { id, date } of documents) {
    const filed = filedDate(date)
    if (filed !== undefined && !first.has(filed)) first.set(filed, id)
  }
  return new Map([...first].map(([filed, id]) => [id, filed]))
}
