import { z } from 'zod'
import type { Archive } from '#lib/archive/load.ts'

const passage = z.strictObject({
  document: z.string().describe('Id of the document.'),
  paragraph: z.string().describe('Id of the paragraph or heading.'),
  number: z.int().min(0).describe('¶ number in the margin; 0 for a heading.'),
  excerpt: z.strictObject({
    fragments: z.array(z.strictObject({ text: z.string(), highlighted: z.boolean() })),
    cutBefore: z.boolean(),
    cutAfter: z.boolean(),
  }),
  updated: z.string().exactOptional().describe('Moment from which it has been as it is; absent where no day is known.'),
})

const notice = z.strictObject({
  kind: z
    .enum(['gone', 'reworded', 'withdrawn'])
    .describe('Whether the text has it no longer, it has other words, or it had to be withdrawn.'),
  document: z.string().describe('Id of the document.'),
  paragraph: z.string().exactOptional().describe('Id of the paragraph or heading; absent for a whole document.'),
  reason: z.string().exactOptional().describe('Why it was withdrawn.'),
  updated: z.string().exactOptional().describe('Moment from which that is so; absent where no day is recorded.'),
})

const watchAnswer = z.strictObject({
  watch: z.string().describe('Id of the watch.'),
  found: z.strictObject({ paragraphs: z.int(), headings: z.int(), documents: z.int() }),
  unknown: z.array(z.string()).describe('Words of the query that are nowhere.'),
  problem: z
    .string()
    .exactOptional()
    .describe('Why nothing can be found, where the query names what the archive does not have.'),
  passages: z.array(passage).describe('In the order of the watch, at most as many as it has.'),
  notices: z.array(notice).describe('What it may have found before and finds no longer, the latest first.'),
})

/** The form of the file by which a build tells pages what watches find. */
export const watchAnswersSchema = z.array(watchAnswer)

/** A passage that a watch finds. */
export type WatchedPassage = z.output<typeof passage>

/** What a watch finds. */
export type WatchAnswer = z.output<typeof watchAnswer>

/** That a passage was public which a watch found, or may have found, and finds no longer. */
export type WatchNotice = z.output<typeof notice>

/** What of an archive says what was public before. */
export type PublishedArchive = Pick<Archive, 'documents' | 'anchors'>
