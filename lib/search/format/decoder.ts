/** Says what a value of JSON has to be. `decode` gives it with its type, or undefined where it is something else. */
export interface Decoder<T> {
  decode: (value: unknown) => T | undefined
}

/** The type of what a decoder gives. */
export type Decoded<S> = S extends Decoder<infer T> ? T : never

// Written by hand, as a library for it would be a fifth of what the worker loads.

/** A text. */
export const string: Decoder<string> = { decode: (value) => (typeof value === 'string' ? value : undefined) }

/** A text, or a list of texts where there are several. */
export const stringOrList: Decoder<string | string[]> = {
  decode: (value) => (typeof value === 'string' ? value : listOf(string).decode(value)),
}

/** `true` or `false`. */
export const boolean: Decoder<boolean> = { decode: (value) => (typeof value === 'boolean' ? value : undefined) }

/** A number. */
export const number: Decoder<number> = { decode: (value) => (typeof value === 'number' ? value : undefined) }

/** A list of what `item` decodes; undefined where one of its items can't be decoded. */
export function listOf<T>(item: Decoder<T>): Decoder<T[]> {
  return {
    decode: (value) => {
      if (!Array.isArray(value)) return undefined
      const list: T[] = []
      for (const one of value) {
        const decoded = item.decode(one)
        if (decoded === undefined) return undefined
        list.push(decoded)
      }
      return list
    },
  }
}

/** A list of just two items, each with its decoder. */
export function pairOf<A, B>(first: Decoder<A>, second: Decoder<B>): Decoder<[A, B]> {
  return {
    decode: (value) => {
      if (!Array.isArray(value) || value.length !== 2) return undefined
      const [one, other] = [first.decode(value[0]), second.decode(value[1])]
      return one === undefined || other === undefined ? undefined : [one, other]
    },
  }
}

function entriesOf(value: unknown): Map<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return new Map(Object.entries(value))
}

/** An object with any names, as a map; undefined where one of its values can't be decoded. */
export function mapOf<T>(item: Decoder<T>): Decoder<Map<string, T>> {
  return {
    decode: (value) => {
      const entries = entriesOf(value)
      if (!entries) return undefined
      const map = new Map<string, T>()
      for (const [key, one] of entries) {
        const read = item.decode(one)
        if (read === undefined) return undefined
        map.set(key, read)
      }
      return map
    },
  }
}

/** A record. `make` gets a reader of its fields: `required` for those that must be there, `optional` for the others. */
export function record<T>(make: (take: FieldReader) => T): Decoder<T> {
  return {
    decode: (value) => {
      const entries = entriesOf(value)
      if (!entries) return undefined
      try {
        return make(new FieldReader(entries))
      } catch (error) {
        if (error instanceof DecodeError) return undefined
        throw error
      }
    },
  }
}

class DecodeError extends Error {}

/** The fields of one record, read by name; a field that is missing or wrong makes the whole record undefined. */
export class FieldReader {
  readonly #entries: ReadonlyMap<string, unknown>
  constructor(entries: ReadonlyMap<string, unknown>) {
    this.#entries = entries
  }

  required<T>(name: string, shape: Decoder<T>): T {
    const read = shape.decode(this.#entries.get(name))
    if (read === undefined) throw new DecodeError(name)
    return read
  }

  /** An object with the field, to be spread, or without it. */
  optional<Name extends string, T>(name: Name, shape: Decoder<T>): { [key in Name]?: T } {
    if (!this.#entries.has(name)) return {}
    const field: { [key in Name]?: T } = {}
    field[name] = this.required(name, shape)
    return field
  }
}
