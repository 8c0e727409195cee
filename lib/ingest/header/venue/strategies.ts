import { atVenue } from './at-venue.ts'
import { besideDate } from './beside-date.ts'
import { besideTime } from './beside-time.ts'
import { bodyInSession } from './body.ts'
import { endOfTitle } from './end-of-title.ts'
import { venueOfField } from './field.ts'
import type { VenueStrategy } from './strategy.ts'

/** The ways in which heads name where it happened, the surest first: where two find a place, the first decides. */
export const venueStrategies: readonly VenueStrategy[] = [
  venueOfField,
  besideTime,
  bodyInSession,
  besideDate,
  atVenue,
  endOfTitle,
]
