import type { IndexSize } from '#lib/engine/opensearch/index-definition.ts'

/** Which part of an archive is fed: several machines can each feed one. The whole is part 1 of 1. */
export interface Part {
  number: number
  of: number
}

export interface FeedOptions {
  /** The name under which the archive is asked for. */
  name: string
  part: Part
  size: IndexSize
  /** Is told how many documents of how many were looked at. */
  onProgress?: (done: number, total: number) => void
}
