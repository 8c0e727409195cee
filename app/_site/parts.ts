import type { Archive } from '#lib/archive/load.ts'
import { recordRead, unrecorded } from '#lib/archive/recorded-reads.ts'
import type { Revisions } from '#lib/archive/site-content.ts'
import { type DataManifest, readDataManifest } from '#lib/data/manifest.ts'
import type { FigureListing } from '#lib/figures/figure-listing.ts'
import type { ParticularWordsData } from '#lib/keyness/particular-words-data.ts'
import type { SimilarDocumentsData } from '#lib/keyness/similar-documents-data.ts'
import { type Catalog, catalogOf } from './parts/catalog.ts'
import { type Chronology, chronologyOf } from './parts/chronology.ts'
import { type Comparisons, comparisonsOf } from './parts/comparisons.ts'
import { type CrossReferences, readCrossReferences } from './parts/cross-references.ts'
import { readFigureListing } from './parts/figures.ts'
import { readParticularWords } from './parts/particular-words.ts'
import { type Provenance, readProvenance } from './parts/provenance.ts'
import { recordedCatalog } from './parts/recorded-catalog.ts'
import { readSimilarDocuments } from './parts/similar-documents.ts'
import { type TranslationPairs, translationPairsOf } from './parts/translation-pairs.ts'
import { type AnsweredWatch, readAnsweredWatches } from './parts/watches.ts'
import { recordedPart } from './recorded-part.ts'
import type { Site } from './site.ts'

/** The parts of a site, each with a file of its own in `parts/`. */
export interface Parts {
  /** Settings, records and documents. */
  archive: Archive
  /** Documents by what they are found by, and how much there is. */
  catalog: Catalog
  /** Documents by their date and in their order. */
  chronology: Chronology
  /** Where documents come from: sources, and what was found wrong with them. */
  provenance: Provenance
  /** What connects documents by their words: quotations, and passages that are used again. */
  crossReferences: CrossReferences
  /** Pairs of documents that have a page beside each other. */
  comparisons: Comparisons
  /** Pairs of translations that have pages beside each other. */
  translationPairs: TranslationPairs
  /** Amounts, percentages and counts that documents give. */
  figures: FigureListing
  /** What was published before: former wordings and addresses. */
  revisions: Revisions
  /** A description of each document for search engines, by its id. */
  descriptions: ReadonlyMap<string, string>
  /** Searches that the editors follow, with what they find. */
  watches: readonly AnsweredWatch[]
  /** The words that a group has more often than the rest of the archive, by its kind and its id. */
  particularWords: ParticularWordsData
  /** The documents that are most like another by their words, by its id. */
  similarDocuments: SimilarDocumentsData
  /** What can be taken away, as files that a build made; undefined where there are none. */
  dataFiles: DataManifest | undefined
}

/** The name by which a page asks for a part of the site. */
export type PartName = keyof Parts

type Maker<Part> = (site: Site) => Promise<Part>

type Makers = { [Name in PartName]: Maker<Parts[Name]> }

/**
 * Functions that make the parts: each part once for a site, when it is first asked for. What a page reads of it is recorded
 * (`recordedPart`), but of those that have nothing that a change of one text changes.
 */
export const partMakers: Makers = {
  // Settings and records are of what all pages depend on; of a document it is recorded what is read of it.
  archive: recorded('archive', (site) => site.content.archive(), [
    'settings',
    'collections',
    'authorities',
    'watches',
    'anchors',
  ]),
  catalog: memoised(async (site) =>
    recordedCatalog(catalogOf(await site.content.archive(), await site.content.publicRecords())),
  ),
  chronology: recorded('chronology', async (site) => chronologyOf(await site.part('archive'))),
  provenance: recorded('provenance', readProvenance, ['content', 'placeOf']),
  crossReferences: recorded('crossReferences', readCrossReferences, ['byParagraph']),
  comparisons: recorded('comparisons', async (site) => comparisonsOf(await site.part('catalog'))),
  translationPairs: recorded('translationPairs', async (site) =>
    translationPairsOf((await site.part('archive')).documents, await site.part('catalog')),
  ),
  figures: recorded('figures', readFigureListing),
  revisions: recorded('revisions', (site) => site.content.revisions()),
  descriptions: memoised((site) => site.content.descriptions()),
  watches: recordedWhole('watches', readAnsweredWatches),
  particularWords: recorded('particularWords', readParticularWords),
  similarDocuments: recorded('similarDocuments', readSimilarDocuments),
  dataFiles: memoised(async ({ settings: { data } }) => {
    if (data === undefined) return undefined
    const { sharedFiles, ...manifest } = await readDataManifest(data)
    const shared = sharedFiles && { sharedFiles: recordedPart(['dataFiles', 'sharedFiles'], sharedFiles) }
    return recordedPart('dataFiles', { ...manifest, ...shared }, ['sharedFiles'])
  }),
}

/** A part of which is recorded what is read of it. */
function recorded<Part extends object>(name: string, make: Maker<Part>, except?: readonly string[]): Maker<Part> {
  return memoised(async (site) => recordedPart(name, await make(site), except))
}

/** A part that counts as read, all of it, by whoever asks for it. */
function recordedWhole<Part>(name: string, make: Maker<Part>): Maker<Part> {
  const made = memoised(make)
  return (site) => {
    recordRead(name)
    return made(site)
  }
}

function memoised<Part>(make: Maker<Part>): Maker<Part> {
  const made = new WeakMap<Site, Promise<Part>>()
  return (site) => {
    const part = made.get(site) ?? unrecorded(() => make(site))
    made.set(site, part)
    return part
  }
}
