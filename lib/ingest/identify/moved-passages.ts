import type { AnchoredBlock, Anchors } from '#lib/domain/anchors.ts'
import type { ArchiveDocument, Tombstone } from '#lib/domain/document.ts'
import { fold } from '#lib/text/fold.ts'

/** Shorter passages ("Thank you.") stand in many documents: that one has the same words says nothing. */
const fewestWords = 5

/** A passage of another document that has the words now. */
interface Standing {
  document: ArchiveDocument
  block: string
}

/**
 * The documents, their published passages that are gone from them each with where its very words stand now, in another
 * document of the archive: where a document was divided in two, or a passage moved. Where several have the words, the
 * one in which they are new is meant, else the one that comes from the same source; where that leaves more than one,
 * none is.
 */
export function withMovedPassages(documents: ArchiveDocument[], anchors: Anchors): ArchiveDocument[] {
  const wanted = new Set(
    documents.flatMap(({ id, gone = [] }) => gone.flatMap((one) => wordsOf(blockIn(anchors, id, one.id)))),
  )
  if (wanted.size === 0) return documents
  const places = standingWith(wanted, documents)
  return documents.map((document) => {
    if (!document.gone || document.withdrawn) return document
    const gone = document.gone.map((one): Tombstone => {
      if (one.withdrawn) return one
      const published = blockIn(anchors, document.id, one.id)
      const others = wordsOf(published)
        .flatMap((words) => places.get(words) ?? [])
        .filter((place) => place.document.id !== document.id)
      const now = meant(document, published, others, anchors)
      return now ? { ...one, now: { document: now.document.id, block: now.block } } : one
    })
    return { ...document, gone }
  })
}

function blockIn(anchors: Anchors, document: string, id: string): AnchoredBlock | undefined {
  return anchors.get(document)?.blocks.find((block) => block.id === id)
}

/** What a block was last published with, and what its source had: folded, without what is too short to tell. */
function wordsOf(block: AnchoredBlock | undefined): string[] {
  if (!block || block.withdrawn) return []
  const texts = [block.wordings.at(-1)?.text, block.source].flatMap((text) => (text === undefined ? [] : fold(text)))
  return [...new Set(texts)].filter((text) => text.split(' ').length >= fewestWords)
}

function standingWith(wanted: ReadonlySet<string>, documents: readonly ArchiveDocument[]): Map<string, Standing[]> {
  const places = new Map<string, Standing[]>()
  for (const document of documents) {
    for (const block of document.blocks) {
      if (block.type === 'divider' || block.withdrawn) continue
      const words = fold(block.text)
      if (wanted.has(words)) places.set(words, [...(places.get(words) ?? []), { document, block: block.id }])
    }
  }
  return places
}

function meant(
  document: ArchiveDocument,
  published: AnchoredBlock | undefined,
  others: readonly Standing[],
  anchors: Anchors,
): Standing | undefined {
  const isNew = ({ document: { id }, block }: Standing) => {
    const from = blockIn(anchors, id, block)?.wordings[0]?.from
    return from === undefined || (published?.gone !== undefined && from >= published.gone)
  }
  const ofOneSource = ({ document: { source } }: Standing) => source.file === document.source.file
  const fresh = others.filter(isNew)
  for (const some of [fresh, fresh.filter(ofOneSource), others, others.filter(ofOneSource)])
    if (some.length === 1) return some[0]
  return undefined
}
