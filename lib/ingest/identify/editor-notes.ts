import type { Block, EditorNote } from '#lib/domain/document.ts'
import type { Finding } from '#lib/domain/finding.ts'
import { findingMessage, findingPart } from '#lib/ingest/finding-message.ts'
import type { CatalogueNote } from '#lib/records/catalogue.ts'

/** The notes of editors that a document gets, and what is wrong with others. */
export interface PlacedNotes {
  notes: EditorNote[]
  findings: Finding[]
}

/**
 * Puts the notes of editors at the blocks of a document: those on the whole of it first, then in the order of the blocks. A note
 * on a paragraph that was joined to another is at that one. What the document has no paragraph for, or is on words that were
 * withdrawn, is an error that says so, and is left out.
 */
export function placeNotes(document: string, blocks: readonly Block[], entries: readonly CatalogueNote[]): PlacedNotes {
  const findings: Finding[] = []
  const placed = entries.flatMap((entry): { at: number; note: EditorNote }[] => {
    const { note: text, paragraph, by, on, file, line } = entry
    const words = { text, ...(by !== undefined && { by }), ...(on !== undefined && { on }) }
    if (paragraph === undefined) return [{ at: -1, note: words }]
    const at = blocks.findIndex(
      (block) => block.type !== 'divider' && (block.id === paragraph || block.aliases?.includes(paragraph)),
    )
    const block = blocks[at]
    if (block && block.type !== 'divider' && !block.withdrawn) return [{ at, note: { block: block.id, ...words } }]
    const problem = findingPart(block ? 'wordsWithdrawn' : 'noSuchParagraph')
    findings.push({
      rule: 'note-without-paragraph',
      severity: 'error',
      file,
      ...(line !== undefined && { line }),
      document,
      ...findingMessage('noteLeftOut', { document, paragraph, problem }),
    })
    return []
  })
  return { notes: placed.sort((one, other) => one.at - other.at).map(({ note }) => note), findings }
}
