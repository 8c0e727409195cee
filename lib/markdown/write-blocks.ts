import type { Block, Heading, Paragraph } from '#lib/domain/document.ts'
import { writeAnchor } from './anchor.ts'
import { escapeText } from './escape.ts'

/** The blocks of a document as the text of its file, from the line after the frontmatter on. */
export function writeBlocks(blocks: readonly Block[]): string {
  let out = ''
  let before: Block | undefined
  let mark = '.'
  for (const block of blocks) {
    const joined = joins(before, block)
    if (!joined && isNumbered(before) && isNumbered(block)) {
      // A full stop and a bracket take turns: Markdown numbers on within a list, whatever number is written.
      mark = mark === '.' ? ')' : '.'
    }
    const between = joined ? (formOf(block) === 'quotation' ? '>\n' : '') : '\n'
    out += `${between}${writeBlock(block, mark)}\n`
    before = block
  }
  return out
}

function formOf(block: Block | undefined): Paragraph['form'] | undefined {
  return block?.type === 'paragraph' ? block.form : undefined
}

function isNumbered(block: Block | undefined): block is Paragraph {
  return formOf(block) === 'numbered'
}

/** Whether a block goes on with the list or quotation of the block before it. */
function joins(before: Block | undefined, block: Block): boolean {
  const form = formOf(block)
  if (form === undefined || form === 'plain' || form !== formOf(before)) return false
  if (!isNumbered(before) || !isNumbered(block)) return true
  return before.number !== undefined && block.number === before.number + 1
}

function writeBlock(block: Block, mark: string): string {
  if (block.type === 'divider') return '***'
  const text = anchored(block)
  if (block.type === 'heading') return `${'#'.repeat(block.level)} ${text}`
  switch (block.form) {
    case 'plain':
      return text
    case 'bullet':
      return `- ${text}`
    case 'numbered':
      return `${block.number ?? 0}${mark} ${text}`
    case 'quotation':
      return `> ${text}`
  }
}

function anchored(block: Heading | Paragraph): string {
  const about =
    block.type === 'heading'
      ? { id: block.id, ...(block.withdrawn && { withdrawn: true }) }
      : {
          id: block.id,
          ...(block.ourBreak && { ourBreak: true }),
          ...(block.voice !== undefined && { voice: block.voice }),
          ...(block.withdrawn && { withdrawn: true }),
        }
  const aliases = (block.aliases ?? []).map((id) => writeAnchor({ id }))
  return `${writeAnchor(about)}${aliases.join('')}${escapeText(block.text)}`
}
