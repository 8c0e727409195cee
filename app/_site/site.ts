import { formerNames } from '#lib/archive/anchors.ts'
import { byDate, type DateShelf, type DateShelves, eachShelf } from '#lib/archive/by-date.ts'
import { byCollection, byName, type Group } from '#lib/archive/by-name.ts'
import { readFindings } from '#lib/archive/findings.ts'
import { sourceIds } from '#lib/archive/ledgers.ts'
import { type Archive, loadArchive } from '#lib/archive/load.ts'
import { type Measure, measureAll } from '#lib/archive/measure.ts'
import { type Neighbours, neighbours } from '#lib/archive/neighbours.ts'
import { passagesOf } from '#lib/archive/passages.ts'
import { type ArchivedSource, findingsBySource, sourcesOf } from '#lib/archive/sources.ts'
import { wordingsOf } from '#lib/archive/wordings.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Finding } from '#lib/domain/finding.ts'
import type { Wordings } from '#lib/domain/wordings.ts'
import type { Across } from '#lib/quote/across.ts'
import { type Catalogue, readCatalogue } from '#lib/records/catalogue.ts'
import { contentFolder } from '#lib/records/content.ts'
import type { GroupKind } from '#lib/site/addresses.ts'
import { documentDescriptions } from '#lib/site/metadata.ts'
import { areShelved, groupKinds, pageTable, type TableRow } from '#lib/site/pages.ts'
import { mostPassagePages } from '#lib/site/passages.ts'
import { type Words, wordsFor } from '#lib/site/words.ts'
import { Notes, readAcross } from './across.ts'
import { type Assets, readAssets } from './assets.ts'

/** The archive as its pages need it: everything looked up once, so that no page searches through all documents. */
export interface Site {
  archive: Archive
  words: Words
  assets: Assets
  size: Measure
  document: Map<string, ArchiveDocument>
  /** How published words read that stand otherwise now, by the id of the document; only where there are some. */
  wordings: Map<string, Wordings>
  /** One line on each document, by its id. */
  description: Map<string, string>
  dates: DateShelves
  shelf: Map<string, DateShelf>
  groups: Record<GroupKind, Group[]>
  /** For each kind, the group of a name (of an id, for collections, since documents name these by id). */
  group: Record<GroupKind, Map<string, Group>>
  groupById: Record<GroupKind, Map<string, Group>>
  /** For a year, month or day, the nearest of the same depth that have documents. */
  beside: Map<string, Beside>
  neighbours: Map<string, Neighbours>
  pages: Map<string, TableRow>
  /** Folder that all is read from; pages of sources read their ledgers when they are made. */
  content: string
  sources: ArchivedSource[]
  sourceById: Map<string, ArchivedSource>
  /** Whether several sources stand on one page. */
  shelved: boolean
  findings: Finding[]
  /** By the id of the source. */
  findingsOf: Map<string, Finding[]>
  /** Where on the page of a source a finding stands. */
  placeOf: Map<Finding, { source: string; anchor: string }>
  /** What is connected by its words. */
  across: Across
  notes: Notes
}

let made: Promise<Site> | undefined

/** The site of this process; made at the first call. */
export function loadSite(): Promise<Site> {
  // In development documents change while the server runs; a page is then made from what was read at the start.
  made ??= readSite(contentFolder())
  return made
}

async function readSite(content: string): Promise<Site> {
  const archive = await loadArchive(content)
  const [ids, findings, across, catalogue] = await Promise.all([
    sourceIds(content),
    readFindings(content, archive.documents),
    readAcross(),
    readCatalogue(content),
  ])
  return siteOf(archive, content, sourcesOf(archive, ids), findings, across, catalogue)
}

