import { soleValue } from '#lib/domain/speakers.ts'
import { cleanSegment } from '#lib/ingest/clean/clean-segment.ts'
import { addTopics } from '#lib/ingest/describe/add-topics.ts'
import { applyDeclaredMetadata, declaredLanguage } from '#lib/ingest/describe/apply-declared-metadata.ts'
import {
  describeStatedVoices,
  namesSpeakers,
  stateVoices,
  withoutOwnVoice,
} from '#lib/ingest/describe/apply-stated-voices.ts'
import { describeDocument } from '#lib/ingest/describe/describe-document.ts'
import { publishedFromMarkup } from '#lib/ingest/describe/published-from-markup.ts'
import type { ReadHeaderOptions } from '#lib/ingest/header/header-reader.ts'
import { takeHeader } from '#lib/ingest/header/take-header.ts'
import { languageOf } from '#lib/ingest/recognise/detect-language.ts'
import { attributeBoldQuestions } from '#lib/ingest/segment/bold-questions.ts'
import { attributePreamble } from '#lib/ingest/segment/publisher-preamble.ts'
import { segmentText } from '#lib/ingest/segment/segment-text.ts'
import {
  findControlCharacters,
  findMissingNumbers,
  findNoText,
  findUnsureHyphens,
} from '#lib/ingest/segment/source-defects.ts'
import { attributeTurns } from '#lib/ingest/segment/speaker-turns.ts'
import type { Collection } from '#lib/records/collections.ts'
import type { Records } from '#lib/records/records.ts'
import type { ParsedSegment } from './parsed.ts'
import type { SourceSegment, SplitSource } from './source-segment.ts'

/**
 * A document of a source that is no row: clean → header → segment → describe. `collection` is the one that the source belongs
 * to, `options` switches rules of the header reader off.
 */
export function parseProse(
  cut: SourceSegment,
  { source, publisher, segments }: SplitSource,
  collection: Collection | undefined,
  { authorities }: Pick<Records, 'authorities'>,
  options?: ReadHeaderOptions,
): ParsedSegment {
  const { file } = source.raw
  const clean = source.hints?.isAllText ? { segment: cut, entries: [] } : cleanSegment(cut, publisher)
  const head = takeHeader(clean.segment, publisher, source.hints, options)
  const { language, findings: ofLanguage } = languageOf(
    head.segment.lines.map((line) => line.text),
    file,
    source.hints?.language,
    declaredLanguage(source.hints?.stated),
  )
  const { stated, voices } = source.hints ?? {}
  const segmented = segmentText(source.text, head.segment.lines, language?.value, source.hints)
  const { markers, unsureHyphens } = segmented
  const drafts = voices ? stateVoices(segmented.drafts, voices, authorities) : segmented.drafts
  // What the markup of a page declares is not said of each of its items.
  const markup = segments.length === 1 ? publishedFromMarkup(source.hints, source.lines) : { findings: [] }
  const found = describeDocument({
    file,
    segment: head.segment,
    drafts,
    header: head,
    linesAbove: clean.segment.lines.filter(({ start }) => start < (head.segment.lines[0]?.start ?? 0)),
    ...(markup.published ? { declaredDay: markup.published } : {}),
    ...(language ? { language } : {}),
    ...(publisher ? { publisher } : {}),
    ...(collection ? { collection } : {}),
    authorities,
  })
  const declared = stated ? applyDeclaredMetadata(found, stated, authorities, file) : found
  const speakersAreStated = namesSpeakers(voices)
  const description = speakersAreStated ? describeStatedVoices(declared, drafts, authorities) : declared
  const { metadata, eventRecord, speakerRecord } = description
  const document = {
    source,
    segment: head.segment,
    ...(collection ? { collection: collection.id } : {}),
    drafts: speakersAreStated
      ? withoutOwnVoice(drafts, metadata)
      : attributeTurns(
          attributeBoldQuestions(attributePreamble(drafts, metadata.kind.value), metadata.title.value, source.hints),
          soleValue(metadata.speaker?.value),
          soleValue(metadata.role?.value),
          [metadata.speaker?.value ?? []].flat(),
        ),
    markers,
    metadata,
    ...(eventRecord ? { eventRecord } : {}),
    ...(speakerRecord ? { speakerRecord } : {}),
    ...(publisher ? { recognisedPublisher: publisher.name } : {}),
  }
  return {
    document: addTopics(document, cut.lines, authorities),
    entries: [...clean.entries, ...head.entries],
    findings: [
      ...ofLanguage,
      ...description.findings,
      ...markup.findings.map((finding) => ({ ...finding, file })),
      ...findNoText(drafts, file, cut.from),
      ...findMissingNumbers(drafts, file),
      ...findControlCharacters(source.text, drafts, file),
      ...findUnsureHyphens(unsureHyphens, file),
    ],
  }
}
