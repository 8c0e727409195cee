/**
 * Moves labels apart that would cover each other, in their order: down from the top as little as needed, and back up
 * where the last ones would be below the picture.
 *
 * @param preferred where each label should be, from the top, in any order
 * @param gap least distance between two
 * @param bottom where the lowest may be
 * @returns where each label is, in the order in which they were given
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

/**
 * A text cut off with … where it is too long for a width, estimated by the width of a letter. It has three characters
 * at least, … among them.
 */
export function truncateToWidth(text: string, width: number, letter: number): string {
  const most = Math.max(3, Math.floor(width / letter))
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
}

/** How large the shapes at the points of a line are, and how many points have one. */
export interface MarkerSpacing {
  /** In CSS pixels. */
  radius: number
  /** A marker is drawn at every point whose index is a multiple of this. */
  interval: number
}

/**
 * The shapes of points at this distance, in CSS pixels: where points are close, only some have a shape, so that the
 * lines can still be distinguished by these.
 */
export function markerSpacing(distance: number): MarkerSpacing {
  if (distance >= 14) return { radius: 4.5, interval: 1 }
  if (distance >= 9) return { radius: 3.5, interval: 1 }
  return { radius: 4, interval: Math.ceil(48 / Math.max(distance, 0.5)) }
}
