import type { Say } from '#lib/i18n/say.ts'
import type { YearCount } from '#lib/search/facets/count-years.ts'

/** A value of the picture: a count whole, a share with three figures. */
export function valueText(say: Say, value: number): string {
  return Number.isInteger(value) ? say.number(value) : say.rounded(value)
}

/** What was found of a term in a year: "weir, 1862: 3 paragraphs of 120". */
export function pointText(say: Say, query: string, { year, found, paragraphs }: YearCount): string {
  return say('trends.point', { query, year, count: found, all: paragraphs })
}
