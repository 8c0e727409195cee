import type { Candidate } from '#lib/ingest/header/choose.ts'
import type { HeadText } from '#lib/ingest/header/header-text.ts'
import { withCapitals } from '#lib/ingest/recognise/gazetteer.ts'
import { bare, hasPlaceNoun, isNoPlace, isPlaceOnly, isReadable } from './place-parts.ts'
import { dateMark, placeAt, type VenueStrategy } from './strategy.ts'

const occasion = String.raw`(?!(?:the\s+)?(?:official\s+)?(?:opening|launch|commencement)\b)`
const lead = String.raw`(?:\bat|\bin|\bopening\s+of|\bfrom)\s+${occasion}(?:the\s+)?`
const end = String.raw`(?=[,;(“"${dateMark}]|$|\s+(?:on|at|for|during|to mark|by)\s)`
const cue = new RegExp(String.raw`${lead}([^,;()“"${dateMark}]{3,70}?)\s*${end}`, 'giu')
const nextPart = new RegExp(String.raw`^,\s*([^,;()${dateMark}]{3,30}?)\s*(?=[,;${dateMark}]|$|\s+on\b)`, 'iu')

/** "at Ormond College, Ferris"; "in the House of Commons"; "opening of the Ormond Library": the first of them. */
export function venueAfterAt(head: HeadText, rule: string): Candidate | undefined {
  for (const match of head.text.matchAll(cue)) {
    const words = match[1] ?? ''
    const line = head.lineAt(match.index)
    if (!line || !hasPlaceNoun(words) || isNoPlace(words) || !isReadable(words) || words.split(/\s+/).length > 9)
      continue
    const town = nextPart.exec(head.text.slice(match.index + match[0].length))?.[1]
    const value = town && isPlaceOnly(town) ? `${words}, ${town}` : words
    return placeAt(rule, withCapitals(bare(value)), line, match[0].trim())
  }
  return undefined
}

/** A noun for what people meet in, after "at". */
export const atVenue: VenueStrategy = {
  id: 'after-at',
  find: (context) => {
    const found = venueAfterAt(context.headOf(context.lines), 'after-at')
    return found ? [found] : []
  },
  examples: [
    { head: 'Statement by Ana Verell at the Port Forum\n10.30 a.m., 12 May 2019', finds: ['Port Forum'] },
    { head: 'Address at Ormond College, Sydney', finds: ['Ormond College, Sydney'] },
    { head: 'Speech at the opening of the Ormond Library', finds: ['Ormond Library'] },
    { head: 'Speech at the session of the council', finds: [] },
    { head: 'Speech in the morning', finds: [] },
  ],
}
