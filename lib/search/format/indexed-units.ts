import type { ArchiveDocument } from '#lib/domain/document.ts'

/** What is found and linked to: the title, a heading or a paragraph of a document. */
export interface IndexedUnit {
  /** Empty for a title, which the document's own address leads to. */
  id: string
  /** The ¶ number in the margin of the page; 0 for a title and a heading. */
  number: number
  text: string
  /** Whose words it is, where they are not the document's speaker's: see `Paragraph`. */
  voice?: string
}

/** The units of a document, in its order, its title first. Paragraphs are counted from 1; headings are not counted. */
export function indexedUnitsOf(document: ArchiveDocument): IndexedUnit[] {
  const units: IndexedUnit[] = [{ id: '', number: 0, text: document.title }]
  let number = 0
  for (const block of document.blocks) {
    if (block.type === 'heading' && !block.withdrawn) units.push({ id: block.id, number: 0, text: block.text })
    if (block.type === 'paragraph') {
      number += 1
      // What was withdrawn keeps its number, and is not found.
      if (block.withdrawn) continue
      const { id, text, voice } = block
      units.push({ id, number, text, ...(voice !== undefined && { voice }) })
    }
  }
  return units
}
