/** The hits before and behind a place, by their numbers; undefined numbers are beyond the first and the last. */
export interface HitSteps {
  next: number
  previous: number
}

/**
 * Which hit comes next, and which before: from the one that is read, else from where the reader is.
 *
 * @param current number of the hit that is read; undefined where it is none
 * @param tops where hits begin in the window, in pixels, in their order
 * @param line what of the window is being read, in pixels from its top
 * @returns numbers of hits; -1, or how many there are, where there is none
 */
export function stepFrom(current: number | undefined, tops: readonly number[], line: number): HitSteps {
  if (current !== undefined) return { next: current + 1, previous: current - 1 }
  const next = tops.findIndex((top) => top > line)
  const behind = next === -1 ? tops.length : next
  return { next: behind, previous: behind - 1 }
}
