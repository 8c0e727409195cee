import type { ArchiveDocument } from '#lib/domain/document.ts'
import {
  absolute,
  dateAddress,
  datesAddress,
  documentAddress,
  documentsAddress,
  fileAddress,
  type GroupKind,
  groupAddress,
  groupsAddress,
  homeAddress,
  outputFile,
  undatedAddress,
} from './addresses.ts'

/** What a page shows. */
export type Page =
  | { kind: 'home' }
  | { kind: 'documents' }
  | { kind: 'document'; id: string }
  | { kind: 'dates' }
  | { kind: 'date'; filed: string }
  | { kind: 'undated' }
  | { kind: 'groups'; of: GroupKind }
  | { kind: 'group'; of: GroupKind; id: string; page: number }
  | { kind: 'sitemap' }
  | { kind: 'robots' }

/** What the table is made from: only what has documents. */
export interface Contents {
  documents: readonly Pick<ArchiveDocument, 'id' | 'date' | 'slug'>[]
  /** Years, months and days that documents are filed under: `2024`, `2024-04`, `2024-04-25`. */
  dates: readonly string[]
  undated: boolean
  groups: Record<GroupKind, readonly { id: string; documents: number }[]>
}

/** As many documents stand on one page of a list. */
export const listLength = 250

/** How many pages a list of so many documents takes. */
export function pagesNeeded(documents: number): number {
  return Math.max(1, Math.ceil(documents / listLength))
}

export const groupKinds = [
  'speakers',
  'events',
  'venues',
  'topics',
  'publishers',
  'collections',
] as const satisfies readonly GroupKind[]

export interface TableRow {
  address: string
  page: Page
}

/**
 * The table of pages: for each file below `out/`, its address and what it shows. A kind without documents (an archive
 * without venues) has no page at all. Throws where two pages would take one file.
 */
export function pageTable(contents: Contents): Map<string, TableRow> {
  const table = new Map<string, TableRow>()
  const add = (address: string, page: Page) => {
    const file = outputFile(address)
    if (table.has(file)) throw new Error(`two pages have the address ${address}`)
    table.set(file, { address, page })
  }
  add(homeAddress(), { kind: 'home' })
  add(documentsAddress(), { kind: 'documents' })
  add(datesAddress(), { kind: 'dates' })
  for (const document of contents.documents) add(documentAddress(document), { kind: 'document', id: document.id })
  for (const filed of contents.dates) add(dateAddress(filed), { kind: 'date', filed })
  if (contents.undated) add(undatedAddress(), { kind: 'undated' })
  for (const of of groupKinds) {
    const groups = contents.groups[of]
    if (groups.length > 0) add(groupsAddress(of), { kind: 'groups', of })
    for (const { id, documents } of groups)
      for (let page = 1; page <= pagesNeeded(documents); page++)
        add(groupAddress(of, id, page), { kind: 'group', of, id, page })
  }
  // A sitemap lists full URLs, so there is none while it is not known where the site will stand.
  if (absolute(homeAddress())) add(fileAddress('sitemap.xml'), { kind: 'sitemap' })
  add(fileAddress('robots.txt'), { kind: 'robots' })
  return table
}
