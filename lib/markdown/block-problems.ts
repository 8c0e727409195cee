import { z } from 'zod'
import type { Block, Tombstone } from '#lib/domain/document.ts'
import { rowText } from '#lib/domain/row-text.ts'
import { aliasId, headingId, paragraphId, plainText } from './field-schemas.ts'
import { type FormatProblem, valueInError } from './format-error.ts'

const heading = z.strictObject({
  type: z.literal('heading'),
  id: headingId,
  level: z.literal([2, 3, 4], 'a heading of level 2, 3 or 4 (`##`, `###`, `####`)'),
  text: plainText,
  aliases: z.array(aliasId).exactOptional(),
  withdrawn: z.boolean().exactOptional(),
})

const unnumbered = z.strictObject({
  type: z.literal('paragraph'),
  id: paragraphId,
  form: z.literal(['plain', 'bullet', 'quotation', 'caption']),
  text: plainText,
  aliases: z.array(aliasId).exactOptional(),
  ourBreak: z.boolean().exactOptional(),
  voice: plainText.exactOptional(),
  withdrawn: z.boolean().exactOptional(),
})

const numbered = unnumbered.extend({
  form: z.literal('numbered'),
  // More digits would be no list in Markdown.
  number: z.int('a whole number').min(0, 'a number from 0 on').max(999_999_999, 'a number of 9 digits at most'),
})

const row = unnumbered
  .extend({
    form: z.literal('row'),
    cells: z
      .array(z.union([z.literal(''), plainText]))
      .refine((cells) => cells.at(-1) !== '', 'a last cell with words'),
    header: z.literal(true).exactOptional(),
  })
  .refine(({ cells, text }) => rowText(cells) === text, { path: ['cells'], error: 'the words of the text' })

const divider = z.strictObject({ type: z.literal('divider') })

const block = z.discriminatedUnion('type', [
  heading,
  z.discriminatedUnion('form', [unnumbered, numbered, row]),
  divider,
])

/**
 * What is wrong in the blocks of a document: ids and texts of another form than the archive's, ids given twice.
 * `place` names a block in a message; `gone` are those that the document had.
 */
export function blockProblems(
  blocks: readonly Block[],
  place: (index: number) => string,
  gone: readonly Tombstone[] = [],
): FormatProblem[] {
  const problems: FormatProblem[] = []
  const seen = new Set<string>()
  blocks.forEach((value, index) => {
    const result = block.safeParse(value)
    for (const issue of result.error?.issues ?? []) {
      const field = String(issue.path[0] ?? 'type')
      const found = valueInError(Object.entries(value).find(([key]) => key === field)?.[1])
      problems.push({ path: `${place(index)}, ${field}`, found, expected: issue.message })
    }
    if (value.type === 'divider') return
    for (const id of [value.id, ...(value.aliases ?? [])]) {
      if (seen.has(id)) problems.push({ path: place(index), found: `the id ${id} again`, expected: 'each id once' })
      seen.add(id)
    }
  })
  for (const { id } of gone) {
    if (seen.has(id)) problems.push({ path: 'gone', found: `the id ${id} again`, expected: 'each id once' })
    seen.add(id)
  }
  return problems
}
