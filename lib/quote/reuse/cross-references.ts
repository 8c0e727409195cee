import { z } from 'zod'

const paragraphSpan = z.strictObject({
  /** Id of the document. */
  document: z.string(),
  /** Id of the paragraph. */
  paragraph: z.string(),
  /** Half-open, in UTF-16 units of the paragraph's text. */
  start: z.number(),
  end: z.number(),
})

/**
 * The form of the file with what was found across the documents of an archive. It holds places and no words: these are
 * in the documents.
 */
export const crossReferenceSchema = z.strictObject({
  /** Passages that a speaker uses again, the earlier in the archive first. */
  saidAgain: z.array(
    z.strictObject({
      first: paragraphSpan,
      second: paragraphSpan,
      /** How many words are the same. */
      words: z.number(),
    }),
  ),
  /** Each quotation of a report, and whether the archive has it. */
  quotations: z.array(
    z.strictObject({
      quoted: paragraphSpan,
      verdict: z.enum(['exact', 'near', 'altered', 'none']),
      /** Where it was said: one place, or two where it goes on in the next paragraph; empty for `none`. */
      said: z.array(paragraphSpan),
      /**
       * Whether the archive has a whole text of the event that the report is about: then a quotation should be in it.
       */
      expected: z.boolean(),
    }),
  ),
  /** Words of the latest speeches that no earlier document has, each at its first place in its speech. */
  firstWords: z.array(z.strictObject({ at: paragraphSpan, /** How often the speech has it. */ times: z.number() })),
})

/** What was found across the documents of an archive. */
export type CrossReferenceData = z.infer<typeof crossReferenceSchema>
/** A part of the text of a paragraph. */
export type ParagraphSpan = z.infer<typeof paragraphSpan>
/** A quotation of a report, and whether the archive has it. */
export type CheckedQuotation = CrossReferenceData['quotations'][number]
/** A passage that a speaker used twice. */
export type Repetition = CrossReferenceData['saidAgain'][number]
