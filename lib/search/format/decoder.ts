/** What a value has to be. `read` gives it as what it is, or undefined where it is something else. */
export interface Shape<T> {
  read: (value: unknown) => T | undefined
}

/** What a shape reads. */
export type Read<S> = S extends Shape<infer T> ? T : never

// Written by hand, as a library for it would be a fifth of what the worker loads.

export const string: Shape<string> = { read: (value) => (typeof value === 'string' ? value : undefined) }

/** A text, or a list of texts where there are several. */
export const stringOrList: Shape<string | string[]> = {
  read: (value) => (typeof value === 'string' ? value : listOf(string).read(value)),
}

export const boolean: Shape<boolean> = { read: (value) => (typeof value === 'boolean' ? value : undefined) }

export const number: Shape<number> = { read: (value) => (typeof value === 'number' ? value : undefined) }

export function listOf<T>(item: Shape<T>): Shape<T[]> {
  return {
    read: (value) => {
      if (!Array.isArray(value)) return undefined
      const list: T[] = []
      for (const one of value) {
        const read = item.read(one)
        if (read === undefined) return undefined
        list.push(read)
      }
      return list
    },
  }
}

export function pairOf<A, B>(first: Shape<A>, second: Shape<B>): Shape<[A, B]> {
  return {
    read: (value) => {
      if (!Array.isArray(value) || value.length !== 2) return undefined
      const [one, other] = [first.read(value[0]), second.read(value[1])]
      return one === undefined || other === undefined ? undefined : [one, other]
    },
  }
}

function entriesOf(value: unknown): Map<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return new Map(Object.entries(value))
}

export function mapOf<T>(item: Shape<T>): Shape<Map<string, T>> {
  return {
    read: (value) => {
      const entries = entriesOf(value)
      if (!entries) return undefined
      const map = new Map<string, T>()
      for (const [key, one] of entries) {
        const read = item.read(one)
        if (read === undefined) return undefined
        map.set(key, read)
      }
      return map
    },
  }
}

/** A record: `make` is given a way to take fields out, `need` for those that must be there, `may` for the others. */
export function record<T>(make: (take: Take) => T): Shape<T> {
  return {
    read: (value) => {
      const entries = entriesOf(value)
      if (!entries) return undefined
      try {
        return make(new Take(entries))
      } catch (error) {
        if (error instanceof Misfit) return undefined
        throw error
      }
    },
  }
}

class Misfit extends Error {}

export class Take {
  readonly #entries: ReadonlyMap<string, unknown>
  constructor(entries: ReadonlyMap<string, unknown>) {
    this.#entries = entries
  }

  need<T>(name: string, shape: Shape<T>): T {
    const read = shape.read(this.#entries.get(name))
    if (read === undefined) throw new Misfit(name)
    return read
  }

  /** An object with the field, to be spread, or without it. */
  may<Name extends string, T>(name: Name, shape: Shape<T>): { [key in Name]?: T } {
    if (!this.#entries.has(name)) return {}
    const field: { [key in Name]?: T } = {}
    field[name] = this.need(name, shape)
    return field
  }
}
