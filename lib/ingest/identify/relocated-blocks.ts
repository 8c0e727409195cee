import type { AnchoredBlock, Anchors } from '#lib/domain/anchors.ts'
import type { ArchiveDocument, Tombstone } from '#lib/domain/document.ts'
import { fold } from '#lib/text/fold.ts'

/** Shorter passages ("Thank you.") are in many documents: that one has the same words says nothing. */
const fewestWords = 5
/** Shorter passages may be a part of any longer one. */
const fewestWithin = 8
/** Most paragraphs into which a passage may have been divided in another document. */
const mostParts = 4

/** A passage of another document that has the words now. */
interface BlockLocation {
  document: ArchiveDocument
  block: string
}

/**
 * Notes at published passages that are gone from a document where their very words are now, in another document of the archive,
 * as a paragraph, within one, or divided into several: where a document was divided in two, or a passage moved. Where several
 * have the words, the one in which they are new is meant, else the one that comes from the same source; where that leaves more
 * than one, none is. Gives the documents with these notes (`gone[].now`).
 */
export function linkRelocatedBlocks(documents: ArchiveDocument[], anchors: Anchors): ArchiveDocument[] {
  const wanted = new Set(
    documents.flatMap(({ id, gone = [] }) => gone.flatMap((one) => wordsOf(blockIn(anchors, id, one.id)))),
  )
  if (wanted.size === 0) return documents
  const places = blocksWith(wanted, documents)
  const left = [...wanted].filter((words) => !places.has(words) && words.split(' ').length >= fewestWithin)
  for (const [words, within] of blocksWithin(left, documents)) places.set(words, within)
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

/** The words a block was last published with, and those of its source: folded, without what is too short to be recognised. */
function wordsOf(block: AnchoredBlock | undefined): string[] {
  if (!block || block.withdrawn) return []
  const texts = [block.wordings.at(-1)?.text, block.source].flatMap((text) => (text === undefined ? [] : fold(text)))
  return [...new Set(texts)].filter((text) => text.split(' ').length >= fewestWords)
}

function blocksWith(wanted: ReadonlySet<string>, documents: readonly ArchiveDocument[]): Map<string, BlockLocation[]> {
  const places = new Map<string, BlockLocation[]>()
  for (const document of documents) {
    for (const block of document.blocks) {
      if (block.type === 'divider' || block.withdrawn) continue
      const words = fold(block.text)
      if (wanted.has(words)) places.set(words, [...(places.get(words) ?? []), { document, block: block.id }])
    }
  }
  return places
}

/** Where words are within a paragraph, or as several in a row: there the first of them. */
function blocksWithin(wanted: readonly string[], documents: readonly ArchiveDocument[]): Map<string, BlockLocation[]> {
  const places = new Map<string, BlockLocation[]>()
  if (wanted.length === 0) return places
  for (const document of documents) {
    const blocks = document.blocks.flatMap((block) =>
      block.type === 'divider' || block.withdrawn ? [] : [{ id: block.id, words: fold(block.text) }],
    )
    for (const words of wanted)
      for (const [index, block] of blocks.entries()) {
        const isWithin = ` ${block.words} `.includes(` ${words} `)
        if (!isWithin && !isDivided(words, blocks.slice(index, index + mostParts))) continue
        places.set(words, [...(places.get(words) ?? []), { document, block: block.id }])
      }
  }
  return places
}

/** Whether paragraphs in a row begin with one that begins the words, and make them up together. */
function isDivided(words: string, [first, ...rest]: readonly { words: string }[]): boolean {
  if (!first || !words.startsWith(`${first.words} `)) return false
  let joined = first.words
  for (const { words: next } of rest) {
    joined += ` ${next}`
    if (joined === words) return true
    if (!words.startsWith(`${joined} `)) return false
  }
  return false
}

function meant(
  document: ArchiveDocument,
  published: AnchoredBlock | undefined,
  others: readonly BlockLocation[],
  anchors: Anchors,
): BlockLocation | undefined {
  const isNew = ({ document: { id }, block }: BlockLocation) => {
    const from = blockIn(anchors, id, block)?.wordings[0]?.from
    return from === undefined || (published?.gone !== undefined && from >= published.gone)
  }
  const ofOneSource = ({ document: { source } }: BlockLocation) => source.file === document.source.file
  const fresh = others.filter(isNew)
  for (const some of [fresh, fresh.filter(ofOneSource), others, others.filter(ofOneSource)])
    if (some.length === 1) return some[0]
  return undefined
}
