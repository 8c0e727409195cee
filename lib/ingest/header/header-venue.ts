import type { Finding } from '#lib/domain/finding.ts'
import type { DateOrder } from '#lib/ingest/recognise/find-dates.ts'
import type { Known } from '#lib/ingest/source-segment.ts'
import { chooseCandidate } from './choose-candidate.ts'
import type { HeaderLine } from './header-line.ts'
import type { HeaderSpeaker } from './header-speaker.ts'
import { venueStrategies } from './venue/strategies.ts'
import { venueContext } from './venue/strategy.ts'

export interface VenueChoice {
  venue?: Known<string>
  findings: Omit<Finding, 'file' | 'severity'>[]
}

/**
 * Where it happened, as the head states it: the first strategy that finds a place decides. A place that was misread is
 * none, nor is any part of a date, nor who speaks.
 */
export function headerVenue(
  lines: HeaderLine[],
  speaker?: HeaderSpeaker,
  order?: DateOrder,
  without?: ReadonlySet<string>,
): VenueChoice {
  const context = venueContext(lines, order)
  const names = new Set(speaker ? [speaker.speaker.value].flat().flatMap((name) => words(name)) : [])
  for (const { id, find } of venueStrategies) {
    if (without?.has(id)) continue
    const candidates = find(context).filter(({ known }) => !words(known.value).every((word) => names.has(word)))
    if (candidates.length === 0) continue
    const { candidate, finding } = chooseCandidate(candidates, [id], 'venue')
    return { ...(candidate ? { venue: candidate.known } : {}), findings: finding ? [finding] : [] }
  }
  return { findings: [] }
}

function words(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}
