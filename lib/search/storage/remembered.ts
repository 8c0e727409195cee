/** Gets a thing once and remembers the promise of it, so that asking twice reads once. A failure is forgotten. */
export class Remembered<Key, Value> {
  readonly #get: (key: Key) => Promise<Value>
  readonly #known = new Map<Key, Promise<Value>>()

  constructor(get: (key: Key) => Promise<Value>) {
    this.#get = get
  }

  get(key: Key): Promise<Value> {
    const known = this.#known.get(key)
    if (known) return known
    const value = this.#get(key)
    this.#known.set(key, value)
    value.catch(() => this.#known.delete(key))
    return value
  }
}
