import { RecordedMap } from '#lib/archive/recorded-map.ts'
import { recordRead, unrecorded } from '#lib/archive/recorded-reads.ts'

/** In the path of a read: that what stands before it is called, with what stands behind it. */
export const called = '()'

/**
 * A part of a site that notes what is read of it, in place of what it was made from: of a list the whole list, of a map the value
 * of one key, of a function its outcome.
 *
 * @param path where it is found: the name of the part, and those below which it lies
 * @param except names of what notes by itself what is read of it
 */
export function recordedPart<Part extends object>(
  path: string | readonly string[],
  part: Part,
  except: readonly string[] = [],
): Part {
  const above = typeof path === 'string' ? [path] : path
  return new Proxy(part, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property)
      if (typeof property !== 'string' || except.includes(property)) return value
      if (typeof value === 'function')
        return (...rest: unknown[]) => {
          recordRead(...above, property, called, ...rest)
          return unrecorded(() => value.apply(target, rest))
        }
      if (isMap(value)) return new RecordedMap(value, ...above, property)
      recordRead(...above, property)
      return value
    },
  })
}

/** Whether a value is a map of any kind. */
export function isMap(value: unknown): value is ReadonlyMap<unknown, unknown> {
  return value instanceof Map || value instanceof RecordedMap
}