function siteOf(
  archive: Archive,
  content: string,
  sources: ArchivedSource[],
  findings: Finding[],
  across: Across,
  catalogue: Catalogue,
): Site {
  const words = wordsFor('en')
  const dates = byDate(archive.documents)
  const shelves = [...eachShelf(dates.years)]
  const groups = { ...byName(archive), collections: byCollection(archive) }
  const groupBy = (key: (group: Group) => string) => (kind: GroupKind) =>
    new Map(groups[kind].map((group) => [key(group), group]))
  const groupById = eachKind(groupBy(({ record }) => record.id))
  const counted = (kind: GroupKind) =>
    groups[kind].map(({ record, documents }) => ({ id: record.id, documents: documents.length }))
  const findingsOf = findingsBySource(sources, findings)
  const wordings = wordingsByDocument(archive)
  return {
    archive,
    words,
    assets: readAssets(),
    size: measureAll(archive.documents),
    document: new Map(archive.documents.map((document) => [document.id, document])),
    wordings,
    description: documentDescriptions(archive.documents, words),
    dates,
    shelf: new Map(shelves.map((shelf) => [shelf.filed, shelf])),
    groups,
    group: { ...eachKind(groupBy(({ record }) => record.name)), collections: groupById.collections },
    groupById,
    beside: besides(shelves),
    neighbours: neighbours(archive.documents),
    pages: pageTable({
      documents: archive.documents,
      reworded: [...wordings.keys()],
      moved: formerNames(archive),
      dates: shelves.map(({ filed }) => filed),
      undated: dates.undated.length > 0,
      groups: eachKind(counted),
      sources: sources.map(({ id }) => id),
      findings: countsByRule(findings),
      quotations: across.quotations.length,
      repetitions: across.saidAgain.length,
      passages: {
        ...passagesOf(archive.documents, catalogue),
        most: archive.settings.passage_pages ?? mostPassagePages,
      },
    }),
    content,
    sources,
    sourceById: new Map(sources.map((source) => [source.id, source])),
    shelved: areShelved(sources.length),
    findings,
    findingsOf,
    placeOf: placesOf(findingsOf),
    across,
    notes: new Notes(across),
  }
}

function wordingsByDocument({ documents, anchors }: Archive): Map<string, Wordings> {
  const found = new Map<string, Wordings>()
  for (const document of documents) {
    const wordings = wordingsOf(anchors.get(document.id), document)
    if (wordings) found.set(document.id, wordings)
  }
  return found
}

function placesOf(findingsOf: ReadonlyMap<string, readonly Finding[]>): Site['placeOf'] {
  const places: Site['placeOf'] = new Map()
  for (const [source, findings] of findingsOf)
    for (const [index, finding] of findings.entries()) places.set(finding, { source, anchor: `F${index + 1}` })
  return places
}

function countsByRule(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}

interface Beside {
  before?: string
  after?: string
}

function besides(shelves: readonly DateShelf[]): Map<string, Beside> {
  const found = new Map<string, Beside>()
  const last = new Map<number, string>()
  for (const { filed } of shelves) {
    const before = last.get(filed.length)
    const beside: Beside = {}
    if (before) {
      beside.before = before
      const other = found.get(before)
      if (other) other.after = filed
    }
    found.set(filed, beside)
    last.set(filed.length, filed)
  }
  return found
}

function eachKind<Value>(of: (kind: GroupKind) => Value): Record<GroupKind, Value> {
  return {
    speakers: of('speakers'),
    events: of('events'),
    venues: of('venues'),
    topics: of('topics'),
    publishers: of('publishers'),
    collections: of('collections'),
  }
}

export interface NavigationItem {
  section: Section
  label: string
}

export type Section = 'documents' | 'dates' | GroupKind | 'trends' | 'quote'

/** The sections that this archive has, in the order of the navigation. */
export function sections({ groups, words }: Site): NavigationItem[] {
  return [
    { section: 'documents', label: words.documentsTitle },
    { section: 'dates', label: words.dates },
    ...groupKinds
      .filter((kind) => groups[kind].length > 0)
      .map((kind) => ({ section: kind, label: words.groups[kind] })),
    { section: 'trends', label: words.trends },
    { section: 'quote', label: words.quote },
  ]
}
