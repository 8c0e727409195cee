import type { ParsedPart, SourcePart } from '#lib/ingest/parse-part.ts'
import type { ParsedSource, ParsingRecords } from '#lib/ingest/parse-source.ts'
import type { DescribedSegment } from '#lib/ingest/parsed.ts'
import { MissingText } from '#lib/ingest/read/dataset/missing-text.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import type { AskedOfRecords } from '#lib/ingest/recognise/asked-of-records.ts'

/** A part as it passes between threads, which keep the class of no object. */
export interface PackedPart {
  columns: string[]
  parsed: ParsedSource | { message: string; isMissingText: boolean }
  asked?: AskedOfRecords
}

/** A part in the form in which it passes between threads. */
export function packPart({ columns, parsed, asked }: ParsedPart): PackedPart {
  if (!(parsed instanceof SourceError)) return { columns, parsed, ...(asked && { asked }) }
  return { columns, parsed: { message: parsed.message, isMissingText: parsed instanceof MissingText } }
}

/** What came of a part, with the file and the records of this thread in the place of their copies. */
export function unpackPart(
  { columns, parsed, asked }: PackedPart,
  { file }: SourcePart,
  { authorities }: ParsingRecords,
): ParsedPart {
  if ('message' in parsed)
    return { columns, parsed: parsed.isMissingText ? new MissingText(parsed.message) : new SourceError(parsed.message) }
  Object.assign(parsed.source.raw, file)
  const own = (document: DescribedSegment): DescribedSegment => {
    const event = authorities.events.find(({ id }) => id === document.eventRecord?.id)
    const speaker = authorities.speakers.find(({ id }) => id === document.speakerRecord?.id)
    return { ...document, ...(event && { eventRecord: event }), ...(speaker && { speakerRecord: speaker }) }
  }
  const segments = parsed.segments.map((segment) =>
    'failure' in segment ? segment : { ...segment, document: own(segment.document) },
  )
  return { columns, parsed: { ...parsed, segments }, ...(asked && { asked }) }
}
