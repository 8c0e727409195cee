import type { ArchiveDocument, DocumentKind } from '#lib/domain/document.ts'
import { speakersOf } from '#lib/domain/speakers.ts'
import { matchPersons } from '#lib/quote/persons/match-persons.ts'
import type { Authorities } from '#lib/records/authorities.ts'

/** Whether a field of two documents is the same, another, or can't be told, since one of them lacks it or names can't be compared. */
export type FieldRelation = 'same' | 'other' | 'unknown'

/** How the records of two documents agree. */
export interface DocumentRelation {
  speakers: FieldRelation
  event: FieldRelation
  kind: FieldRelation
  /** Of news only, which one publisher has in several languages; what was said others translate, too. */
  publisher: FieldRelation
}

/** Kinds that are told apart from all others; a speech may be called an address in one language and a statement in another. */
const kindClasses: Readonly<Partial<Record<DocumentKind, string>>> = {
  speech: 'said',
  address: 'said',
  statement: 'said',
  factsheet: 'factsheet',
  report: 'news',
  article: 'news',
  'press-release': 'news',
  announcement: 'news',
}

/** Compares what is on record of two documents. An event that has no record may have another name in another language: that isn't told. */
export function documentRelation(
  one: ArchiveDocument,
  other: ArchiveDocument,
  { events }: Pick<Authorities, 'events'>,
): DocumentRelation {
  const classes = [kindClasses[one.kind], kindClasses[other.kind]] as const
  const isRecorded = (name: string) => events.some((event) => event.name === name)
  const publishers = classes[0] === 'news' && classes[1] === 'news' ? [one.publisher, other.publisher] : []
  return {
    speakers: relationOfSpeakers(speakersOf(one), speakersOf(other)),
    event:
      one.event === undefined || other.event === undefined
        ? 'unknown'
        : one.event === other.event
          ? 'same'
          : isRecorded(one.event) && isRecorded(other.event)
            ? 'other'
            : 'unknown',
    kind: classes.includes(undefined) ? 'unknown' : classes[0] === classes[1] ? 'same' : 'other',
    publisher:
      publishers[0] === undefined || publishers[1] === undefined
        ? 'unknown'
        : publishers[0] === publishers[1]
          ? 'same'
          : 'other',
  }
}

function relationOfSpeakers(some: readonly string[], others: readonly string[]): FieldRelation {
  if (some.length === 0 || others.length === 0) return 'unknown'
  const isOne = (name: string, of: readonly string[]) =>
    of.includes(name) || of.some((other) => matchPersons(name, [{ name: other }]).length > 0)
  return some.every((name) => isOne(name, others)) && others.every((name) => isOne(name, some)) ? 'same' : 'other'
}
