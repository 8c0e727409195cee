/** A map whose values are made from those of another each time they are asked for. */
export class LazyMap<Key, From, Value> implements ReadonlyMap<Key, Value> {
  readonly #from: ReadonlyMap<Key, From>
  readonly #make: (from: From) => Value

  constructor(from: ReadonlyMap<Key, From>, make: (from: From) => Value) {
    this.#from = from
    this.#make = make
  }

  get size(): number {
    return this.#from.size
  }

  has(key: Key): boolean {
    return this.#from.has(key)
  }

  get(key: Key): Value | undefined {
    const from = this.#from.get(key)
    return from === undefined ? undefined : this.#make(from)
  }

  *entries(): MapIterator<[Key, Value]> {
    for (const [key, from] of this.#from) yield [key, this.#make(from)]
  }

  *values(): MapIterator<Value> {
    for (const from of this.#from.values()) yield this.#make(from)
  }

  keys(): MapIterator<Key> {
    return this.#from.keys()
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries()
  }

  forEach(each: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this.entries()) each(value, key, this)
  }
}
