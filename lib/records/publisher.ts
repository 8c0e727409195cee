import { z } from 'zod'
import { documentKinds } from '#lib/domain/document.ts'
import { sameAs } from './same-as.ts'
import { lineWords, writtenForm } from './written-form.ts'

/** How one line of site furniture is known: exactly one of the ways, compared without case and spacing. */
const furniture = z
  .strictObject({
    rule: z.string().describe('Name under which the ledger enters what is left out.'),
    line: lineWords.optional().describe('The whole line.'),
    starts: lineWords.optional().describe('How the line starts.'),
    through: z.enum(['line', 'end']).default('line').describe('Only this line, or all from it to the end.'),
  })
  .refine((value) => (value.line === undefined) !== (value.starts === undefined), {
    message: 'expected exactly one of `line` and `starts`',
  })

/** A record of `publishers.yaml`: the name, and how its sources are known and read. Unknown keys are errors. */
export const publisherSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string(),
  forms: z.array(writtenForm).default([]),
  note: z.string().optional(),
  same_as: sameAs,
  marks: z
    .array(
      z.union([lineWords, z.strictObject({ starts: lineWords })], 'expected words of a line, or `starts` with such'),
    )
    .default([])
    .describe('Whole lines, or how lines start, all of which a source of this publisher contains.'),
  kind: z.enum(documentKinds).optional().describe('What its texts are, where nothing in them says more.'),
  layout: z
    .enum(['page', 'items'])
    .default('page')
    .describe('One document a source, or many, each under a line that ends in its date.'),
  date_order: z.enum(['dmy', 'mdy', 'ymd']).optional().describe('Order of the parts of a date in figures.'),
  date_line: z
    .enum(['occasion', 'publication'])
    .default('publication')
    .describe('What a date alone on a line under the title is of.'),
  furniture: z.array(furniture).default([]),
})

export type PublisherRecord = z.output<typeof publisherSchema>
