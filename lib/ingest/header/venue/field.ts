import { isCity } from '#lib/ingest/recognise/gazetteer.ts'
import { labelsOf } from '#lib/ingest/recognise/header-lexicon/all-languages.ts'
import { anyOf } from '#lib/ingest/recognise/word-patterns.ts'
import { findDeliberativeBody } from './body.ts'
import { isLegible, trimmedPlace } from './parse-place.ts'
import { datePlaceholder, placeAt, type VenueStrategy } from './strategy.ts'

const field = new RegExp(String.raw`^\W{0,3}${anyOf(labelsOf('venue'))}\s*[:：]\s*(\S.*)$`, 'iu')

/** A second field on the line: "Venue: Ormond Hall Date: 3 May 2021". */
const nextLabel = new RegExp(
  String.raw`[\s,;]\W{0,3}${anyOf((['date', 'speaker', 'role', 'event', 'title'] as const).flatMap(labelsOf))}\s*[:：]`,
  'iu',
)

/** "Venue: Ormond Hall". */
export const venueOfField: VenueStrategy = {
  id: 'venue-label',
  find: (context) =>
    context.lines.flatMap((line) => {
      const { name, value = '' } = line.field ?? {}
      const labelled = name === 'venue' ? line.masked.slice(line.text.length - value.length) : undefined
      const words = (field.exec(line.masked)?.[1] ?? labelled ?? '').split(nextLabel)[0] ?? ''
      const place = trimmedPlace(words.split(datePlaceholder)[0] ?? '')
      if (!isLegible(place)) return []
      const body = findDeliberativeBody(context)
      return placeAt('venue-label', body && isCity(place) ? `${body.name}, ${place}` : place, line, line.text)
    }),
  examples: [
    { head: 'Speech\nVenue: Ormond Hall, Ferris', finds: ['Ormond Hall, Ferris'] },
    { head: 'Speech\nVenue: Ormond Hall, Ferris Date: 3 May 2021', finds: ['Ormond Hall, Ferris'] },
    { head: 'Речь\nМесто: г. Ормонд', finds: ['г. Ормонд'] },
    { head: 'Speech\nDate: 3 May 2021', finds: [] },
    { head: 'Speech\nLocation: 3 May 2021', finds: [] },
  ],
}
