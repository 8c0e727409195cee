import type { DocumentKind } from '#lib/domain/document.ts'
import type { Draft } from '#lib/ingest/source-segment.ts'

/** The sentence with which a publisher hands over to the speaker's words. */
const handover =
  /\b(?:full|complete)? ?(?:text|transcript)\b.{0,120}\b(?:follows|below)\b.{0,20}[:.]$|(?:полный )?текст .{2,120}:$/iu

/** Marks the publisher's own words above a speech: all to the sentence that hands over to the speaker. */
export function attributePreamble(drafts: Draft[], kind: DocumentKind): Draft[] {
  if (kind !== 'speech' && kind !== 'address' && kind !== 'statement') return drafts
  const last = drafts.slice(0, 10).findIndex((draft) => draft.type === 'paragraph' && handover.test(draft.text))
  if (last === -1) return drafts
  return drafts.map((draft, index) =>
    index <= last && draft.type === 'paragraph' ? { ...draft, voice: 'publisher' } : draft,
  )
}
