import type { HeaderCandidate } from '#lib/ingest/header/choose-candidate.ts'
import { inPlaceCase } from '#lib/ingest/recognise/gazetteer.ts'
import { venueAfterAt } from './at-venue.ts'
import { isPlaceOnly, isVenueLine, parsePlace, trimmedPlace } from './parse-place.ts'
import { datePlaceholder, placeAt, type VenueContext, type VenueLine, type VenueStrategy } from './strategy.ts'

const neighbours = new Set<VenueLine['kind']>(['text', 'place', 'letterhead'])
const unsaid = /embargo|release|until|fax/iu
/** "… on 3rd", the month on the next line. */
const brokenDate = /\bon\s+\d{1,2}\S{0,3}$/iu

/** The words on the line of the date, or those that end the line above it. */
export const besideDate: VenueStrategy = {
  id: 'beside-date',
  find: (context) => {
    for (const [index, line] of context.lines.entries()) {
      if (line.kind === 'publicationStamp' || (line.kind === 'notice' && unsaid.test(line.text))) continue
      const found = placeOnLine(context, line, index) ?? placeBeside(context, line, index)
      if (found) return [found]
    }
    return []
  },
  examples: [
    { head: 'Speech by Ana Verell\nOrmond, 12 May 2019', finds: ['Ormond'] },
    { head: 'Speech by Ana Verell\nLong Hall, Sydney, Friday 12 May 2019', finds: ['Long Hall, Sydney'] },
    { head: 'Speech by Ana Verell\n12 May 2019, Sydney', finds: ['Sydney'] },
    { head: 'Speech by Ana Verell\nг. Ормонд, 25 апреля 2024 года', finds: ['Ормонд'] },
    { head: 'Speech by Ana Verell\nSydney\n12 May 2019', finds: ['Sydney'] },
    { head: 'Speech by Ana Verell\nLong Museum, Ferris\n12 May 2019', finds: ['Long Museum, Ferris'] },
    { head: 'SPEECH AT THE OPENING OF THE HARBOUR\nMayor Ana Verell\nLake Town, May 12, 2019', finds: ['Lake Town'] },
    { head: 'Speech by Ana Verell\nMayor of the Hall\n12 May 2019', finds: [] },
    { head: 'Speech\nAna Verell, Mayor of the Hall, 12 May 2019', finds: [] },
    { head: 'Speech\nAna Verell, Keeper of the Hall, 12 May 2019', finds: [] },
    { head: 'Speech\nAda Moss, 12 June 2019', finds: [] },
    { head: 'Speech\nDate: 12 June 2019', finds: [] },
    { head: 'Speech\nOrmond on the Marsh, 12 June 2019', finds: [] },
    { head: 'Speech\nthe 12th of June, 2019', finds: [] },
    { head: 'Speech\nIssued on 12 June 2019', finds: [] },
    { head: 'Speech\nThurs., 12 June 2019', finds: [] },
    { head: 'Speech\nSecond day, 12 June 2019', finds: [] },
    { head: 'Speech\nVolume 3, Number 9, 12 June 2019', finds: [] },
  ],
}

/** Where the date of a line begins and ends in it. */
function dateIn(line: VenueLine): { start: number; end: number } | undefined {
  const start = line.masked.indexOf(datePlaceholder)
  if (start !== -1 && /\d/.test(line.text)) return { start, end: line.masked.lastIndexOf(datePlaceholder) + 1 }
  const broken = brokenDate.exec(line.text)
  return broken ? { start: broken.index, end: line.text.length } : undefined
}

function placeOnLine(context: VenueContext, line: VenueLine, index: number): HeaderCandidate | undefined {
  const date = dateIn(line)
  if (!date) return undefined
  const before = line.masked.slice(0, date.start)
  const after = line.masked.slice(date.end)
  const place =
    parsePlace(before, line.kind === 'place') ??
    (before.trim() === '' ? parsePlace(after.replace(/^[\s,;.)]+/, ''), line.kind === 'place') : undefined)
  if (!place) return undefined
  const held = venueAfterAt(context.headOf(context.lines.slice(0, index + 1)), 'beside-date')?.known.value
  const value = held === undefined || contains(place, held) ? place : contains(held, place) ? held : `${held}, ${place}`
  return placeAt('beside-date', value, line, line.text)
}

/** The line above or below the date, where it is a place and no more; or what the line above ends with. */
function placeBeside({ lines }: VenueContext, line: VenueLine, index: number): HeaderCandidate | undefined {
  const date = dateIn(line)
  if (!date || trimmedPlace(line.masked.slice(0, date.start)) !== '') return undefined
  const above = lines[index - 1]
  const below = lines[index + 1]
  const neighbour = [above, below].find(
    (one) => one !== undefined && neighbours.has(one.kind) && (isPlaceOnly(one.text) || isVenueLine(one.text)),
  )
  if (neighbour) return placeAt('beside-date', inPlaceCase(trimmedPlace(neighbour.text)), neighbour, neighbour.text)
  const isEnded = above && (above.kind === 'text' || above.kind === 'genre') && /,\s*$/.test(above.text)
  const ended = isEnded ? parsePlace(above.masked) : undefined
  return ended && above ? placeAt('beside-date', ended, above, above.text) : undefined
}

function contains(whole: string, part: string): boolean {
  return whole.toLowerCase().includes(part.toLowerCase())
}
