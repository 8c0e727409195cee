/** A year, or several in a row that are counted together: both ends included. */
export interface YearBin {
  from: number
  to: number
}

/** How many years may be counted together. */
const widths = [1, 5, 10, 20, 50, 100, 200, 500, 1000]

/** Most bars of a chart: on a narrow screen each is still wide enough to be touched. */
const mostBins = 24

/**
 * Divides the years from the first to the last into bins of equal width, as few years in each as can be: single years, else
 * five, ten or more that begin with a multiple of their number.
 */
export function yearBins(first: number, last: number): YearBin[] {
  const startFor = (width: number) => first - (first % width)
  const width = widths.find((width) => (last - startFor(width)) / width < mostBins) ?? 1000
  const bins: YearBin[] = []
  for (let from = startFor(width); from <= last; from += width) bins.push({ from, to: from + width - 1 })
  return bins
}
