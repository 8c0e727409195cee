import type { ArchiveDocument } from '#lib/domain/document.ts'
import {
  aboutAddress,
  absolute,
  correctionsAddress,
  dateAddress,
  datesAddress,
  documentAddress,
  documentsAddress,
  fileAddress,
  findingsAddress,
  formerAddress,
  type GroupKind,
  groupAddress,
  groupsAddress,
  homeAddress,
  outputFile,
  passagePageAddress,
  quotationsAddress,
  repetitionsAddress,
  shelfAddress,
  shelfOf,
  sourceAddress,
  sourcesAddress,
  undatedAddress,
  wordingsAddress,
} from './addresses.ts'
import { type PassageChoice, passagesWithin } from './passages.ts'

/** What a page shows. */
export type Page =
  | { kind: 'home' }
  | { kind: 'documents' }
  | { kind: 'document'; id: string }
  | { kind: 'passage'; id: string; paragraph: string }
  | { kind: 'wordings'; id: string }
  | { kind: 'moved'; id: string; name: string; paragraph?: string }
  | { kind: 'dates' }
  | { kind: 'date'; filed: string }
  | { kind: 'undated' }
  | { kind: 'groups'; of: GroupKind }
  | { kind: 'group'; of: GroupKind; id: string; page: number }
  | { kind: 'sources'; page: number }
  | { kind: 'source'; id: string }
  | { kind: 'shelf'; shelf: string }
  | { kind: 'about' }
  | { kind: 'corrections' }
  | { kind: 'findings' }
  | { kind: 'findings-of'; rule: string; page: number }
  | { kind: 'quotations'; page: number }
  | { kind: 'repetitions'; page: number }
  | { kind: 'sitemap' }
  | { kind: 'robots' }

/** What the table is made from: only what has documents. */
export interface Contents {
  documents: readonly Pick<ArchiveDocument, 'id' | 'date' | 'slug'>[]
  /** Ids of documents of which published words changed. */
  reworded: readonly string[]
  /** Addresses (`<date>-<slug>`) under which documents were public once, each with the document's id. */
  moved: readonly { name: string; id: string }[]
  /** Years, months and days that documents are filed under: `2024`, `2024-04`, `2024-04-25`. */
  dates: readonly string[]
  undated: boolean
  groups: Record<GroupKind, readonly { id: string; documents: number }[]>
  /** Ids of the sources. */
  sources: readonly string[]
  /** For each rule that found something, how often. */
  findings: ReadonlyMap<string, number>
  /** How many quotations were looked for. */
  quotations: number
  /** How many passages were said again. */
  repetitions: number
  /** The paragraphs that may have a page of their own. */
  passages: PassageChoice
}

/**
 * Hosts limit a site to 20,000 files. An archive with more sources than this has them on shelves, several on a page, at
 * most 1,024 pages; with fewer, each has a page of its own.
 */
const mostSourcePages = 2000

/** Whether sources stand on shelves and have no page each. */
export function areShelved(sources: number): boolean {
  return sources > mostSourcePages
}

/** As many findings of a rule stand on the page of all findings; where there are more, the rule has pages of its own. */
export const findingsOnOverview = 50

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
  const reworded = new Set(contents.reworded)
  for (const document of contents.documents) {
    const { id } = document
    add(documentAddress(document), { kind: 'document', id })
    if (reworded.has(id)) add(wordingsAddress(document), { kind: 'wordings', id })
  }
  for (const { name, id } of contents.moved) add(formerAddress(name), { kind: 'moved', id, name })
  for (const filed of contents.dates) add(dateAddress(filed), { kind: 'date', filed })
  if (contents.undated) add(undatedAddress(), { kind: 'undated' })
  for (const of of groupKinds) {
    const groups = contents.groups[of]
    if (groups.length > 0) add(groupsAddress(of), { kind: 'groups', of })
    for (const { id, documents } of groups)
      for (let page = 1; page <= pagesNeeded(documents); page++)
        add(groupAddress(of, id, page), { kind: 'group', of, id, page })
  }
  for (let page = 1; page <= pagesNeeded(contents.sources.length); page++)
    add(sourcesAddress(page), { kind: 'sources', page })
  if (areShelved(contents.sources.length)) {
    for (const shelf of new Set(contents.sources.map(shelfOf))) add(shelfAddress(shelf), { kind: 'shelf', shelf })
  } else for (const id of contents.sources) add(sourceAddress(id, false), { kind: 'source', id })
  add(aboutAddress(), { kind: 'about' })
  add(correctionsAddress(), { kind: 'corrections' })
  add(findingsAddress(), { kind: 'findings' })
  for (const [rule, count] of contents.findings)
    if (count > findingsOnOverview)
      for (let page = 1; page <= pagesNeeded(count); page++)
        add(findingsAddress(rule, page), { kind: 'findings-of', rule, page })
  for (let page = 1; page <= pagesNeeded(contents.quotations); page++)
    add(quotationsAddress(page), { kind: 'quotations', page })
  for (let page = 1; page <= pagesNeeded(contents.repetitions); page++)
    add(repetitionsAddress(page), { kind: 'repetitions', page })
  // A sitemap lists full URLs, so there is none while it is not known where the site will stand.
  if (absolute(homeAddress())) add(fileAddress('sitemap.xml'), { kind: 'sitemap' })
  add(fileAddress('robots.txt'), { kind: 'robots' })
  for (const { document, paragraph } of passagesWithin(contents.passages, table.size)) {
    const { id } = document
    add(passagePageAddress(document, paragraph), { kind: 'passage', id, paragraph })
    for (const { name } of contents.moved.filter((former) => former.id === id))
      add(formerAddress(name, paragraph), { kind: 'moved', id, name, paragraph })
  }
  return table
}
