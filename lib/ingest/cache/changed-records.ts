import type { AuthorityRecord, TopicRecord } from '#lib/domain/authority.ts'
import { eventKey } from '#lib/ingest/describe/find-event.ts'
import { termsOfTopic } from '#lib/ingest/describe/find-topics.ts'
import type { ParsedSource, ParsingRecords } from '#lib/ingest/parse-source.ts'
import { collectionOfSource } from '#lib/ingest/parse-source.ts'
import { type AskedOfRecords, isAmong, wordsOfNames } from '#lib/ingest/recognise/asked-of-records.ts'
import { fold } from '#lib/text/fold.ts'

type NamedKind = 'speakers' | 'venues' | 'events' | 'topics'

const namedKinds: readonly NamedKind[] = ['speakers', 'venues', 'events', 'topics']

/** A record that is another now, as it was or as it is. */
interface ChangedRecord {
  kind: NamedKind
  record: AuthorityRecord
}

/**
 * What is other in the records than when sources were parsed: says of each source whether anything that was asked would be answered
 * otherwise. It would be by a record only that has a word in common with what was looked through, so that of a changed record its state before and
 * that of now are asked for; where it is not certain, it is said to be.
 */
export class ChangedRecords {
  readonly #changed: readonly ChangedRecord[]
  readonly #before: ParsingRecords
  readonly #now: ParsingRecords
  readonly #hasOtherCollections: boolean

  private constructor(before: ParsingRecords, now: ParsingRecords, changed: readonly ChangedRecord[]) {
    this.#before = before
    this.#now = now
    this.#changed = changed
    this.#hasOtherCollections = !isSame(before.collections, now.collections)
  }

  /** Undefined where the answers to all sources may be others: publishers are other ones, or records are in another order. */
  static between(before: ParsingRecords, now: ParsingRecords): ChangedRecords | undefined {
    if (!isSame(before.authorities.publishers, now.authorities.publishers)) return undefined
    const changed: ChangedRecord[] = []
    for (const kind of namedKinds) {
      const own = changedIn(before.authorities[kind], now.authorities[kind])
      if (!own) return undefined
      changed.push(...own.map((record) => ({ kind, record })))
    }
    return new ChangedRecords(before, now, changed)
  }

  /** Whether parsing a source may give something else by the records of now. */
  concern({ source, publisher }: Pick<ParsedSource, 'source' | 'publisher'>, asked: AskedOfRecords): boolean {
    const collectionIn = ({ collections }: ParsingRecords) =>
      collectionOfSource(source.raw.collection, publisher, collections)
    if (this.#hasOtherCollections && !isSame(collectionIn(this.#before), collectionIn(this.#now))) return true
    return this.#changed.some(({ kind, record }) => mayAnswer(kind, record, asked))
  }
}

/** The records of a kind that are only in one of two lists, or not the same in both; undefined where the others are in another order. */
function changedIn(before: readonly AuthorityRecord[], now: readonly AuthorityRecord[]): AuthorityRecord[] | undefined {
  const textsBefore = new Map(before.map((record) => [record.id, JSON.stringify(record)]))
  const textsNow = new Map(now.map((record) => [record.id, JSON.stringify(record)]))
  const isKept = ({ id }: AuthorityRecord) => textsBefore.get(id) === textsNow.get(id)
  const keptIds = (records: readonly AuthorityRecord[]) => records.filter(isKept).map(({ id }) => id)
  if (!isSame(keptIds(before), keptIds(now))) return undefined
  return [...before, ...now].filter((record) => !isKept(record))
}

/** Whether a record may be the answer to something that was asked. */
function mayAnswer(kind: NamedKind, record: AuthorityRecord, asked: AskedOfRecords): boolean {
  const forms = [record.name, ...record.forms]
  if (forms.some((form) => isAmong(fold(form), asked.names))) return true
  switch (kind) {
    case 'events':
      return forms.some((form) => areAmong(eventKey(form).split(' '), asked.eventWords))
    case 'topics':
      return mayBeTopic(record as TopicRecord, asked)
    case 'speakers':
      return asked.hadNoSpeakers || forms.some((form) => areAmong(wordsOfNames(form), asked.words))
    case 'venues':
      return forms.some((form) => areAmong(wordsOfNames(form), asked.words))
  }
}

function mayBeTopic(topic: TopicRecord, { languages, languagesWithoutTerms, stems }: AskedOfRecords): boolean {
  if (languagesWithoutTerms.some((language) => termsOfTopic(topic, language).length > 0)) return true
  return languages.some((language) =>
    termsOfTopic(topic, language).some(({ wanted }) => wanted.length > 0 && areAmong(wanted, stems)),
  )
}

/** Whether all of some words were there; of none it is not known. */
function areAmong(words: readonly string[], among: Uint32Array): boolean {
  return words.every((word) => word === '' || isAmong(word, among))
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
