import { readFile } from 'node:fs/promises'
import type { Site } from '#app/_site/site.ts'
import { type SimilarDocumentsData, similarDocumentsSchema } from '#lib/keyness/similar-documents-data.ts'

/** Reads which documents are like each other; none where no build found any. Rejects where its file can't be read or is not of its form. */
export async function readSimilarDocuments({ settings }: Site): Promise<SimilarDocumentsData> {
  if (settings.similarDocuments === undefined) return {}
  return similarDocumentsSchema.parse(JSON.parse(await readFile(settings.similarDocuments, 'utf8')))
}
