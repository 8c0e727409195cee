import type { AnchoredBlock } from '#lib/domain/anchors.ts'
import { wordingDigest } from '#lib/records/wording-digest.ts'
import { fold } from '#lib/text/fold.ts'
import { isContainedIn, shingleProfile } from './block-similarity.ts'
import { type Matches, matchExactly } from './match-exactly.ts'
import { type AlignmentItem, matchInOrder } from './match-in-order.ts'
import { type UnmatchedRange, unmatchedRanges } from './unmatched-ranges.ts'

/** A paragraph or heading of the source as it is now. */
export interface SourceBlock {
  type: 'heading' | 'paragraph'
  text: string
}

/** Which published ids a block of the source has: the one that it keeps, and those that lead to it from now on. */
export interface MatchedBlock {
  id?: string
  aliases: string[]
}

/** A withdrawn passage of which only a digest is kept: once its words have changed, they can't be recognised any more. */
export interface UncertainWithdrawal {
  id: string
  /** Place of the block that is where it was and was given its id, if any. */
  at?: number
  /** Places of other blocks that changed there. */
  beside: number[]
}

export interface MatchedBlocks {
  blocks: MatchedBlock[]
  unsure: UncertainWithdrawal[]
}

/**
 * Carries the published ids of a document over to its text as it is now. What has the same words keeps its id wherever
 * it moved; then what has words that were published once before; then, in order, what is alike. What was joined to
 * another block leads to that one. Each id is given at most once; what is not given is gone.
 */
export function matchPublishedBlocks(published: readonly AnchoredBlock[], now: readonly SourceBlock[]): MatchedBlocks {
  if (published.length === 0) return { blocks: now.map(() => ({ aliases: [] })), unsure: [] }
  const matcher = new BlockMatcher(published, now)
  if (!matcher.unchanged()) {
    matcher.exactly()
    matcher.byFormerWords()
    for (const gap of matcher.gaps()) matcher.alike(gap)
  }
  matcher.follow()
  return { blocks: matcher.blocks, unsure: matcher.unsure }
}

class BlockMatcher {
  readonly blocks: MatchedBlock[]
  readonly unsure: UncertainWithdrawal[] = []
  /** Places of published blocks that are given, and the block each was given to. */
  readonly #given = new Map<number, number>()
  #exact: Matches = new Map()

  constructor(
    private readonly published: readonly AnchoredBlock[],
    private readonly now: readonly SourceBlock[],
  ) {
    this.blocks = now.map(() => ({ aliases: [] }))
  }

  /** The text as it was published, word for word: nearly always. */
  unchanged(): boolean {
    const inSource = [...this.published.keys()].filter((place) => this.isInSource(place))
    if (inSource.length !== this.now.length) return false
    const same = inSource.every((place, index) => {
      const block = this.now[index]
      return block && this.sort(place) === block.type && this.wordsOf(place) === block.text
    })
    if (same) for (const [index, place] of inSource.entries()) this.give(place, index)
    return same
  }

  exactly(): void {
    const digests = this.published.some(({ digest }) => digest)
      ? new Map(this.now.map(({ text }) => [wordingDigest(text), fold(text)]))
      : undefined
    const before = this.published.map(({ digest }, place) => {
      if (!this.isInSource(place)) return undefined
      const words = this.wordsOf(place)
      const folded = words === undefined ? digests?.get(digest ?? '') : fold(words)
      return folded === undefined ? undefined : `${this.sort(place)} ${folded}`
    })
    this.#exact = matchExactly(
      before,
      this.now.map(({ type, text }) => `${type} ${fold(text)}`),
    )
    for (const [at, place] of this.#exact) this.give(place, at)
  }

