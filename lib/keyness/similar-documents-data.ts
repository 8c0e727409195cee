import { z } from 'zod'

const similarDocument = z.strictObject({
  /** Id of the other document. */
  document: z.string(),
  /** Words that both have and few others, as they are mostly written, the weightiest first. */
  words: z.array(z.string()),
})

/** The form of the file with the documents that are most alike by their words: by the id of each, the most alike first. */
export const similarDocumentsSchema = z.record(z.string(), z.array(similarDocument))

/** A document that is like another, and by which words. */
export type SimilarDocument = z.infer<typeof similarDocument>
/** Of all documents that have some. */
export type SimilarDocumentsData = z.infer<typeof similarDocumentsSchema>
