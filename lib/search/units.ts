import type { ArchiveDocument } from '#lib/domain/document.ts'

/** What is found and linked to: a paragraph or a heading of a document. */
export interface Unit {
  id: string
  /** The ¶ number in the margin of the page; 0 for a heading. */
  number: number
  text: string
}

/**
 * The units of a document, in its order. Paragraphs are counted from 1; headings are not counted. What was withdrawn
 * is counted, and not found.
 */
export function unitsOf(document: ArchiveDocument): Unit[] {
  const units: Unit[] = []
  let number = 0
  for (const block of document.blocks) {
    if (block.type === 'heading' && !block.withdrawn) units.push({ id: block.id, number: 0, text: block.text })
    if (block.type === 'paragraph') {
      number += 1
      if (!block.withdrawn) units.push({ id: block.id, number, text: block.text })
    }
  }
  return units
}
