import type { ArchiveDocument, DocumentKind } from '#lib/domain/document.ts'
import { rememberedWithReads } from './recorded-reads.ts'

/**
 * How near the texts of a kind are to what was said: whole speeches first, what reports them after these, what sums
 * them up last. Two kinds of one number are told apart by length.
 */
const distanceOfKind: Record<DocumentKind, number> = {
  speech: 0,
  address: 0,
  statement: 1,
  document: 2,
  report: 3,
  article: 3,
  'press-release': 4,
  announcement: 4,
  factsheet: 5,
}

/** Whose words count for no length: they are nobody's who speaks. */
const notSpoken = new Set(['publisher', 'transcriber', 'questioner'])

/** Characters of the paragraphs of a document that are the words of its speakers or of its author. Counted once. */
const spokenLength = rememberedWithReads((document: ArchiveDocument): number => {
  let length = 0
  for (const block of document.blocks)
    if (block.type === 'paragraph' && !(block.voice !== undefined && notSpoken.has(block.voice)))
      length += block.text.length
  return length
})

/**
 * Compares two documents of one day by how much a reader of that day wants them: negative where the first does more.
 * What was withdrawn is last. Then the text that editors chose as the text of record is first, a speech is before what
 * reports it and that before what sums it up (by kind), an original before translations, and of equals the one that has
 * more words of those who speak: what publishers, transcribers and unnamed questioners say doesn't count. The one place
 * that says what is important; every list of documents of one day is in this order.
 */
export function compareImportance(a: ArchiveDocument, b: ArchiveDocument): number {
  return (
    Number(a.withdrawn !== undefined) - Number(b.withdrawn !== undefined) ||
    Number(b.textOfRecord === true) - Number(a.textOfRecord === true) ||
    distanceOfKind[a.kind] - distanceOfKind[b.kind] ||
    Number(a.translationOf !== undefined) - Number(b.translationOf !== undefined) ||
    spokenLength(b) - spokenLength(a)
  )
}
