/** Most things that are asked for at once. */
const mostAtOnce = 200

/** Brings what is asked for in one turn together, so that one request has it all. Each thing is asked for each time. */
export class Batch<Key, Value> {
  readonly #load: (keys: readonly Key[]) => Promise<readonly Value[]>
  #waiting: { key: Key; done: (value: Value) => void; fail: (error: unknown) => void }[] = []

  /** `load` gives a value for each key, in their order. */
  constructor(load: (keys: readonly Key[]) => Promise<readonly Value[]>) {
    this.#load = load
  }

  /** The value of a key. Rejects with what `load` rejects with. */
  get(key: Key): Promise<Value> {
    return new Promise((done, fail) => {
      // What follows a promise that is kept comes in the same turn.
      if (this.#waiting.length === 0) setTimeout(() => this.#send())
      this.#waiting.push({ key, done, fail })
    })
  }

  async #send(): Promise<void> {
    const all = this.#waiting
    this.#waiting = []
    for (let from = 0; from < all.length; from += mostAtOnce) {
      const some = all.slice(from, from + mostAtOnce)
      try {
        const values = await this.#load(some.map(({ key }) => key))
        for (const [at, { done }] of some.entries()) done(values[at] as Value)
      } catch (error) {
        for (const { fail } of some) fail(error)
      }
    }
  }
}
