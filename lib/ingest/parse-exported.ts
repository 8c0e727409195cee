import { addTopics } from '#lib/ingest/describe/add-topics.ts'
import { applyDeclaredMetadata } from '#lib/ingest/describe/apply-declared-metadata.ts'
import { stateVoices, withoutOwnVoice } from '#lib/ingest/describe/apply-stated-voices.ts'
import { type Description, rightsOf } from '#lib/ingest/describe/describe-document.ts'
import { statedFieldValues } from '#lib/ingest/describe/stated-field-values.ts'
import { fallbackTitle } from '#lib/ingest/header/fallback-title.ts'
import type { Hints, StatedMetadata } from '#lib/ingest/read/hints.ts'
import { exportedDrafts } from '#lib/ingest/segment/exported-drafts.ts'
import { findControlCharacters, findNoText } from '#lib/ingest/segment/source-defects.ts'
import type { Collection } from '#lib/records/collections.ts'
import type { Records } from '#lib/records/records.ts'
import type { Metadata, ParsedSegment } from './parsed.ts'
import type { SourceSegment, SplitSource } from './source-segment.ts'

/**
 * A document of a file that an archive has exported. As of a row of a dataset, nothing is worked out of its text: what the file
 * doesn't state is not known, but for the topics and offices that the records of this archive give.
 */
export function parseExported(
  cut: SourceSegment,
  { source }: SplitSource,
  hints: Hints,
  collection: Collection | undefined,
  { authorities }: Pick<Records, 'authorities'>,
): ParsedSegment {
  const { file } = source.raw
  const { stated, voices = [] } = hints
  const segment = { ...cut, title: cut.title ?? fallbackTitle(cut.lines, hints) }
  const { drafts: written, markers } = exportedDrafts(source.text, cut.lines, hints)
  const drafts = stateVoices(written, voices, authorities)
  const unstated: Description = {
    metadata: {
      title: segment.title,
      kind: { value: 'document', basis: { kind: 'inferred', rule: 'nothing-says-more' } },
      ...(collection?.rights ? { rights: rightsOf(collection) } : {}),
    },
    findings: [],
  }
  const description = stated ? applyDeclaredMetadata(unstated, stated, authorities, file) : unstated
  const declared = statedFieldValues(stated?.declared ?? [], collection, file)
  const { eventRecord, speakerRecord } = description
  const metadata: Metadata = {
    ...description.metadata,
    ...namesAsWritten(stated, description.metadata),
    ...(Object.keys(declared.values).length > 0 && { fields: declared.values }),
  }
  const document = {
    source,
    segment,
    ...(collection ? { collection: collection.id } : {}),
    drafts: withoutOwnVoice(drafts, metadata),
    markers,
    metadata,
    ...(eventRecord ? { eventRecord } : {}),
    ...(speakerRecord ? { speakerRecord } : {}),
  }
  return {
    document: addTopics(document, [], authorities),
    entries: [],
    findings: [
      ...description.findings,
      ...declared.findings,
      ...findNoText(drafts, file, cut.from),
      ...findControlCharacters(source.text, drafts, file),
    ],
  }
}

/** How the names of the speakers were written, beside the names that they have here. */
function namesAsWritten(stated: StatedMetadata | undefined, { speaker }: Metadata): Pick<Metadata, 'namesAsWritten'> {
  const before = [stated?.fields.find(({ field }) => field === 'speaker')?.value ?? []].flat()
  const now = [speaker?.value ?? []].flat()
  if (before.length !== now.length) return {}
  const names = (stated?.namesAsWritten ?? []).flatMap((one) => {
    const name = now[before.indexOf(one.name)]
    return name === undefined ? [] : [{ ...one, name }]
  })
  return names.length > 0 ? { namesAsWritten: names } : {}
}
