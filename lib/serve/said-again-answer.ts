import { z } from 'zod'
import { certificate, count, passage } from './answer-schemas.ts'

/** What `said-again` answers. */
export const saidAgainAnswer = z.object({
  found: z
    .object({
      passage,
      notCompared: z
        .enum(['not spoken', 'no speaker'])
        .optional()
        .describe(
          'Why nothing was compared: the paragraph is in no speech, address or statement, or is nobody’s whose name is known.',
        ),
      repeated: z.array(
        z.object({
          start: count.describe('Where the passage is in the paragraph.'),
          end: count,
          words: count.describe('How many words are the same.'),
          other: passage.extend({
            url: z.string().describe('Path of the paragraph, with the base path of the site.'),
            start: count.describe('Where the passage is in this text.'),
            end: count,
          }),
          isEarlier: z.boolean().describe('Whether the other document comes before in the archive.'),
        }),
      ),
      certificate: certificate.optional(),
    })
    .nullable()
    .describe('null where nothing has the identifier.'),
})
