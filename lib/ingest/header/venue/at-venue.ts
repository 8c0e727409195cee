import type { HeaderCandidate } from '#lib/ingest/header/choose-candidate.ts'
import { inPlaceCase } from '#lib/ingest/recognise/gazetteer.ts'
import { anyOf } from '#lib/ingest/recognise/word-patterns.ts'
import { hasNonPlaceWord, hasPlaceNoun, isLegible, isPlaceOnly, trimmedPlace } from './parse-place.ts'
import { datePlaceholder, type OneLineHeader, placeAt, type VenueStrategy } from './strategy.ts'
import { venueWords } from './venue-words.ts'

const ceremonies = anyOf([
  'opening',
  'launch',
  'commencement',
  'convocation',
  'graduation',
  'inauguration',
  'dedication',
])
const occasion = String.raw`(?!(?:the\s+)?(?:official\s+)?${ceremonies}\b)`
const lead = String.raw`(?:\bat|\bin|\b${ceremonies}\s+of|\bfrom)\s+(?!\s)${occasion}(?:the\s+)?`
const end = String.raw`(?:\s*(?=[,;(“"${datePlaceholder}]|$)|(?=\s+(?:on|at|for|during|to mark|by)\s))`
const cue = new RegExp(`${lead}([^,;()“"${datePlaceholder}]{3,70}?)${end}`, 'giu')
const nextPart = new RegExp(
  String.raw`^,\s*(?!\s)([^,;()${datePlaceholder}]{3,30}?)(?:\s*(?=[,;${datePlaceholder}]|$)|(?=\s+on\b))`,
  'iu',
)

const occasionAtEnd = new RegExp(String.raw`\s${anyOf(venueWords.occasionNouns)}$`, 'iu')
const ceremonyBefore = new RegExp(String.raw`^${ceremonies}\s`, 'iu')
const plainAdjectives: ReadonlySet<string> = new Set(venueWords.plainAdjectives)

/** "Ormond Library" has a name; "the new harbour" is what was opened, and may be anywhere. */
function isNamed(words: string): boolean {
  return words
    .split(/\s+/u)
    .some((word) => /^\p{Lu}/u.test(word) && !hasPlaceNoun(word) && !plainAdjectives.has(word.toLowerCase()))
}

/** "at Ormond College, Ferris"; "in the House of Commons"; "opening of the Ormond Library": the first of them. */
export function venueAfterAt(head: OneLineHeader, rule: string): HeaderCandidate | undefined {
  for (const match of head.text.matchAll(cue)) {
    const start = match.index + match[0].indexOf(match[1] ?? '')
    const words = onItsLine(head.broken.slice(start, start + (match[1] ?? '').length))
    const line = head.lineAt(match.index)
    if (
      !line ||
      !hasPlaceNoun(words.split(/(?<!\s)\s+of\s+/iu)[0] ?? '') ||
      hasNonPlaceWord(words) ||
      occasionAtEnd.test(words) ||
      (ceremonyBefore.test(match[0]) && !isNamed(words)) ||
      !isLegible(words) ||
      words.split(/\s+/).length > 9
    )
      continue
    const town = nextPart.exec(head.text.slice(match.index + match[0].length))?.[1]
    const value = town && isPlaceOnly(town) ? `${words}, ${town}` : words
    return placeAt(rule, inPlaceCase(trimmedPlace(value)), line, match[0].trim())
  }
  return undefined
}

/** A place goes over the end of a line in capitals, or where its line ends within it; not where it has its noun before. */
function onItsLine(words: string): string {
  const [first = '', ...others] = words.split('\n')
  const isBroken = /(?:^|\s)(?:of|the|and|for)\s*$/iu.test(first) || words === words.toUpperCase()
  return others.length === 0 || (isBroken && !hasPlaceNoun(first)) ? words.replaceAll('\n', ' ') : first.trim()
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
    { head: 'SPEECH AT THE OPENING OF THE NEW HARBOUR', finds: [] },
    { head: 'Speech at the Harbour Festival', finds: [] },
    { head: 'Speech at the session of the council', finds: [] },
    { head: 'Speech in the morning', finds: [] },
  ],
}
