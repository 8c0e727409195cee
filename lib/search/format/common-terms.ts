import type { IndexMetadata } from './manifest.ts'

/** Steps to a doubling: a frequency is kept to within 4.5 per cent, in one byte. */
const stepsPerDoubling = 8

/** The frequency of a key as the metadata of the index have it (`IndexMetadata.levels`). */
export function quantiseFrequency(frequency: number): number {
  return Math.round(Math.log2(frequency) * stepsPerDoubling)
}

/** After a key some of whose words have nothing in common but the key. */
const ambiguousMark = '*'

/** A common key as the metadata of the index have it (`IndexMetadata.common`). */
export function encodeCommonKey(key: string, isAmbiguous: boolean): string {
  return isAmbiguous ? key + ambiguousMark : key
}

/** The keys that have a file of their own: in very many units, so that it is costly to read where their words are. */
export class CommonTerms {
  readonly #files: ReadonlyMap<string, number>
  readonly #ambiguous: ReadonlySet<string>
  readonly #quantisedFrequencies: readonly number[]

  constructor({ common, levels }: Pick<IndexMetadata, 'common' | 'levels'>) {
    const lines = common === '' ? [] : common.split('\n')
    const bare = (line: string) => (line.endsWith(ambiguousMark) ? line.slice(0, -1) : line)
    this.#files = new Map(lines.map((line, index) => [bare(line), index]))
    this.#ambiguous = new Set(lines.filter((line) => line.endsWith(ambiguousMark)).map(bare))
    this.#quantisedFrequencies = levels
  }

  has(key: string): boolean {
    return this.#files.has(key)
  }

  /** Whether the words under a common key belong together, so that they needn't be read to distinguish them from others. */
  isUnambiguous(key: string): boolean {
    return this.#files.has(key) && !this.#ambiguous.has(key)
  }

  /** The number of the key's file; undefined where it has none. */
  fileNumberOf(key: string): number | undefined {
    return this.#files.get(key)
  }

  /** In about how many units its words are, without reading where; 0 where it isn't common. */
  frequencyOf(key: string): number {
    const file = this.#files.get(key)
    return file === undefined ? 0 : Math.round(2 ** ((this.#quantisedFrequencies[file] ?? 0) / stepsPerDoubling))
  }
}
