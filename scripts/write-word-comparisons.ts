import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { groupByCollection, groupByName } from '#lib/archive/group-by-name.ts'
import { groupPagesOf } from '#lib/archive/group-pages.ts'
import type { Archive } from '#lib/archive/load.ts'
import type { KeptValues } from '#lib/files/kept-values.ts'
import { countWords } from '#lib/keyness/count-words.ts'
import { isListedAlready } from '#lib/keyness/listed-already.ts'
import { findParticularWords } from '#lib/keyness/particular-words.ts'
import { findSimilarDocuments } from '#lib/keyness/similar-documents.ts'
import type { CrossReferenceData } from '#lib/quote/reuse/cross-references.ts'

/** Files with what the words of an archive say when they are counted. */
export interface WordComparisons {
  /** The particular words of all names that have a page. */
  particularWords: string
  /** For each document those that are most like it. */
  similarDocuments: string
}

/**
 * Counts the words of an archive, once, and writes what they say into files in a folder. Resolves to the files.
 *
 * @param across what was found across documents, which their pages show
 * @param kept what was counted of documents before
 */
export async function writeWordComparisons(
  archive: Archive,
  across: Pick<CrossReferenceData, 'saidAgain'>,
  folder: string,
  kept?: KeptValues,
): Promise<WordComparisons> {
  const files = {
    particularWords: resolve(join(folder, 'particular-words.json')),
    similarDocuments: resolve(join(folder, 'similar-documents.json')),
  }
  const counted = countWords(archive.documents, kept)
  const groups = { ...groupByName(archive), collections: groupByCollection(archive) }
  const { hasPage } = groupPagesOf(groups)
  await writeFile(files.particularWords, JSON.stringify(findParticularWords(counted, groups, hasPage)))
  const similar = findSimilarDocuments(counted, isListedAlready(across))
  await writeFile(files.similarDocuments, JSON.stringify(similar))
  return files
}
