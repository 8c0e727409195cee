import { titleContinuation } from '#lib/ingest/header/lexicon/matchers.ts'
import { hasNonPlaceWord, isPlaceLike, trimmedPlace } from './parse-place.ts'
import { placeAt, type VenueLine, type VenueStrategy } from './strategy.ts'

const aboveTime = new Set<VenueLine['kind']>(['text', 'place', 'date', 'ocrNoise', 'letterhead'])
const boundaries = new Set<VenueLine['kind']>(['siteSection', 'genre'])
/** Most lines that a place goes over. */
const mostLines = 4
const longest = 140

/** The lines between the head of a page and the time of day, or the line under the time. */
export const besideTime: VenueStrategy = {
  id: 'beside-time',
  find: ({ lines }) => {
    const at = lines.findIndex((line) => line.kind === 'time')
    if (at === -1) return []
    const above = linesAbove(lines, at)
    const bounded = lines[at - above.length - 1]
    const named = above.filter((line) => line.kind !== 'date')
    // "at dedication of the quay" goes on from the title above it.
    const start = named.findIndex((line) => !titleContinuation.test(line.text))
    const places = named.slice(Math.max(start, 0))
    const [first] = places
    if (first && bounded && boundaries.has(bounded.kind)) {
      const value = places.map((line) => trimmedPlace(line.text)).join(', ')
      const isSentence = /[.!?:]\s/.test(value.replace(/\b\p{L}\.\s/gu, ''))
      if (value.length < longest && !isSentence) return [placeAt('beside-time', value, first, value)]
    }
    const below = lines[at + 1]
    if (below?.kind !== 'text' || !isPlaceLike(below.text) || hasNonPlaceWord(below.text)) return []
    return [placeAt('beside-time', trimmedPlace(below.text), below, below.text)]
  },
  examples: [
    { head: 'Remarks by Ana Verell\nOrmond Hall\nFerris\n2:47 P.M.', finds: ['Ormond Hall, Ferris'] },
    { head: 'Remarks by Ana Verell\n2:47 P.M.\nOrmond Hall', finds: ['Ormond Hall'] },
    {
      head: 'REMARKS BY THE PREMIER\nAT DEDICATION OF THE LAMPS\n\nOrmond Green\nFerris\n2:47 P.M.',
      finds: ['Ormond Green, Ferris'],
    },
    { head: 'Remarks by Ana Verell\nOrmond Hall', finds: [] },
  ],
}

function linesAbove(lines: VenueLine[], at: number): VenueLine[] {
  const above: VenueLine[] = []
  for (let index = at - 1; index >= 0 && above.length < mostLines; index -= 1) {
    const line = lines[index]
    if (!line || !aboveTime.has(line.kind)) break
    above.unshift(line)
  }
  return above
}
