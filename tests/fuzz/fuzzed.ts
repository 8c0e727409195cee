import fc from 'fast-check'

/** What became of many inputs drawn by a seed. */
export interface FuzzResult {
  runs: number
  /** Where something failed: the smallest input that was found, and what was thrown. */
  failure?: { seed: number; input: string; error: string }
}

/** A property that holds for whatever input: it is tried on many, drawn by a seed. */
export interface Fuzzed {
  name: string
  /** Inputs that are tried in `npm test`. */
  shortRuns: number
  /** Draws inputs and tries them. `onInput` gets each before it is tried, so that one without an end can be named. */
  run(seed: number, runs: number, onInput?: (input: string) => void): Promise<FuzzResult>
}

/** Longest time that one input may take, in milliseconds: they are small, and a busy machine is ten times slower. */
const patience = 5_000

/**
 * A property by its name, what its inputs are, and what has to hold of each: it throws where that doesn't. fast-check makes
 * an input that fails smaller as long as it still does.
 */
export function fuzzed<Input>(
  name: string,
  shortRuns: number,
  inputs: fc.Arbitrary<Input>,
  holds: (input: Input) => unknown,
): Fuzzed {
  return {
    name,
    shortRuns,
    async run(seed, runs, onInput) {
      const property = fc.asyncProperty(inputs, async (input) => {
        onInput?.(fc.stringify(input))
        const from = process.cpuUsage()
        await holds(input)
        const { user, system } = process.cpuUsage(from)
        const milliseconds = (user + system) / 1000
        if (milliseconds > patience) throw new Error(`it took ${Math.round(milliseconds)} ms`)
      })
      const details = await fc.check(property, { seed, numRuns: runs })
      if (!details.failed) return { runs: details.numRuns }
      const input = fc.stringify(details.counterexample?.[0])
      const { errorInstance } = details
      const error =
        errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance)
      return { runs: details.numRuns, failure: { seed, input, error } }
    },
  }
}

/** What a call gives; undefined where it throws an error of its own kind. Any other error goes on. */
export function unlessRefused<Value>(
  call: () => Value,
  ...own: (abstract new (
    ...args: never[]
  ) => Error)[]
): Value | undefined {
  try {
    return call()
  } catch (error) {
    if (own.some((kind) => error instanceof kind)) return undefined
    throw error
  }
}
