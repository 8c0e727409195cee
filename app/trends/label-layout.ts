/**
 * Moves labels that would stand over each other apart, in their order, as little as it takes from the top down, and
 * back up where the last ones would fall out below.
 *
 * @param preferred where each would stand, in any order
 * @param gap least distance between two
 * @returns where each stands, in the order in which they were given
 */
export function spreadLabels(preferred: readonly number[], gap: number, bottom: number): number[] {
  const order = preferred.map((_, index) => index).sort((one, other) => (preferred[one] ?? 0) - (preferred[other] ?? 0))
  const placed = [...preferred]
  let nextFree = Number.NEGATIVE_INFINITY
  for (const index of order) {
    placed[index] = Math.max(preferred[index] ?? 0, nextFree)
    nextFree = (placed[index] ?? 0) + gap
  }
  let limit = bottom
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index] ?? 0, limit)
    limit = (placed[index] ?? 0) - gap
  }
  return placed
}

/** A text that fits into a width, as far as that can be told without measuring it; cut off with … where it must be. */
export function truncateToWidth(text: string, width: number, letter: number): string {
  const most = Math.max(3, Math.floor(width / letter))
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
}

/** Radius of the shapes at points, in pixels, and at how many of them one is seen. */
export interface MarkerSpacing {
  radius: number
  /** A marker is drawn at every point whose index is a multiple of this. */
  interval: number
}

/** Where points stand close, only some have a shape, so that the lines can still be told apart by them. */
export function markerSpacing(distance: number): MarkerSpacing {
  if (distance >= 14) return { radius: 4.5, interval: 1 }
  if (distance >= 9) return { radius: 3.5, interval: 1 }
  return { radius: 4, interval: Math.ceil(48 / Math.max(distance, 0.5)) }
}
