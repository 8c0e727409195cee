import type { ArchiveDocument } from '#lib/domain/document.ts'
import { speakersOf } from '#lib/domain/speakers.ts'

/** Kinds in which who is on record is the author of the words; of a report that only quotes them they are not. */
const spokenKinds = new Set<ArchiveDocument['kind']>(['speech', 'address', 'statement'])

/** Who made the words of a document. */
export interface Author {
  name: string
  /** Whether it is a name of the list of speakers. */
  isSpeaker: boolean
}

/** Whose words a document is, as it is cited: of what was spoken its speakers, of anything else who is named in its byline. */
export function authorsOf(document: Pick<ArchiveDocument, 'kind' | 'speaker' | 'byline'>): Author[] {
  if (spokenKinds.has(document.kind)) return speakersOf(document).map((name) => ({ name, isSpeaker: true }))
  return document.byline === undefined ? [] : [{ name: document.byline, isSpeaker: false }]
}
