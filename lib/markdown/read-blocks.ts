import type { BlockContent, DefinitionContent, Heading as MdHeading, PhrasingContent, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Block, Heading, Paragraph, ParagraphForm } from '#lib/domain/document.ts'
import { type AnchorTag, readAnchorTag } from './anchor-tag.ts'
import type { FormatProblem } from './format-error.ts'
import { isDelimiterRow, isEmptyHeader, readRow } from './table.ts'

const processor = unified().use(remarkParse)

/** Blocks as read, the line of the body that each is on (from 1), and what could not be read. */
export interface ReadBlocks {
  blocks: Block[]
  lines: number[]
  problems: FormatProblem[]
}

/** A level that Markdown allows and the archive does not is kept for the check of the blocks to name. */
const levels = new Map<number, Heading['level']>([
  [2, 2],
  [3, 3],
  [4, 4],
])

/**
 * Reads the text of a document, below its frontmatter. `firstLine` is the line of the file on which it starts.
 * Markdown that the format does not use (emphasis, links, code, nested lists) is a problem, not lost.
 */
export function readBlocks(body: string, firstLine: number): ReadBlocks {
  const read = new BlockReader(firstLine)
  const { rest, tables } = withoutTables(body)
  for (const node of processor.parse(rest).children) {
    const table = node.type === 'html' ? tables.get(node.position?.start.line ?? 0) : undefined
    if (table) for (const row of table) read.row(row)
    else read.add(node)
  }
  return read
}

interface TableRowNode {
  /** The line of the body that it is on, from 1. */
  line: number
  markdown: string
  header: boolean
}

/** The rows of the tables by the line that each table begins on, and the body with a comment in the place of each. */
function withoutTables(body: string): { rest: string; tables: Map<number, TableRowNode[]> } {
  const tables = new Map<number, TableRowNode[]>()
  const lines = body.split('\n')
  let table: TableRowNode[] | undefined
  const rest = lines.map((markdown, index) => {
    const header = isDelimiterRow(lines[index + 1])
    const begins = header && !table
    if (markdown === '') table = undefined
    else if (begins) {
      table = []
      tables.set(index + 1, table)
    }
    if (table && !isDelimiterRow(markdown) && !(header && isEmptyHeader(markdown)))
      table.push({ line: index + 1, markdown, header })
    return !table ? markdown : begins ? '<!-- a table -->' : ''
  })
  return { rest: rest.join('\n'), tables }
}

type Node = RootContent | BlockContent | DefinitionContent

class BlockReader implements ReadBlocks {
  blocks: Block[] = []
  lines: number[] = []
  problems: FormatProblem[] = []

  constructor(private readonly firstLine: number) {}

  add(node: Node): void {
    switch (node.type) {
      case 'heading':
        this.heading(node)
        break
      case 'paragraph':
        this.paragraph(node, 'plain')
        break
      case 'thematicBreak':
        this.push({ type: 'divider' }, node)
        break
      case 'blockquote':
        for (const child of node.children) this.paragraph(child, 'quotation')
        break
      case 'list':
        node.children.forEach((item, index) => {
          const number = node.ordered ? (node.start ?? 1) + index : undefined
          for (const child of item.children) this.paragraph(child, node.ordered ? 'numbered' : 'bullet', number)
          if (item.children.length !== 1) this.refuse(item, 'a list item of several blocks, or none', 'one paragraph')
        })
        break
      default:
        this.refuse(node, node.type, 'a heading, paragraph, list, quotation or `***`')
    }
  }

  row(row: TableRowNode): void {
    const node = { position: { start: { line: row.line, column: 1 }, end: { line: row.line, column: 1 } } }
    const block = readRow(row.markdown, row.header)
    if (!block) this.refuse(node, 'a row of a table without an anchor', '`<a id="…"></a>` before its cells')
    else {
      this.blocks.push(block)
      this.lines.push(this.line(node))
    }
  }

  private heading(node: MdHeading): void {
    const content = this.content(node)
    const level = levels.get(node.depth)
    if (!level) this.refuse(node, `a heading of level ${node.depth}`, 'level 2, 3 or 4')
    if (!content || !level) return
    const { anchor, aliases, text } = content
    if (anchor.ourBreak || anchor.form || anchor.voice !== undefined)
      this.refuse(node, 'a heading with a break or a voice', 'an id, and whether it was withdrawn')
    const withdrawn = anchor.withdrawn ? { withdrawn: true } : {}
    this.push({ type: 'heading', id: anchor.id, level, text, ...aliases, ...withdrawn }, node)
  }

  private paragraph(node: Node, form: ParagraphForm, number?: number): void {
    if (node.type !== 'paragraph') {
      this.refuse(node, `${node.type} inside a list or quotation`, 'a paragraph')
      return
    }
    const content = this.content(node)
    if (!content) return
    const { anchor, aliases, text } = content
    const paragraph: Paragraph = { type: 'paragraph', form, text, ...anchor, ...aliases }
    this.push(number === undefined ? paragraph : { ...paragraph, number }, node)
  }

  /** Anchor, aliases and text of a block, in this order. */
  private content(node: { children: PhrasingContent[]; position?: Node['position'] | undefined }) {
    const anchors: AnchorTag[] = []
    let text = ''
    const { children } = node
    for (let index = 0; index < children.length; index++) {
      const child = children[index]
      if (child?.type === 'text') {
        text += child.value
        continue
      }
      const anchor = child?.type === 'html' && text === '' ? readAnchorTag(child.value) : undefined
      const close = children[index + 1]
      if (anchor && close?.type === 'html' && close.value === '</a>') {
        anchors.push(anchor)
        index++
        continue
      }
      this.refuse(child ?? node, child?.type === 'html' ? child.value : `${child?.type}`, 'anchors, then plain text')
      return undefined
    }
    const [anchor, ...others] = anchors
    if (!anchor) {
      this.refuse(node, 'a block without an anchor', '`<a id="…"></a>` before its text')
      return undefined
    }
    return { anchor, aliases: others.length > 0 ? { aliases: others.map(({ id }) => id) } : {}, text }
  }

  private push(block: Block, node: Node): void {
    this.blocks.push(block)
    this.lines.push(this.line(node))
  }

  private refuse(node: { position?: Node['position'] | undefined }, found: string, expected: string): void {
    this.problems.push({ path: `line ${this.line(node)}`, found, expected })
  }

  private line(node: { position?: Node['position'] | undefined }): number {
    return (node.position?.start.line ?? 1) + this.firstLine - 1
  }
}