  /** Words that came back: of a paragraph that was gone, joined, changed, or of another sort. */
  byFormerWords(): void {
    const open = this.openBlocks()
    if (open.length === 0) return
    const places = new Map<string, number[]>()
    for (const [place, { wordings, source, digest }] of this.published.entries()) {
      const texts = [...(source === undefined ? [] : [source]), ...wordings.map(({ text }) => text)]
      const keys = [...texts.map(fold), ...(digest === undefined ? [] : [digest])]
      for (const key of new Set(keys)) places.set(key, [...(places.get(key) ?? []), place])
    }
    const digests = this.published.some(({ digest }) => digest !== undefined)
    for (const at of open) {
      const block = this.now[at]
      const text = block?.text ?? ''
      const known = [...(places.get(fold(text)) ?? []), ...((digests && places.get(wordingDigest(text))) || [])]
      const free = known.filter((place) => !this.#given.has(place))
      const place = free.find((one) => this.sort(one) === block?.type) ?? free[0]
      if (place !== undefined) this.give(place, at)
    }
  }

  gaps(): UnmatchedRange[] {
    const pairs: Matches = new Map([...this.#given].map(([place, at]) => [at, place]))
    return unmatchedRanges(pairs, this.published.length, this.now.length)
  }

  /** Within an unmatched range of both: what is alike, then what became a part of another block, then what was withdrawn. */
  alike({ before: [from, to], after: [start, end] }: UnmatchedRange): void {
    const free = range(from, to).filter((place) => this.isInSource(place) && !this.#given.has(place))
    if (free.length === 0) return
    const old = free.flatMap((place) => this.placed(place, this.sort(place), this.wordsOf(place)))
    const open = range(start, end).filter((at) => !this.isGiven(at))
    const fresh = open.flatMap((at) => this.placed(at, this.now[at]?.type ?? '', this.now[at]?.text))
    for (const [at, place] of matchInOrder(old, fresh)) this.give(place, at)
    // What was joined may be in the block before or after the range, too, unless that is what it was.
    const changed = range(Math.max(0, start - 1), Math.min(this.now.length, end + 1)).filter(
      (at) => !this.#exact.has(at),
    )
    for (const { place, profile } of old) {
      if (this.#given.has(place)) continue
      const whole = changed.find((at) => isContainedIn(profile, shingleProfile(this.now[at]?.text ?? '')))
      if (whole !== undefined) this.give(place, whole)
    }
    for (const place of free)
      if (this.published[place]?.withdrawn && !this.#given.has(place)) this.withdrawn(place, changed)
  }

  /** Ids that led to another block before lead to what that one is now. */
  follow(): void {
    const places = new Map(this.published.map(({ id }, place) => [id, place]))
    for (const [place, { into }] of this.published.entries()) {
      if (this.#given.has(place)) continue
      let target = into
      const seen = new Set<string>()
      while (target !== undefined && !seen.has(target)) {
        seen.add(target)
        const at = this.#given.get(places.get(target) ?? -1)
        if (at !== undefined) {
          this.give(place, at)
          break
        }
        target = this.published[places.get(target) ?? -1]?.into
      }
    }
  }

  private withdrawn(place: number, changed: readonly number[]): void {
    const at = changed.find((one) => !this.isGiven(one) && this.now[one]?.type === this.sort(place))
    const beside = changed.filter((one) => one !== at)
    if (at !== undefined) this.give(place, at)
    if (changed.length > 0)
      this.unsure.push({ id: this.published[place]?.id ?? '', ...(at !== undefined && { at }), beside })
  }

  /** Whether words of the source are this block's own, so that it should be found among them. */
  private isInSource(place: number): boolean {
    const block = this.published[place]
    return (
      block !== undefined &&
      block.gone === undefined &&
      !block.divided &&
      (block.into === undefined || block.source !== undefined)
    )
  }

  private wordsOf(place: number): string | undefined {
    const block = this.published[place]
    return block?.source ?? block?.wordings.at(-1)?.text
  }

  private sort(place: number): SourceBlock['type'] {
    return this.published[place]?.id.startsWith('h') ? 'heading' : 'paragraph'
  }

  private placed(place: number, sort: string, text: string | undefined): AlignmentItem[] {
    return text === undefined ? [] : [{ place, sort, profile: shingleProfile(text) }]
  }

  private openBlocks(): number[] {
    return range(0, this.now.length).filter((at) => !this.isGiven(at))
  }

  private isGiven(at: number): boolean {
    const block = this.blocks[at]
    return block !== undefined && (block.id !== undefined || block.aliases.length > 0)
  }

  private give(place: number, at: number): void {
    const [from, to] = [this.published[place], this.blocks[at]]
    if (!from || !to) return
    this.#given.set(place, at)
    if (to.id === undefined && this.sort(place) === this.now[at]?.type) to.id = from.id
    else to.aliases.push(from.id)
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}
