import { readFile } from 'node:fs/promises'
import type { Site } from '#app/_site/site.ts'
import { type CrossReferenceData, crossReferenceSchema } from '#lib/quote/reuse/cross-references.ts'
import { CrossReferenceIndex } from './cross-reference-index.ts'

/** What was found across the documents, as a whole and by paragraph. */
export interface CrossReferences extends CrossReferenceData {
  byParagraph: CrossReferenceIndex
}

/** Reads what the build found across documents. Rejects where its file can't be read or is not of its form. */
export async function readCrossReferences({ settings }: Site): Promise<CrossReferences> {
  const across = crossReferenceSchema.parse(JSON.parse(await readFile(settings.crossReferences, 'utf8')))
  return { ...across, byParagraph: new CrossReferenceIndex(across) }
}
