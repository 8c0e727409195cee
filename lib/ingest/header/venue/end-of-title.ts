import type { HeaderCandidate } from '#lib/ingest/header/choose-candidate.ts'
import { cityAtEnd, inPlaceCase, isCity, isCountryOrState, venueNoun } from '#lib/ingest/recognise/gazetteer.ts'
import { anyOf } from '#lib/ingest/recognise/word-patterns.ts'
import {
  hasNonPlaceWord,
  hasPlaceNoun,
  isLegible,
  isPlaceLike,
  isPlaceOnly,
  isVenueLine,
  trimmedPlace,
} from './parse-place.ts'
import { datePlaceholder, placeAt, type VenueLine, type VenueStrategy } from './strategy.ts'

/** Lines of a head that are looked at for a place at the end of a title. */
const reach = 15
const spotNouns = anyOf(['Harbour', 'Cove', 'Park', 'Square', 'Bay', 'Beach', 'Hill', 'Island'])
const spot = new RegExp(String.raw`(?<!\p{L})(?:(?!\p{Lu})\p{L})*(\p{Lu}\p{L}+ ${spotNouns})$`, 'u')
/** "Message to the People of Vienna": the town is what the words are about. */
const prepositions = 'of to for about from with and between over against on into'.split(' ')
const aboutTown = new RegExp(String.raw`(?:^|\s)${anyOf(prepositions)}\s+(?:the\s+)?$`, 'iu')

/** "…, Ormond, Ferris County" after a title, "… Dinner. Long Hall, Ormond College", "… PARADE VIENNA". */
export const endOfTitle: VenueStrategy = {
  id: 'end-of-title',
  find: ({ lines }) => {
    const titles = lines.slice(0, reach).filter((line) => line.kind === 'genre' || line.kind === 'text')
    for (const line of titles.toReversed()) {
      const found = placeAtEnd(line)
      if (found) return [found]
    }
    return []
  },
  examples: [
    { head: 'SPEECH BY ANA VERELL\nHARBOUR PARADE VIENNA', finds: ['Vienna'] },
    { head: 'Speech at the Launch of a Ferry, Selby, Ferris Region', finds: ['Selby, Ferris Region'] },
    { head: 'Speech\nMELBOURNE, VIC', finds: ['Melbourne, VIC'] },
    { head: 'Message to the People of Vienna', finds: [] },
    { head: 'Speech by Ana Verell', finds: [] },
  ],
}

function placeAtEnd(line: VenueLine): HeaderCandidate | undefined {
  const text = trimmedPlace(line.masked.replaceAll(datePlaceholder, ' '))
  if (text !== '' && (isPlaceOnly(text) || (line.kind === 'text' && text.includes(',') && isVenueLine(text))))
    return placeAt('end-of-title', inPlaceCase(text), line, text)
  if (!isLegible(text)) return undefined
  const parts = text.split(/(?:(?<!\s)\s+)?,\s*|(?<=\p{Ll}{3})\.\s+/u)
  const lastTwo = parts.slice(-2)
  if (parts.length > 2 && isTwoPartPlace(lastTwo))
    return placeAt('end-of-title', inPlaceCase(trimmedPlace(lastTwo.join(', '))), line, lastTwo.join(', '))
  const tail = parts.at(-1) ?? ''
  const before = parts.at(-2) ?? ''
  const city = cityAtEnd(tail)
  if (!city || city.length >= text.length || aboutTown.test(tail.slice(0, tail.lastIndexOf(city)))) return undefined
  const isVenue = venueNoun.test(before) && before.split(' ').length <= 5 && !hasNonPlaceWord(before)
  const inCity = spot.exec(before)?.[1] ?? (isVenue ? before : undefined)
  return placeAt('end-of-title', inPlaceCase(inCity && tail === city ? `${inCity}, ${city}` : city), line, line.text)
}

function isTwoPartPlace(parts: string[]): boolean {
  const isPlace = parts.every((part) => part.split(' ').length <= 3 && isPlaceLike(part) && !hasNonPlaceWord(part))
  return isPlace && parts.some((part) => isCity(part) || isCountryOrState(part) || hasPlaceNoun(part))
}
