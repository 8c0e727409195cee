import type { Archive } from '#lib/archive/load.ts'
import type { ArchiveDocument, Block } from '#lib/domain/document.ts'
import type { ParagraphSpan } from '#lib/quote/reuse/cross-references.ts'
import { documentWith } from '#tests/unit/archive/invented.ts'

/** A document of these paragraphs, which have the ids `<id>-1`, `<id>-2` and so on. */
export function textOf(id: string, texts: string[], given: Partial<ArchiveDocument> = {}): ArchiveDocument {
  const blocks = texts.map(
    (text, index): Block => ({ type: 'paragraph', id: `${id}-${index + 1}`, form: 'plain', text }),
  )
  return documentWith({ id, slug: id, language: 'en', speaker: 'Ana Verell', blocks, ...given })
}

/** The words of a place in an archive. */
export function wordsAt(
  { documents }: Pick<Archive, 'documents'>,
  place: ParagraphSpan | undefined,
): string | undefined {
  const document = documents.find(({ id }) => id === place?.document)
  const block = document?.blocks.find((one) => one.type === 'paragraph' && one.id === place?.paragraph)
  return block?.type === 'paragraph' && place ? block.text.slice(place.start, place.end) : undefined
}
