import type { BlockHistories } from '#lib/domain/block-history.ts'
import type { Finding } from '#lib/domain/finding.ts'
import { sayForTexts } from '#lib/i18n/languages.ts'
import { readCatalogue } from '#lib/records/catalogue.ts'
import { documentDescriptions } from '#lib/site/page-metadata.ts'
import { defaultPassagePageLimit, type PassagePage } from '#lib/site/passage-pages.ts'
import { blockHistories } from './block-histories.ts'
import { readFindings } from './findings.ts'
import { sourceIds } from './ledgers.ts'
import { type Archive, loadArchive } from './load.ts'
import { passageCandidates } from './passage-candidates.ts'
import { type PublicRecord, publicRecords } from './public-records.ts'
import { formerAddresses } from './published-anchors.ts'

/** What was published otherwise than it is now. */
export interface Revisions {
  /** How published words read that have changed, by the id of the document; only where there are some. */
  blockHistories: ReadonlyMap<string, BlockHistories>
  /** Addresses (`<date>-<slug>`) under which documents were public once, each with the document's id. */
  formerAddresses: readonly { name: string; id: string }[]
}

/** Paragraphs that may have a page of their own. */
export interface PassageCandidates {
  /** Those that editors chose. */
  chosen: readonly PassagePage[]
  /** All that there are; undefined where they are more than the archive's settings allow pages for. */
  all: readonly PassagePage[] | undefined
}

/**
 * What pages are made from, each part read when it is first asked for. What takes the text of every document to find
 * out is a part of its own, so that a snapshot of the archive can hold the outcome.
 */
export interface SiteContent {
  archive(): Promise<Archive>
  /** Of the last ingest. */
  findings(): Promise<readonly Finding[]>
  /** Sorted. */
  sourceIds(): Promise<readonly string[]>
  revisions(): Promise<Revisions>
  /** What was recorded of published documents, by the document's id. */
  publicRecords(): Promise<ReadonlyMap<string, PublicRecord>>
  /** One line on each document for search engines, by the document's id. */
  descriptions(): Promise<ReadonlyMap<string, string>>
  passageCandidates(): Promise<PassageCandidates>
  /** Of a snapshot: SHA-256 of all that is read of it without being recorded (`recordRead`). */
  commonDigest?: string
  /**
   * Of a snapshot: SHA-256 of what is recorded as read under this name, such as `blocks`, of a document or a source; undefined where
   * there is none.
   */
  digestOf?(name: string, id: string): string | undefined
}

/** The content of a folder, read as it is now. */
export function contentOfFolder(folder: string): SiteContent {
  const archive = () => loadArchive(folder)
  return {
    archive,
    findings: async () => readFindings(folder, (await archive()).documents),
    sourceIds: () => sourceIds(folder),
    revisions: async () => revisionsOf(await archive()),
    publicRecords: async () => publicRecords(await archive()),
    descriptions: async () => {
      const { documents, settings } = await archive()
      const sayFor = sayForTexts(settings.interface)
      return documentDescriptions(documents, ({ language }) => sayFor(language))
    },
    async passageCandidates() {
      const { documents, settings } = await archive()
      const { chosen, all } = passageCandidates(documents, await readCatalogue(folder))
      const limit = settings.passage_pages ?? defaultPassagePageLimit
      return { chosen, all: all.length <= limit ? all : undefined }
    },
  }
}

function revisionsOf(archive: Archive): Revisions {
  const histories = new Map<string, BlockHistories>()
  for (const document of archive.documents) {
    const history = blockHistories(archive.anchors.get(document.id), document)
    if (history) histories.set(document.id, history)
  }
  return { blockHistories: histories, formerAddresses: formerAddresses(archive) }
}
