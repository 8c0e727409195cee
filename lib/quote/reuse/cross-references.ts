import { z } from 'zod'

const place = z.strictObject({
  /** Id of the document. */
  document: z.string(),
  /** Id of the paragraph. */
  paragraph: z.string(),
  /** Half-open, in UTF-16 units of the paragraph's text. */
  start: z.number(),
  end: z.number(),
})

/** What was found across the documents of an archive. It holds places and no words: these stand in the documents. */
export const acrossSchema = z.strictObject({
  /** Passages that a speaker uses again, the earlier in the archive first. */
  saidAgain: z.array(
    z.strictObject({
      first: place,
      second: place,
      /** How many words are the same. */
      words: z.number(),
    }),
  ),
  /** Each quotation of a report, and whether the archive has it. */
  quotations: z.array(
    z.strictObject({
      quoted: place,
      verdict: z.enum(['exact', 'near', 'altered', 'none']),
      /** Where it was said: one place, or two where it goes on in the next paragraph; empty for `none`. */
      said: z.array(place),
      /** Whether the archive has the whole text of the occasion that the report tells of. */
      expected: z.boolean(),
    }),
  ),
})

export type Across = z.infer<typeof acrossSchema>
export type Place = z.infer<typeof place>
export type CheckedQuotation = Across['quotations'][number]
export type SaidAgain = Across['saidAgain'][number]
