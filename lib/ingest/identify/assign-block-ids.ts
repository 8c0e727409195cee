import type { AnchoredBlock, DocumentAnchors } from '#lib/domain/anchors.ts'
import type { Draft } from '#lib/ingest/source-segment.ts'
import { wordingDigest } from '#lib/records/wording-digest.ts'
import { fold } from '#lib/text/fold.ts'
import { blockSimilarity, shingleProfile } from './block-similarity.ts'
import { BlockIds } from './identifiers.ts'
import { matchPublishedBlocks, type SourceBlock, type UncertainWithdrawal } from './match-published-blocks.ts'

/** A draft with the id of its words as the source has them; dividers have none. */
export interface DraftWithId extends Draft {
  id?: string
  aliases?: string[]
}

/** The ids of one document: those that were published are kept, all others are new. */
export class DocumentBlockIds {
  readonly #published: ReadonlyMap<string, AnchoredBlock>
  readonly #fresh: BlockIds
  /** What editors divided off other paragraphs, to be given again to the same words, and what each was divided off. */
  readonly #divided: Map<AnchoredBlock, string | undefined>
  unsure: UncertainWithdrawal[] = []
  /** The ids of the blocks of the source, in their order. */
  names: string[] = []

  constructor(anchors?: Pick<DocumentAnchors, 'blocks'>) {
    const blocks = anchors?.blocks ?? []
    this.#published = new Map(blocks.map((block) => [block.id, block]))
    this.#fresh = new BlockIds(this.#published.keys())
    this.#divided = dividedOff(blocks)
  }

  /** Gives ids to all drafts of the document; to be called once, before any other. */
  name(drafts: readonly Draft[]): DraftWithId[] {
    const sources = drafts.flatMap(({ type, text }): SourceBlock[] => (type === 'divider' ? [] : [{ type, text }]))
    const { blocks, unsure } = matchPublishedBlocks([...this.#published.values()], sources)
    this.unsure = unsure
    const given = new Set(blocks.flatMap(({ id, aliases }) => [...(id === undefined ? [] : [id]), ...aliases]))
    for (const block of this.#divided.keys()) if (given.has(block.id)) this.#divided.delete(block)
    return drafts.map((draft) => {
      if (draft.type === 'divider') return draft
      const { id: kept, aliases = [] } = blocks[this.names.length] ?? {}
      const id = kept ?? this.#fresh.next(draft.type === 'heading' ? 'h' : 'p', draft.text, draft.statedId)
      this.names.push(id)
      // A former id is the block's own only where no other block has it, or had it before.
      const stated = (draft.statedAliases ?? []).filter((alias) => this.#fresh.take(alias))
      const all = [...aliases, ...stated]
      return { ...draft, id, ...(all.length > 0 && { aliases: all }) }
    })
  }

  /**
   * The id of a paragraph that an editor divides off another: the one it had, whatever was corrected in its words.
   * What was divided off the same paragraph (`from`) is asked first, since others may have the same words.
   */
  divided(text: string, from: string | undefined): string {
    const all = [...this.#divided]
    const own = all.filter(([, parent]) => parent === from).map(([block]) => block)
    const known =
      likeDivided(own, text) ??
      likeDivided(
        all.map(([block]) => block),
        text,
      )
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

/** What editors divided off, each with the id of the paragraph that it was divided off: the last one before it. */
function dividedOff(published: readonly AnchoredBlock[]): Map<AnchoredBlock, string | undefined> {
  const found = new Map<AnchoredBlock, string | undefined>()
  let parent: string | undefined
  for (const block of published) {
    if (block.gone !== undefined || block.into !== undefined) continue
    if (block.divided) found.set(block, parent)
    else parent = block.id
  }
  return found
}

/**
 * The block that had the words when it was divided off: that has them, or has them together with those after it, which
 * were divided off it since; else one that was published with them, or the one with words most like them.
 */
function likeDivided(blocks: readonly AnchoredBlock[], text: string): AnchoredBlock | undefined {
  const folded = fold(text)
  const profile = shingleProfile(text)
  const likeness = (block: AnchoredBlock) => blockSimilarity(shingleProfile(sourceOf(block)), profile)
  const [likest] = blocks.filter((block) => likeness(block) > 0).toSorted((a, b) => likeness(b) - likeness(a))
  return (
    blocks.find((_, index) => beginsWith(blocks.slice(index), folded)) ??
    blocks.find(({ wordings }) => wordings.some((wording) => fold(wording.text) === folded)) ??
    blocks.find(({ digest }) => digest !== undefined && digest === wordingDigest(text)) ??
    likest
  )
}

/** Whether the words of the first block, or of it and those that follow, are a text. */
function beginsWith(blocks: readonly AnchoredBlock[], folded: string): boolean {
  let rest: string | undefined = folded
  for (const block of blocks) {
    rest = behind(block, rest)
    if (rest === undefined) return false
    if (rest === '') return true
  }
  return false
}

/** What a folded text has behind the words of a block; undefined where it does not begin with them. */
function behind(block: AnchoredBlock, folded: string): string | undefined {
  const words = fold(sourceOf(block))
  if (words !== '') return `${folded} `.startsWith(`${words} `) ? folded.slice(words.length + 1) : undefined
  // Of what was withdrawn only a digest is kept.
  const { digest } = block
  if (digest === undefined) return undefined
  const ends = [...folded.matchAll(/ |$/g)].map(({ index }) => index)
  const end = ends.find((one) => wordingDigest(folded.slice(0, one)) === digest)
  return end === undefined ? undefined : folded.slice(end + 1)
}

function sourceOf({ source, wordings }: AnchoredBlock): string {
  return source ?? wordings.at(-1)?.text ?? ''
}
