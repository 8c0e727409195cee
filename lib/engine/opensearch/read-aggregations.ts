import { z } from 'zod'
import type { SearchAnswer } from './client.ts'

const filterShape = z.object({ doc_count: z.number() })
const bucketsShape = z.object({
  sum_other_doc_count: z.number().optional(),
  buckets: z.array(z.looseObject({ key: z.union([z.string(), z.number()]), doc_count: z.number() })),
})
const valueShape = z.object({ value: z.number() })

/** The counts of values of a field, by value; inside another where there are two names. */
export function valueCounts(
  { aggregations = {} }: Pick<SearchAnswer, 'aggregations'>,
  name: string,
  within?: string,
): Map<string, number> {
  const outer = within === undefined ? aggregations : z.record(z.string(), z.unknown()).parse(aggregations[within])
  return new Map(bucketsShape.parse(outer[name]).buckets.map(({ key, doc_count }) => [String(key), doc_count]))
}

/** How much of what was found passes a filter. */
export function filterCount({ aggregations = {} }: SearchAnswer, name: string): number {
  return filterShape.parse(aggregations[name]).doc_count
}

/** The one number that was reckoned. */
export function singleValue({ aggregations = {} }: SearchAnswer, name: string): number {
  return valueShape.parse(aggregations[name]).value
}

/** For each value of a field the sums that were asked for inside it. */
export function sumsByValue(
  { aggregations = {} }: SearchAnswer,
  name: string,
  sums: readonly string[],
): Map<string, number[]> {
  const { buckets } = bucketsShape.parse(aggregations[name])
  return new Map(buckets.map((bucket) => [String(bucket.key), sums.map((sum) => valueShape.parse(bucket[sum]).value)]))
}
