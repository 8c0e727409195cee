import type { AnchoredBlock, DocumentAnchors } from '#lib/domain/anchors.ts'
import type { Draft } from '#lib/ingest/source-segment.ts'
import { digestOf } from '#lib/records/digest.ts'
import { fold } from '#lib/text/fold.ts'
import { kinship, profileOf } from './block-similarity.ts'
import { BlockIds } from './identify.ts'
import { carryBlocks, type SourceBlock, type UnsureWithdrawal } from './match-published-blocks.ts'

/** A draft with the id of its words as the source has them; dividers have none. */
export interface NamedDraft extends Draft {
  id?: string
  aliases?: string[]
}

/** The ids of one document: those that were published are kept, all others are new. */
export class DocumentBlockIds {
  readonly #published: ReadonlyMap<string, AnchoredBlock>
  readonly #fresh: BlockIds
  /** What editors divided off other paragraphs, to be given again to the same words. */
  readonly #divided: Set<AnchoredBlock>
  unsure: UnsureWithdrawal[] = []
  /** The ids of the blocks of the source, in their order. */
  names: string[] = []

  constructor(anchors?: Pick<DocumentAnchors, 'blocks'>) {
    const blocks = anchors?.blocks ?? []
    this.#published = new Map(blocks.map((block) => [block.id, block]))
    this.#fresh = new BlockIds(this.#published.keys())
    this.#divided = new Set(blocks.filter(({ divided, gone }) => divided && gone === undefined))
  }

  /** Gives ids to all drafts of the document; to be called once, before any other. */
  name(drafts: readonly Draft[]): NamedDraft[] {
    const sources = drafts.flatMap(({ type, text }): SourceBlock[] => (type === 'divider' ? [] : [{ type, text }]))
    const { blocks, unsure } = carryBlocks([...this.#published.values()], sources)
    this.unsure = unsure
    const given = new Set(blocks.flatMap(({ id, aliases }) => [...(id === undefined ? [] : [id]), ...aliases]))
    for (const block of this.#divided) if (given.has(block.id)) this.#divided.delete(block)
    return drafts.map((draft) => {
      if (draft.type === 'divider') return draft
      const { id: kept, aliases = [] } = blocks[this.names.length] ?? {}
      const id = kept ?? this.#fresh.next(draft.type === 'heading' ? 'h' : 'p', draft.text)
      this.names.push(id)
      return { ...draft, id, ...(aliases.length > 0 && { aliases }) }
    })
  }

  /** The id of a paragraph that an editor divides off another: the one it had, whatever was corrected in its words. */
  divided(text: string): string {
    const folded = fold(text)
    const profile = profileOf(text)
    const known =
      [...this.#divided].find(({ wordings }) => wordings.some((wording) => fold(wording.text) === folded)) ??
      [...this.#divided].find(({ digest }) => digest !== undefined && digest === digestOf(text)) ??
      [...this.#divided].find(({ wordings }) => kinship(profileOf(wordings.at(-1)?.text ?? ''), profile) > 0)
    if (!known) return this.#fresh.next('p', text)
    this.#divided.delete(known)
    return known.id
  }

  /** Whether the id was ever published. */
  has(id: string): boolean {
    return this.#published.has(id)
  }

  /** Whether an editor had joined this to another when it was published. */
  wasJoined(id: string): boolean {
    return this.#published.get(id)?.joined === true
  }
}
