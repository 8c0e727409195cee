import type { AnchoredBlock, Anchors, DocumentAnchors } from '#lib/domain/anchors.ts'
import type { Wording } from '#lib/domain/block-history.ts'
import type { ArchiveDocument, Block } from '#lib/domain/document.ts'
import { blockIds } from '#lib/records/anchor-states.ts'
import { wordingDigest } from '#lib/records/wording-digest.ts'
import { datedSlug } from '#lib/site/addresses.ts'
import type { Archive } from './load.ts'
import { WithdrawnWords, withdrawnWords } from './withdrawn-words.ts'

/** For each published address (`<date>-<slug>`) the id of the document that it leads to. */
export function addressOwners(anchors: Anchors): Map<string, string> {
  const owners = new Map<string, string>()
  for (const { document, addresses } of anchors.values()) for (const name of addresses) owners.set(name, document)
  return owners
}

/** The addresses (`<date>-<slug>`) under which documents were public and have no page of their own any longer. */
export function formerAddresses({ anchors, documents }: Pick<Archive, 'anchors' | 'documents'>): FormerAddress[] {
  const current = new Set(documents.map(datedSlug))
  const known = new Set(documents.map(({ id }) => id))
  return [...addressOwners(anchors)]
    .filter(([name, id]) => known.has(id) && !current.has(name))
    .map(([name, id]) => ({ name, id }))
}

interface FormerAddress {
  name: string
  id: string
}

/**
 * What was published, as it may be shown: without the words that were withdrawn since, whichever wording contains them.
 * Wordings of today share their text with the document, so that a large archive is not in memory twice.
 */
export async function publicAnchors(
  contentFolder: string,
  anchors: Anchors,
  documents: readonly ArchiveDocument[],
): Promise<Anchors> {
  if (anchors.size === 0) return anchors
  const withdrawn = await withdrawnWords(contentFolder, documents)
  const shown = new Map(anchors)
  for (const document of documents) {
    const own = anchors.get(document.id)
    if (own) shown.set(document.id, withoutWithdrawn(own, document, withdrawn.get(document.id)))
  }
  return shown
}

function withoutWithdrawn(
  anchors: DocumentAnchors,
  document: ArchiveDocument,
  words: WithdrawnWords | undefined,
): DocumentAnchors {
  const current = new Map(document.blocks.flatMap((block) => blockIds(block).map((id): [string, Block] => [id, block])))
  const gone = new Set(document.gone?.flatMap(({ id, withdrawn }) => (withdrawn ? [id] : [])))
  const isWithdrawn = ({ id }: AnchoredBlock) => {
    const block = current.get(id)
    return document.withdrawn !== undefined || gone.has(id) || (block?.type !== 'divider' && block?.withdrawn === true)
  }
  const former = anchors.blocks.filter(isWithdrawn).flatMap((block) => textsOf(block))
  const known = former.length > 0 ? new WithdrawnWords(former) : undefined
  const quotesWithdrawn = (text: string) => words?.quotedBy(text) || known?.quotedBy(text)
  const blocks = anchors.blocks.map((anchored) => {
    if (isWithdrawn(anchored)) return withoutWordings(anchored)
    const block = current.get(anchored.id)
    const text = block && 'text' in block && block.id === anchored.id ? block.text : undefined
    return withoutFormer(anchored, text, words || known ? quotesWithdrawn : undefined)
  })
  return { ...anchors, blocks }
}

/** A block of whose words only a digest is kept. */
export function withoutWordings({ source, wordings, ...rest }: AnchoredBlock): AnchoredBlock {
  const words = source ?? wordings.at(-1)?.text
  return {
    ...rest,
    wordings: [],
    ...(words !== undefined && rest.digest === undefined && { digest: wordingDigest(words) }),
    withdrawn: true,
  }
}

function withoutFormer(
  anchored: AnchoredBlock,
  current: string | undefined,
  quotesWithdrawn: ((text: string) => boolean | undefined) | undefined,
): AnchoredBlock {
  const wordings = anchored.wordings.flatMap((wording): Wording[] => {
    if (wording.text === current) return [{ ...wording, text: current }]
    return quotesWithdrawn?.(wording.text) ? [] : [wording]
  })
  const { source, ...rest } = anchored
  const kept = source !== undefined && !quotesWithdrawn?.(source)
  return { ...rest, wordings, ...(kept && { source }) }
}

function textsOf({ source, wordings }: AnchoredBlock): string[] {
  return [...(source === undefined ? [] : [source]), ...wordings.map(({ text }) => text)]
}
