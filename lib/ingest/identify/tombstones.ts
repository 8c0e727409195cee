import type { AnchoredBlock } from '#lib/domain/anchors.ts'
import type { Block, Tombstone } from '#lib/domain/document.ts'
import { blockIds } from '#lib/records/anchor-states.ts'

/**
 * The published ids that no block of the document has any longer, in the order in which they were, each with what it
 * followed. `withdrawn` are those whose words may not be shown.
 */
export function tombstones(
  published: readonly AnchoredBlock[],
  blocks: readonly Block[],
  withdrawn: ReadonlySet<string> | 'all',
): Tombstone[] {
  const current = new Map(
    blocks.flatMap((block) => ('id' in block ? blockIds(block).map((id): [string, string] => [id, block.id]) : [])),
  )
  const gone: Tombstone[] = []
  let after: string | undefined
  for (const { id, withdrawn: before } of published) {
    const here = current.get(id)
    if (here !== undefined) after = here
    else
      gone.push({
        id,
        ...(after !== undefined && { after }),
        ...((before || withdrawn === 'all' || withdrawn.has(id)) && { withdrawn: true as const }),
      })
  }
  return gone
}
