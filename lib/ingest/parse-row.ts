import { soleValue } from '#lib/domain/speakers.ts'
import { addTopics } from '#lib/ingest/describe/add-topics.ts'
import { describeRow, languageOfRow, titleOfRow } from '#lib/ingest/describe/describe-row.ts'
import { inRow } from '#lib/ingest/finding-message.ts'
import type { DatasetRow } from '#lib/ingest/read/source.ts'
import { languageOf } from '#lib/ingest/recognise/detect-language.ts'
import { segmentText } from '#lib/ingest/segment/segment-text.ts'
import {
  findControlCharacters,
  findMissingNumbers,
  findNoText,
  findUnsureHyphens,
} from '#lib/ingest/segment/source-defects.ts'
import { attributeTurns } from '#lib/ingest/segment/speaker-turns.ts'
import { statedDrafts } from '#lib/ingest/segment/stated-drafts.ts'
import type { Collection } from '#lib/records/collections.ts'
import type { DatasetMapping } from '#lib/records/dataset-mapping.ts'
import type { Records } from '#lib/records/records.ts'
import type { ParsedSegment } from './parsed.ts'
import type { SourceSegment, SplitSource } from './source-segment.ts'

/**
 * A row of a dataset: segment → describe. Its fields state what the header of a text would, as the mapping of its
 * collection says, and all of its text is text.
 */
export function parseRow(
  cut: SourceSegment & { row: DatasetRow },
  { source }: SplitSource,
  collection: Collection & { dataset: DatasetMapping },
  { authorities }: Pick<Records, 'authorities'>,
): ParsedSegment {
  const { file } = source.raw
  const { row } = cut
  const mapping = collection.dataset
  const segment = { ...cut, title: titleOfRow(row, mapping, authorities) }
  const { language, findings: ofLanguage } = languageOf(
    cut.lines.map((line) => line.text),
    file,
    source.hints?.language,
    languageOfRow(row, mapping),
  )
  const { drafts, markers, unsureHyphens } = row.blocks
    ? { drafts: statedDrafts(source, row.blocks, authorities), markers: [], unsureHyphens: [] }
    : segmentText(source.text, cut.lines, language?.value, source.hints ?? 'no headings')
  const description = describeRow({
    file,
    row,
    mapping,
    segment,
    ...(language ? { language } : {}),
    collection,
    authorities,
  })
  const { metadata, eventRecord, speakerRecord } = description
  const document = {
    source,
    segment,
    collection: collection.id,
    drafts: row.blocks
      ? drafts
      : attributeTurns(
          drafts,
          soleValue(metadata.speaker?.value),
          soleValue(metadata.role?.value),
          [metadata.speaker?.value ?? []].flat(),
        ),
    markers,
    metadata,
    ...(eventRecord ? { eventRecord } : {}),
    ...(speakerRecord ? { speakerRecord } : {}),
  }
  return {
    document: addTopics(document, cut.lines, authorities),
    entries: [],
    findings: [
      ...description.findings,
      ...[
        ...ofLanguage,
        ...findNoText(drafts, file, cut.from),
        ...findMissingNumbers(drafts, file),
        ...findControlCharacters(source.text, drafts, file),
        ...findUnsureHyphens(unsureHyphens, file),
      ].map((finding) => inRow(finding, row.number)),
    ],
  }
}
