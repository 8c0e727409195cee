import type { HeaderLine } from '#lib/ingest/header/header-line.ts'
import { inPlaceCase } from '#lib/ingest/recognise/gazetteer.ts'
import { anyWord } from '#lib/ingest/recognise/word-patterns.ts'
import { placeAt, type VenueContext, type VenueStrategy } from './strategy.ts'
import { bodySeats, deliberativeBodies } from './venue-words.ts'

interface DeliberativeBody {
  name: string
  line: HeaderLine
  words: string
}

/** "79th General Assembly", "UNGA79": with a number the body needs no other name. */
const numbered = /(?:(?<!\p{L})unga\W?\d*|\d\S{0,3}\s+general\s+assembly)(?!\p{L})/iu
const patterns = deliberativeBodies.map(({ name, forms }) => ({ name, pattern: new RegExp(anyWord(forms), 'iu') }))
const seat = new RegExp(anyWord(bodySeats), 'iu')

/** The body in session that a head names. */
export function findDeliberativeBody({ head }: VenueContext): DeliberativeBody | undefined {
  for (const { name, pattern } of [...patterns, { name: deliberativeBodies[0]?.name ?? '', pattern: numbered }]) {
    const match = pattern.exec(head.text)
    const line = match ? head.lineAt(match.index) : undefined
    if (match && line) return { name, line, words: match[0].replace(/\s+/g, ' ') }
  }
  return undefined
}

/** A body that meets where it sits, with the town where the head names one of its seats. */
export const bodyInSession: VenueStrategy = {
  id: 'body-in-session',
  find: (context) => {
    const body = findDeliberativeBody(context)
    if (!body) return []
    const town = seat.exec(context.head.text)?.[0]
    if (!town) return [placeAt('body-in-session', body.name, body.line, body.words)]
    const value = `${body.name}, ${inPlaceCase(town.replace(/,?\s+/g, ' ').toUpperCase())}`
    return [placeAt('body-in-session', value, body.line, `${body.words} … ${town.replace(/\s+/g, ' ')}`)]
  },
  examples: [
    {
      head: 'Statement at the 70th Session of the United Nations General Assembly\nNew York, 3 May 2021',
      finds: ['United Nations General Assembly, New York'],
    },
    { head: 'Statement to the UN Security Council', finds: ['United Nations Security Council'] },
    { head: 'General Assembly of the pilots of Ormond', finds: [] },
  ],
}
