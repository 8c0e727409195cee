/** Index of the last value that is not above the number, in ascending values; -1 where there is none. */
export function lastAtOrBelow(values: readonly number[], number: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) <= number) low = middle + 1
    else high = middle
  }
  return low - 1
}
