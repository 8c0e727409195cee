import type { AnchoredBlock, Anchors, DocumentAnchors } from '#lib/domain/anchors.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Finding } from '#lib/domain/finding.ts'
import { blockIds } from '#lib/records/anchor-states.ts'

/**
 * What was published and would lead nowhere: documents that are gone, and ids of paragraphs and headings that their
 * document has neither as its own nor as an alias nor among what is gone. Each is an error that says what to do.
 */
export function brokenPermalinks(anchors: Anchors, documents: readonly ArchiveDocument[]): Finding[] {
  const known = new Map(documents.map((document) => [document.id, document]))
  return [...anchors.values()].flatMap((published) => {
    const document = known.get(published.document)
    return document ? lostBlocks(published, document) : [lostDocument(published)]
  })
}

function lostDocument({ document, title, source, addresses }: DocumentAnchors): Finding {
  const place = addresses.map((name) => `documents/${name}/`).join(', ')
  return {
    rule: 'published-document',
    severity: 'error',
    file: `anchors/${document}.json`,
    document,
    message: `${document} ("${title}", ${place}) was published and is no longer in the archive: put its source ${source.file} back and run npm run ingest, or say in the catalogue which source supersedes it, or that it is withdrawn`,
  }
}

function lostBlocks({ document: id, blocks }: DocumentAnchors, document: ArchiveDocument): Finding[] {
  const ids = resolving(document)
  return blocks
    .filter((block) => !ids.has(block.id))
    .map((block) => ({
      rule: 'published-paragraph',
      severity: 'error' as const,
      file: `anchors/${id}.json`,
      document: id,
      message: `${id} ${block.id} was published${publishedWords(block)} and is no longer in its document: run npm run ingest, which carries published ids over; if it is lost again, report it`,
    }))
}

/** All ids that lead somewhere in the document. */
function resolving({ blocks, gone = [] }: ArchiveDocument): Set<string> {
  return new Set([...blocks.flatMap(blockIds), ...gone.map(({ id }) => id)])
}

/** How much of a published paragraph a message quotes, in characters. */
const shownCharacters = 60

function publishedWords({ wordings, withdrawn }: AnchoredBlock): string {
  const last = wordings.at(-1)
  if (!last || withdrawn) return ''
  const text = last.text.length > shownCharacters ? `${last.text.slice(0, shownCharacters)}…` : last.text
  return ` on ${last.from} as "${text}"`
}
