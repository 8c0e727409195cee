/** A year as it is written: four digits, never grouped. */
export function yearName(year: number): string {
  return String(year).padStart(4, '0')
}

/** A list of years, those in a row as a range: `1932, 1934–1936`. */
export function yearList(years: readonly number[]): string {
  const yearRanges: [first: number, last: number][] = []
  for (const year of years) {
    const last = yearRanges.at(-1)
    if (last && last[1] === year - 1) last[1] = year
    else yearRanges.push([year, year])
  }
  return yearRanges
    .map(([first, last]) => (first === last ? yearName(first) : `${yearName(first)}–${yearName(last)}`))
    .join(', ')
}
