import { z } from 'zod'
import { documentKinds } from '#lib/domain/document.ts'
import type { FacetField } from '#lib/search/format/fields.ts'
import { dayRangeOf } from '#lib/search/query/day-range.ts'
import { addFilter } from '#lib/search/query/rewrite-query.ts'
import { AskedWrongly } from './tool-failure.ts'

const name = z.string().trim().min(1).max(200)

const day = z.string().refine((value) => /^\d{4}(?:-\d\d){0,2}$/u.test(value) && dayRangeOf(value) !== undefined, {
  error: 'expected a year, a month or a day: 1862, 1862-12 or 1862-12-01',
})

/** What documents can be narrowed by, as arguments of tools. */
export const filterArguments = z.strictObject({
  speaker: name.optional().describe('Who speaks in the document; a surname is enough where one person has it.'),
  from: day
    .optional()
    .describe('First year, month or day: 1862, 1862-12, 1862-12-01. Documents without a date are then left out.'),
  to: day.optional().describe('Last year, month or day.'),
  topic: name.optional(),
  kind: z.enum(documentKinds).optional(),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u)
    .max(40)
    .optional()
    .describe('BCP 47: en, ru, kk.'),
  collection: name.optional().describe('Id or name of a collection.'),
  venue: name.optional(),
  event: name.optional(),
})

type Filters = z.output<typeof filterArguments>

/** The filters that are given, each as a query has it (`speaker:"Ana Verell"`). Throws `AskedWrongly` where the last day is before the first. */
export function filtersIn(given: Filters): string[] {
  const [first, last] = [dayRangeOf(given.from ?? '')?.first, dayRangeOf(given.to ?? '')?.last]
  if (first !== undefined && last !== undefined && first > last)
    throw new AskedWrongly(`from ${given.from} is after to ${given.to}: nothing lies between them. Exchange them.`)
  const fields: [FacetField | 'from' | 'to', string | undefined][] = [
    ['speaker', given.speaker],
    ['from', given.from],
    ['to', given.to],
    ['topic', given.topic],
    ['kind', given.kind],
    ['lang', given.language],
    ['collection', given.collection],
    ['venue', given.venue],
    ['event', given.event],
  ]
  return fields.flatMap(([field, value]) => (value === undefined ? [] : [addFilter('', field, value)]))
}
