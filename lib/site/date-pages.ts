/**
 * Most pages of years, months and days together, of the 3,000 files that remain on hosts that take 18,000 or more when
 * 10,000 documents and their search index are there. Two years of days.
 */
const maxDatePages = 800

/**
 * How long a date is, as it is filed, that has a page of its own at most: 10 where days have, 7 where only months have,
 * 4 where only years have.
 */
export function deepestDateWithPage(filed: readonly string[], limit = maxDatePages): number {
  const fits = (length: number) => filed.filter((date) => date.length <= length).length <= limit
  return [10, 7].find(fits) ?? 4
}
