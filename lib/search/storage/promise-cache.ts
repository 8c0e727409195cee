/** Gets a thing once and remembers the promise of it, so that asking twice reads once. A failure is forgotten. */
export class PromiseCache<Key, Value> {
  readonly #get: (key: Key) => Promise<Value>
  readonly #promises = new Map<Key, Promise<Value>>()

  constructor(get: (key: Key) => Promise<Value>) {
    this.#get = get
  }

  get(key: Key): Promise<Value> {
    const known = this.#promises.get(key)
    if (known) return known
    const value = this.#get(key)
    this.#promises.set(key, value)
    value.catch(() => this.#promises.delete(key))
    return value
  }
}
