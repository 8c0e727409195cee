import { lineAt, type NormalizedText, type StatedBlock } from '#lib/ingest/read/source.ts'
import { resolveName } from '#lib/ingest/recognise/authority-names.ts'
import type { Draft } from '#lib/ingest/source-segment.ts'
import type { Authorities } from '#lib/records/authorities.ts'
import { textOfSpans } from '#lib/text/spans.ts'

/**
 * The headings and paragraphs of a text that says of each piece what it is: nothing of it is worked out anew. A voice that a
 * record knows is called as that calls it.
 */
export function statedDrafts(
  { text, lines }: Pick<NormalizedText, 'text' | 'lines'>,
  blocks: readonly StatedBlock[],
  { speakers }: Pick<Authorities, 'speakers'>,
): Draft[] {
  return blocks.map(({ start, end, id, voice, ...block }) => ({
    ...block,
    spans: [{ start, end }],
    line: lineAt(lines, start),
    text: textOfSpans(text, [{ start, end }]),
    statedId: id,
    ...(voice !== undefined && { voice: resolveName(voice, speakers)?.name ?? voice }),
  }))
}
