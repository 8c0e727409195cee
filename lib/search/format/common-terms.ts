import type { Root } from './manifest.ts'

/** Steps to a doubling: a frequency is kept to 4.5 per cent, in one byte. */
const steps = 8

/** The frequency of a term as the root has it. */
export function levelOf(frequency: number): number {
  return Math.round(Math.log2(frequency) * steps)
}

/** The terms that have a file of their own: in very many units, so that reading where they stand is dear. */
export class CommonTerms {
  readonly #files: ReadonlyMap<string, number>
  readonly #levels: readonly number[]

  constructor({ common, levels }: Pick<Root, 'common' | 'levels'>) {
    const terms = common === '' ? [] : common.split('\n')
    this.#files = new Map(terms.map((term, index) => [term, index]))
    this.#levels = levels
  }

  has(term: string): boolean {
    return this.#files.has(term)
  }

  /** The number of the term's file; undefined where it has none. */
  fileOf(term: string): number | undefined {
    return this.#files.get(term)
  }

  /** In about how many units it stands, without reading where; 0 where it isn't common. */
  frequencyOf(term: string): number {
    const file = this.#files.get(term)
    return file === undefined ? 0 : Math.round(2 ** ((this.#levels[file] ?? 0) / steps))
  }
}
