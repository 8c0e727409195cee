import type { ArchiveDocument } from '#lib/domain/document.ts'

/** How much text there is. Words are runs of letters and figures; headings count too. */
export interface TextCounts {
  documents: number
  paragraphs: number
  words: number
}

const measured = new WeakMap<ArchiveDocument, () => TextCounts>()
/** Of a text: an archive that is read again has the texts that are the same from the time before. */
const ofBlocks = new WeakMap<ArchiveDocument['blocks'], TextCounts>()
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu

/** The measure of one document. Counted once. */
export function countText(document: ArchiveDocument): TextCounts {
  const known = measured.get(document)
  if (known) return known()
  const { blocks } = document
  const counted = ofBlocks.get(blocks) ?? countBlocks(blocks)
  ofBlocks.set(blocks, counted)
  measured.set(document, () => counted)
  return counted
}

function countBlocks(blocks: ArchiveDocument['blocks']): TextCounts {
  const counted: TextCounts = { documents: 1, paragraphs: 0, words: 0 }
  for (const block of blocks) {
    // What was withdrawn is there as a note on that alone: no search finds it.
    if (block.type === 'divider' || block.withdrawn) continue
    if (block.type === 'paragraph') counted.paragraphs++
    counted.words += block.text.match(word)?.length ?? 0
  }
  return counted
}

/** Says what the measure of a document is, so that its text need not be read for it. */
export function setTextCounts(document: ArchiveDocument, counts: () => TextCounts): void {
  measured.set(document, counts)
}

/** The measure of several documents together. */
export function countTexts(documents: readonly ArchiveDocument[]): TextCounts {
  const sum: TextCounts = { documents: 0, paragraphs: 0, words: 0 }
  for (const document of documents) {
    const { paragraphs, words } = countText(document)
    sum.documents++
    sum.paragraphs += paragraphs
    sum.words += words
  }
  return sum
}
