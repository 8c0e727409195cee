import { z } from 'zod'

/** What the tags of a PDF file (ISO 32000-1, 14.8) say of a piece of marked content. */
export interface StructureTag {
  /** Which block it is of: a paragraph, a heading, a cell. Numbered in the order of the file. */
  block: number
  /** The role of the block ("P", "H1", "TD"). */
  role: string
  /** The row of a table, where it is in one. */
  row?: number
  /** It is in a note. */
  note?: true
}

/** Roles of parts of a line: they divide no blocks. */
const inline = new Set(
  (
    'Span NonStruct Link Em Strong Sub Sup Quote Code Reference Annot Lbl Ruby RB RT RP Warichu WT WP BibEntry Formula ' +
    'Form'
  ).split(' '),
)

const notes = new Set(['Note', 'FENote', 'Footnote', 'Endnote'])

/** Containers of blocks: words that are in them without a block of their own may be of several paragraphs. */
const containers = new Set('Root Document DocumentFragment Part Art Sect Div Aside Private Table TOC L'.split(' '))

const content = z.object({ type: z.string(), id: z.string() })
const node = z.object({ role: z.string(), children: z.array(z.unknown()) })

/** The tags of the marked content of a page by its ids. `tree` is what PDF.js makes of the structure tree. */
export function readStructureTags(tree: unknown): Map<string, StructureTag> {
  const found = new Map<string, StructureTag>()
  let blocks = 0
  let rows = 0
  const walk = (one: unknown, around: StructureTag | undefined) => {
    const leaf = content.safeParse(one)
    if (leaf.success) {
      if (around && !containers.has(around.role)) found.set(leaf.data.id, around)
      return
    }
    const parsed = node.safeParse(one)
    if (!parsed.success) return
    const { role, children } = parsed.data
    let inside = around
    if (!inline.has(role)) {
      blocks += 1
      const isRow = role === 'TR'
      if (isRow) rows += 1
      const row = isRow ? rows : around?.row
      inside = {
        block: blocks,
        role,
        ...(row ? { row } : {}),
        ...(around?.note || notes.has(role) ? { note: true } : {}),
      }
      // A paragraph in a cell is the cell.
      if (around && (around.role === 'TD' || around.role === 'TH') && !isRow) inside = around
    }
    for (const child of children) walk(child, inside)
  }
  walk(tree, undefined)
  return found
}
