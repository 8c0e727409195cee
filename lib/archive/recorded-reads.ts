import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * Something that a page may read, by its path: the name of what holds it, and what is asked of that, such as
 * `["blocks","d-1234567"]`. As JSON, so that it can be a key.
 */
export type Read = string

/** What was read so far, for whoever records it at this moment; undefined where nobody does. */
const recording = new AsyncLocalStorage<Set<Read> | undefined>()

/** Notes that something is read, for whoever records what is read at this moment. */
export function recordRead(...path: readonly unknown[]): void {
  recording.getStore()?.add(JSON.stringify(path))
}

/** Calls `make`, and gives what it gives with all that was read for it, also what others had read before for what they remembered. */
export async function withReads<Made>(make: () => Promise<Made>): Promise<{ made: Made; reads: ReadonlySet<Read> }> {
  const reads = new Set<Read>()
  const made = await recording.run(reads, make)
  return { made, reads }
}

/** Calls `make` without recording what it reads: what is read of its outcome is recorded in place of that. */
export function unrecorded<Made>(make: () => Made): Made {
  return recording.run(undefined, make)
}

/**
 * A function that makes something of an object once and then gives it again, and with it what was read for it: whoever is given what
 * was made for another has read the same.
 */
export function rememberedWithReads<Key extends object, Rest extends unknown[], Made>(
  make: (key: Key, ...rest: Rest) => Made,
): (key: Key, ...rest: Rest) => Made {
  const known = new WeakMap<Key, { made: Made; reads: ReadonlySet<Read> }>()
  return (key, ...rest) => {
    let entry = known.get(key)
    if (!entry) {
      const reads = new Set<Read>()
      entry = { made: recording.run(reads, () => make(key, ...rest)), reads }
      known.set(key, entry)
    }
    const { made, reads } = entry
    if (!(made instanceof Promise)) return repeated(reads, made)
    // Only when it is made, all that was read for it is known.
    return made.then((value) => repeated(reads, value)) as Made
  }
}

function repeated<Made>(reads: ReadonlySet<Read>, made: Made): Made {
  const own = recording.getStore()
  if (own) for (const read of reads) own.add(read)
  return made
}
