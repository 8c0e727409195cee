import type { ParagraphLook, RunLook } from './rtf-story.ts'

/** How a paragraph looks of which nothing is said. */
export const plainParagraph: ParagraphLook = {
  style: undefined,
  outline: undefined,
  isInTable: false,
  isHeaderRow: false,
}

/** Sets what a control word says of how words or paragraphs look; false where it says nothing of that. */
export function setLook(look: RunLook & ParagraphLook, word: string, isOn: boolean): boolean {
  switch (word) {
    case 'v':
      look.isHidden = isOn
      return true
    case 'strike':
    case 'striked':
      look.isStruck = isOn
      return true
    case 'super':
    case 'sub':
      look.position = isOn ? (word === 'super' ? 'sup' : 'sub') : undefined
      return true
    case 'nosupersub':
      look.position = undefined
      return true
    case 'pard':
      // A row is a head by its own control words, not by those of its paragraphs.
      Object.assign(look, plainParagraph, { isHeaderRow: look.isHeaderRow })
      return true
    case 'intbl':
      look.isInTable = true
      return true
    case 'trowd':
      look.isHeaderRow = false
      return true
    case 'trhdr':
      look.isHeaderRow = true
      return true
    default:
      return false
  }
}
