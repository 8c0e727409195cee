import { z } from 'zod'
import { paragraphForms } from '#lib/domain/document.ts'
import type { Span } from '#lib/domain/ledger.ts'
import { rowText } from '#lib/domain/row-text.ts'
import type { StatedBlock } from '#lib/ingest/read/source.ts'
import { isPlainText, plainTextExpected } from '#lib/markdown/plain-text.ts'

/** What is not known is null, or left out. */
const orNothing = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? undefined)

/** A piece of a text as another archive has exported it. What else it says is of no use here. */
const blockSchema = z.object({
  id: z.string().regex(/^[ph]-[0-9a-hjkmnp-tv-z]{7}$/, 'the id of a paragraph (p-…) or heading (h-…)'),
  type: z.enum(['paragraph', 'heading']),
  level: orNothing(z.union([z.literal(2), z.literal(3), z.literal(4)])),
  form: orNothing(z.enum(paragraphForms)),
  list_number: orNothing(z.int()),
  is_header: orNothing(z.boolean()),
  cells: orNothing(z.array(z.string())),
  voice: orNothing(z.string().refine(isPlainText, plainTextExpected)),
  our_break: orNothing(z.boolean()),
  text: orNothing(z.string()),
  withdrawn: orNothing(z.boolean()),
})

type ExportedBlock = z.output<typeof blockSchema>

/** What a row says of the pieces of its text, with the text that they make. */
export interface StatedText {
  text: string
  blocks: StatedBlock[]
}

/**
 * Reads what a row says of the pieces of its text: a list, as JSON where its file is CSV, in which each has its words, or is
 * one of the paragraphs of `text` in their order. What was withdrawn where it is from has no words, and is left out. Gives why it can't be
 * read, as the end of a sentence, where it isn't as it should be.
 */
export function readStatedBlocks(value: unknown, text: string | undefined): StatedText | string {
  const list = typeof value === 'string' ? parsed(value) : value
  const read = z.array(blockSchema).min(1).safeParse(list)
  if (!read.success) {
    const [issue] = read.error.issues
    const place = typeof issue?.path[0] === 'number' ? `piece ${issue.path[0] + 1}: ` : ''
    const field = issue?.path.slice(1).join('.')
    return `${place}${field ? `${field}: ` : ''}${issue?.message ?? 'no list of pieces'}`
  }
  const shown = read.data.filter(({ withdrawn }) => !withdrawn)
  const texts = shown.some((block) => block.text !== undefined)
    ? shown.map((block) => block.text)
    : (text ?? '').split('\n\n')
  if (texts.length !== shown.length)
    return `found ${shown.length} pieces, and a text of ${texts.length} paragraphs; expected as many of both`
  return statedText(shown, texts)
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // What is no JSON is no list: the message of whoever asks says so.
    return undefined
  }
}

function statedText(blocks: readonly ExportedBlock[], texts: readonly (string | undefined)[]): StatedText | string {
  const ids = new Set<string>()
  const stated: StatedBlock[] = []
  let text = ''
  for (const [index, block] of blocks.entries()) {
    const words = texts[index] ?? ''
    const problem = problemOf(block, words, ids)
    if (problem !== undefined) return `piece ${index + 1} (${block.id}): ${problem}`
    ids.add(block.id)
    const start = text === '' ? 0 : text.length + 2
    text += `${start === 0 ? '' : '\n\n'}${words}`
    stated.push(statedBlock(block, { start, end: start + words.length }))
  }
  return { text, blocks: stated }
}

function problemOf({ id, type, form, cells }: ExportedBlock, words: string, taken: ReadonlySet<string>) {
  if (!isPlainText(words)) return `found ${JSON.stringify(words.slice(0, 40))}; expected ${plainTextExpected}`
  if (taken.has(id)) return 'another piece has the same id'
  if (id.startsWith('h-') !== (type === 'heading')) return `found a ${type}; the id is not one of that`
  if (form === 'row' && rowText(cells ?? []) !== words) return 'its cells don’t make up its words'
  return undefined
}

function statedBlock(block: ExportedBlock, span: Span): StatedBlock {
  const { id, type, level = 2, form = 'plain', list_number: number, is_header: header, cells, voice, our_break } = block
  return {
    ...span,
    ...{ id, type, level, form },
    ...(number !== undefined && { number }),
    ...(form === 'row' && { cells: cells ?? [] }),
    ...(header && { header: true as const }),
    ...(our_break && { ourBreak: true as const }),
    ...(voice !== undefined && { voice }),
  }
}
