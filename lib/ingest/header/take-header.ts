import type { Hints } from '#lib/ingest/read/hints.ts'
import type { SourceSegment } from '#lib/ingest/source-segment.ts'
import type { PublisherRecord } from '#lib/records/publisher.ts'
import { bodyStartRules } from './body-start/rules.ts'
import { eventPageHeader } from './event-page-header.ts'
import { fallbackTitle } from './fallback-title.ts'
import { dateRuleIds } from './header-date.ts'
import type { HeaderReader, ReadHeaderOptions, SegmentWithHeader } from './header-reader.ts'
import { legalActHeader } from './legal-act-header.ts'
import { lineRules } from './line/rules.ts'
import { speakerStrategies } from './speaker/strategies.ts'
import { speechHeader } from './speech-header.ts'
import { titleOrder } from './title/strategies.ts'
import { titleLineHeader } from './title-line-header.ts'
import { venueStrategies } from './venue/strategies.ts'

/** The forms of heads, the surest first; where a text has none of them, its first line may be its title. */
export const headerReaders: readonly HeaderReader[] = [legalActHeader, eventPageHeader, speechHeader]

/** Ids of all rules that can be switched off: forms of heads, kinds of lines, beginnings of the text, titles, dates, speakers, venues. */
export const headerRuleIds: readonly string[] = [
  ...headerReaders.map(({ id }) => id),
  ...lineRules.map(({ id }) => id),
  ...bodyStartRules.map(({ id }) => id),
  ...titleOrder,
  ...dateRuleIds,
  ...speakerStrategies.map(({ id }) => id),
  ...venueStrategies.map(({ id }) => id),
]

/**
 * Reads the lines above the text. Where the layout of the source has given a title already, or no form of head fits, only
 * the title's line and date are read (`titleLineHeader`), and of a text that is all spoken nothing; else the first reader that knows the form of the head reads it.
 */
export function takeHeader(
  segment: SourceSegment,
  publisher: PublisherRecord | undefined,
  hints?: Hints,
  options: ReadHeaderOptions = {},
): SegmentWithHeader {
  if (hints?.isSpoken && !segment.title)
    return { segment: { ...segment, title: fallbackTitle(segment.lines, hints) }, findings: [], entries: [] }
  const context = { ...options, ...(publisher ? { publisher } : {}), ...(hints ? { hints } : {}) }
  if (!segment.title)
    for (const { id, read } of headerReaders) {
      const head = options.without?.has(id) ? undefined : read(segment, context)
      // A head that leaves no text is none.
      if (head && head.segment.lines.length > 0) return head
    }
  return titleLineHeader.read(segment, context)
}
