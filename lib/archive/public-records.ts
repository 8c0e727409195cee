import type { AnchoredBlock, DocumentAnchors } from '#lib/domain/anchors.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Archive } from './load.ts'

/** What `npm run publish` recorded of a document. */
export interface PublicRecord {
  /** `<date>-<slug>`: the address under which it was public first, which leads to it for good. */
  firstAddress: string
  /** Day (EDTF) from which words of it were last public that had not been, or had gone; absent where no such words may be shown. */
  lastChange?: string
  /** Whether the words that it has now are those that were recorded last. */
  isCurrent: boolean
}

/** What was recorded of each published document, by its id. */
export function publicRecords({
  documents,
  anchors,
}: Pick<Archive, 'documents' | 'anchors'>): Map<string, PublicRecord> {
  return new Map(
    documents.flatMap((document): [string, PublicRecord][] => {
      const record = recordOf(document, anchors.get(document.id))
      return record ? [[document.id, record]] : []
    }),
  )
}

function recordOf(document: ArchiveDocument, anchors: DocumentAnchors | undefined): PublicRecord | undefined {
  const firstAddress = anchors?.addresses[0]
  if (!anchors || firstAddress === undefined) return undefined
  const lastChange = anchors.blocks.flatMap(daysOf).sort().at(-1)
  return {
    firstAddress,
    ...(lastChange !== undefined && { lastChange }),
    isCurrent: hasRecordedWords(document, anchors),
  }
}

/** The days on which what a block is read as changed. */
function daysOf({ wordings, gone }: AnchoredBlock): string[] {
  return [...wordings.map(({ from }) => from), ...(gone === undefined ? [] : [gone])]
}

function hasRecordedWords({ blocks }: ArchiveDocument, anchors: DocumentAnchors): boolean {
  const recorded = new Map(anchors.blocks.map(({ id, wordings }) => [id, wordings.at(-1)?.text]))
  return blocks.every((block) => block.type === 'divider' || block.withdrawn || recorded.get(block.id) === block.text)
}
