import type { AnchoredBlock } from '#lib/domain/anchors.ts'
import type { ArchiveDocument, Block } from '#lib/domain/document.ts'
import { firstMoment } from '#lib/site/last-change.ts'
import type { PublishedArchive, WatchNotice } from './watch-answers.ts'

/** Passages as they were public before: what the text has no longer, and what has other words now. */
export interface FormerPassages {
  /** Documents with these passages alone, so that the same queries can be asked of them. */
  documents: ArchiveDocument[]
  /** What became of a passage. */
  noticeOf(document: string, paragraph: string): WatchNotice | undefined
}

/**
 * The words that passages had when they were public last, of those that are gone or were reworded since: `publish` has kept them.
 * What was withdrawn is not among them, since no word of it is kept; nor what was joined to another, which has its words.
 */
export function formerPassages({ documents, anchors }: PublishedArchive): FormerPassages {
  const notices = new Map<string, WatchNotice>()
  const found = documents.flatMap((document) => {
    const blocks = blocksById(document)
    const former = (anchors.get(document.id)?.blocks ?? []).flatMap((anchored): Block[] => {
      const was = document.withdrawn ? undefined : formerWording(anchored, blocks.get(anchored.id))
      if (!was) return []
      const { text, kind, day } = was
      const updated = firstMoment(day)
      notices.set(`${document.id} ${anchored.id}`, {
        kind,
        document: document.id,
        paragraph: anchored.id,
        ...(updated !== undefined && { updated }),
      })
      return [blockWith(anchored.id, text, blocks.get(anchored.id))]
    })
    return former.length > 0 ? [{ ...document, blocks: former }] : []
  })
  return { documents: found, noticeOf: (document, paragraph) => notices.get(`${document} ${paragraph}`) }
}

function blocksById({ blocks }: ArchiveDocument): Map<string, Exclude<Block, { type: 'divider' }>> {
  return new Map(blocks.flatMap((block) => (block.type === 'divider' ? [] : [[block.id, block]])))
}

/** The words that were public before those that are, and since when they are no longer; undefined where there are none. */
function formerWording(
  { wordings, withdrawn, into, gone }: AnchoredBlock,
  now: Exclude<Block, { type: 'divider' }> | undefined,
): { text: string; kind: 'gone' | 'reworded'; day: string } | undefined {
  const last = wordings.at(-1)
  if (withdrawn || into !== undefined || !last) return undefined
  if (!now) return gone === undefined ? undefined : { text: last.text, kind: 'gone', day: gone }
  const before = wordings.at(-2)
  // What isn't published yet is told once it is.
  return before && last.text === now.text && !now.withdrawn
    ? { text: before.text, kind: 'reworded', day: last.from }
    : undefined
}

function blockWith(id: string, text: string, now: Block | undefined): Block {
  if (id.startsWith('h-')) return { type: 'heading', id, level: 2, text }
  const voice = now?.type === 'paragraph' ? now.voice : undefined
  return { type: 'paragraph', id, form: 'plain', text, ...(voice !== undefined && { voice }) }
}
