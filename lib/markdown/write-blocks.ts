import type { Block, Heading, Paragraph } from '#lib/domain/document.ts'
import { writeAnchorTag } from './anchor-tag.ts'
import { escapeText } from './escape.ts'
import { columnCount, writeCells, writeDelimiterRow, writeEmptyHeader } from './table.ts'

/**
 * The blocks of a document as the text of its file, from the line after the frontmatter on. The rows of a table are the
 * lines of a table, under an empty line of names where none of them names the columns.
 */
export function writeBlocks(blocks: readonly Block[]): string {
  let out = ''
  let before: Block | undefined
  let mark = '.'
  for (const [index, block] of blocks.entries()) {
    const joined = joins(before, block)
    if (!joined && isNumbered(before) && isNumbered(block)) {
      // A full stop and a bracket take turns: Markdown numbers on within a list, whatever number is written.
      mark = mark === '.' ? ')' : '.'
    }
    const between = joined ? (formOf(block) === 'quotation' ? '>\n' : '') : '\n'
    out += `${between}${isRow(block) ? writeRow(block, joined ? undefined : tableFrom(blocks, index)) : writeBlock(block, mark)}\n`
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

function isRow(block: Block | undefined): block is Paragraph {
  return formOf(block) === 'row'
}

/** The rows of the table that begins with a row. */
function tableFrom(blocks: readonly Block[], first: number): Paragraph[] {
  const end = blocks.findIndex((block, index) => index > first && !joins(blocks[index - 1], block))
  return blocks.slice(first, end === -1 ? undefined : end).filter(isRow)
}

/** A row; the first of a table with the head of it, which is the row itself where it names the columns. */
function writeRow(row: Paragraph, table: Paragraph[] | undefined): string {
  const write = (columns: number) => `${anchors(row)}${writeCells(row.cells ?? [], columns)}`
  if (!table) return write(0)
  const columns = columnCount(table)
  return row.header ? `${write(columns)}\n${writeDelimiterRow(columns)}` : `${writeEmptyHeader(columns)}\n${write(0)}`
}

/** Whether a block goes on with the list or quotation of the block before it. */
function joins(before: Block | undefined, block: Block): boolean {
  const form = formOf(block)
  if (form === undefined || form === 'plain' || form !== formOf(before)) return false
  if (form === 'caption' || (isRow(block) && block.header)) return false
  if (!isNumbered(before) || !isNumbered(block)) return true
  return before.number !== undefined && block.number === before.number + 1
}

function writeBlock(block: Block, mark: string): string {
  if (block.type === 'divider') return '***'
  const text = anchored(block)
  if (block.type === 'heading') return `${'#'.repeat(block.level)} ${text}`
  switch (block.form) {
    case 'plain':
    case 'caption':
    case 'row':
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
  return `${anchors(block)}${escapeText(block.text)}`
}

function anchors(block: Heading | Paragraph): string {
  const about =
    block.type === 'heading'
      ? { id: block.id, ...(block.withdrawn && { withdrawn: true }) }
      : {
          id: block.id,
          ...(block.form === 'caption' && { form: block.form }),
          ...(block.ourBreak && { ourBreak: true }),
          ...(block.voice !== undefined && { voice: block.voice }),
          ...(block.withdrawn && { withdrawn: true }),
        }
  const aliases = (block.aliases ?? []).map((id) => writeAnchorTag({ id }))
  return `${writeAnchorTag(about)}${aliases.join('')}`
}
