import { z } from 'zod'
import { webAddress } from '#lib/markdown/field-schemas.ts'

/** Where else the same person, place or thing is identified. */
export const sameAs = z
  .array(webAddress)
  .optional()
  .describe(
    'Addresses that identify the same elsewhere, such as https://www.wikidata.org/entity/Q42: its page leads there, and tells programs.',
  )
