/** Days of each month, in a leap year: so that 29 February is a day. */
const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const daysInYear = 366

function numberOf(day: string): number {
  const month = Number(day.slice(0, 2))
  return lengths.slice(0, month - 1).reduce((sum, length) => sum + length, 0) + Number(day.slice(3))
}

/**
 * The day of the year (`01-31`) that is nearest to one, in either direction and over the turn of the year; of two that
 * are equally near the earlier. Undefined where there is none to choose from.
 */
export function nearestDay(days: readonly string[], to: string): string | undefined {
  const wanted = numberOf(to)
  let nearest: { day: string; distance: number } | undefined
  for (const day of days) {
    const after = (numberOf(day) - wanted + daysInYear) % daysInYear
    const before = daysInYear - after
    // Half a day less for what was before, so that it wins where both are equally near.
    const distance = after === 0 ? 0 : Math.min(after, before - 0.5)
    if (nearest === undefined || distance < nearest.distance) nearest = { day, distance }
  }
  return nearest?.day
}
