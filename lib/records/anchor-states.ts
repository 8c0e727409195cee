import type { AnchoredBlock, AnchorState, DocumentAnchors } from '#lib/domain/anchors.ts'
import type { ArchiveDocument, Block, Heading, Paragraph } from '#lib/domain/document.ts'
import { containment, foldedWords, shingles } from '#lib/text/shingles.ts'

/** What became of a published id whose words are not what they were, and the ids that lead to its words now. */
export interface BlockOutcome {
  state: AnchorState
  now: string[]
}

/**
 * For each published id of a document what became of it; those whose words are as they were published are left out.
 * With `since: 'last'` only what differs from the last publication counts, else what differs from any.
 */
export function anchorStates(
  { blocks }: Pick<DocumentAnchors, 'blocks'>,
  document: Pick<ArchiveDocument, 'blocks' | 'gone' | 'withdrawn'>,
  since: 'last' | 'ever' = 'ever',
): Map<string, BlockOutcome> {
  const states = new Map<string, BlockOutcome>()
  const places = placesOf(document.blocks)
  const gone = new Map(document.gone?.map((one) => [one.id, one]))
  for (const anchored of blocks) {
    const left = gone.get(anchored.id)
    const place = places.get(anchored.id)
    if (left || document.withdrawn) {
      states.set(anchored.id, { state: left?.withdrawn || document.withdrawn ? 'withdrawn' : 'gone', now: [] })
    } else if (place !== undefined) {
      const became = becameOf(anchored, document.blocks, place, since)
      if (became) states.set(anchored.id, became)
    }
  }
  return states
}

function becameOf(
  { id, wordings }: AnchoredBlock,
  blocks: readonly Block[],
  place: number,
  since: 'last' | 'ever',
): BlockOutcome | undefined {
  const block = blocks[place]
  if (!block || block.type === 'divider') return undefined
  if (block.withdrawn) return { state: 'withdrawn', now: [block.id] }
  const compared = since === 'last' ? wordings.slice(-1) : wordings
  const other = compared.findLast(({ text }) => text !== block.text)
  // What never had words of its own to show, and what only became a heading, or a paragraph, reads as before.
  if (!other) return undefined
  if (block.id !== id) return { state: 'merged', now: [block.id] }
  if (block.aliases && isPart(other.text, block.text)) return { state: 'merged', now: [id] }
  const parts = partsBeside(other.text, blocks, place)
  return parts.length > 1 ? { state: 'split', now: parts } : { state: 'changed', now: [id] }
}

/** The ids of the block and of those before and after it that were in the text before; in order. */
function partsBeside(before: string, blocks: readonly Block[], place: number): string[] {
  const own = blocks[place]
  if (own?.type !== 'paragraph' || !isPart(own.text, before)) return own && 'id' in own ? [own.id] : []
  const walk = (step: 1 | -1): string[] => {
    const ids: string[] = []
    for (let at = place + step; ; at += step) {
      const block = blocks[at]
      if (block?.type !== 'paragraph' || block.withdrawn || !isPart(block.text, before)) return ids
      ids.push(block.id)
    }
  }
  return [...walk(-1).reverse(), own.id, ...walk(1)]
}

/**
 * Least share of a part's pairs of words that the whole must contain, 0 to 1, for the part to count as taken from it.
 * Below 1, since a part may be corrected when it is divided off. 0.6: as in lib/archive/event-proposals.ts.
 */
const leastContainment = 0.6

function isPart(part: string, whole: string): boolean {
  const words = foldedWords(part)
  return words.length > 1 && containment(shingles(words), shingles(foldedWords(whole))) >= leastContainment
}

function placesOf(blocks: readonly Block[]): Map<string, number> {
  const places = new Map<string, number>()
  for (const [place, block] of blocks.entries()) for (const id of blockIds(block)) places.set(id, place)
  return places
}

/** All ids that lead to a block: its own and its aliases. */
export function blockIds(block: Block): string[] {
  return isAddressed(block) ? [block.id, ...(block.aliases ?? [])] : []
}

function isAddressed(block: Block): block is Paragraph | Heading {
  return block.type !== 'divider'
}
