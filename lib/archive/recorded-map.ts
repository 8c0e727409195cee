import { recordRead } from './recorded-reads.ts'

/** A map that notes what is read of it: of one value its key, of anything else the whole of it. */
export class RecordedMap<Key, Value> implements ReadonlyMap<Key, Value> {
  readonly #map: ReadonlyMap<Key, Value>
  readonly #path: readonly unknown[]

  /** @param path where it is found: see `Read` */
  constructor(map: ReadonlyMap<Key, Value>, ...path: readonly unknown[]) {
    this.#map = map
    this.#path = path
  }

  get(key: Key): Value | undefined {
    recordRead(...this.#path, 'get', key)
    return this.#map.get(key)
  }

  has(key: Key): boolean {
    recordRead(...this.#path, 'has', key)
    return this.#map.has(key)
  }

  get size(): number {
    return this.#whole().size
  }

  entries(): MapIterator<[Key, Value]> {
    return this.#whole().entries()
  }

  keys(): MapIterator<Key> {
    return this.#whole().keys()
  }

  values(): MapIterator<Value> {
    return this.#whole().values()
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries()
  }

  forEach(each: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this.entries()) each(value, key, this)
  }

  #whole(): ReadonlyMap<Key, Value> {
    recordRead(...this.#path)
    return this.#map
  }
}
