import type { BlockContent, DefinitionContent, Heading as MdHeading, PhrasingContent, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Block, Heading, Paragraph, ParagraphForm } from '#lib/domain/document.ts'
import { type Anchor, readAnchor } from './anchor.ts'
import type { FormatProblem } from './format-error.ts'

const processor = unified().use(remarkParse)

/** Blocks as read, the line of the body that each stands on (from 1), and what could not be read. */
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
  for (const node of processor.parse(body).children) read.add(node)
  return read
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

  private heading(node: MdHeading): void {
    const content = this.content(node)
    const level = levels.get(node.depth)
    if (!level) this.refuse(node, `a heading of level ${node.depth}`, 'level 2, 3 or 4')
    if (!content || !level) return
    const { anchor, aliases, text } = content
    if (anchor.ourBreak || anchor.voice !== undefined)
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
    const anchors: Anchor[] = []
    let text = ''
    const { children } = node
    for (let index = 0; index < children.length; index++) {
      const child = children[index]
      if (child?.type === 'text') {
        text += child.value
        continue
      }
      const anchor = child?.type === 'html' && text === '' ? readAnchor(child.value) : undefined
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
