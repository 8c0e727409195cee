import type { DescribedSegment } from '#lib/ingest/parsed.ts'
import type { Line } from '#lib/ingest/read/source.ts'
import type { Authorities } from '#lib/records/authorities.ts'
import { inferTranslation, readDeliveryAndTranslation } from './delivery-and-translation.ts'
import { findTopics } from './find-topics.ts'

/**
 * Adds topics, and delivery and translation as the first and last of the `lines` of the source state them, else as the languages
 * of the speaker's record show; overwrites nothing that is known.
 */
export function addTopics(document: DescribedSegment, lines: Line[], authorities: Authorities): DescribedSegment {
  const { metadata, drafts } = document
  const topics = findTopics(metadata.title.value, drafts, metadata.language?.value, authorities.topics)
  return {
    ...document,
    metadata: {
      ...inferTranslation(metadata, document.speakerRecord),
      ...readDeliveryAndTranslation(lines),
      ...(topics ? { topics } : {}),
      ...metadata,
    },
  }
}
