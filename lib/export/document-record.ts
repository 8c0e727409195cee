import type { Attribution } from '#lib/domain/attribution.ts'
import type { Basis, BasisField, DateSense } from '#lib/domain/basis.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { speakersOf } from '#lib/domain/speakers.ts'
import { dateParts } from '#lib/site/edtf.ts'
import { attributionOf, type ParagraphRecord, paragraphRecords } from './paragraph-record.ts'

/** How a value is known. */
type BasisKind = Basis['kind']

/** A document as data, in the names that all files of data have for it. What is not known is null, or an empty list. */
export interface DocumentRecord {
  /** `d-` and 7 characters; lasting. */
  id: string
  /** The permanent address: a whole one where it is known where the site is, else its path. */
  address: string
  title: string
  title_basis: BasisKind | null
  kind: string
  kind_basis: BasisKind | null
  /** EDTF, as it is kept. */
  date: string | null
  /** What the date is of. */
  date_of: DateSense | null
  date_basis: BasisKind | null
  /** Of the date, where that is known. */
  year: number | null
  published: string | null
  speakers: string[]
  /** Of each speaker in their order, or one of all. */
  roles: string[]
  speakers_basis: BasisKind | null
  venue: string | null
  venue_basis: BasisKind | null
  event: string | null
  event_basis: BasisKind | null
  topics: string[]
  topics_basis: BasisKind | null
  language: string | null
  language_basis: BasisKind | null
  original_language: string | null
  translation: string | null
  delivery: string | null
  translation_of: string | null
  text_of_record: boolean
  publisher: string | null
  byline: string | null
  /** Where it was published. */
  url: string | null
  /** What may be done with the text, in the words of the record. */
  licence: string | null
  /** Whose words its paragraphs are, where they don't say otherwise. */
  whose: Attribution
  /** Id of the collection. */
  collection: string | null
  source_file: string
  source_sha256: string
  source_first_line: number
  source_last_line: number
  retrieved: string | null
  /** What editors corrected: names of fields, ids of paragraphs. */
  corrections: string[]
  /** Notes of the editors: one on a paragraph begins with its id and a colon. */
  notes: string[]
  withdrawn: boolean
  withdrawn_reason: string | null
  paragraph_count: number
  /** Values of the fields that collections declare: `field_country`. */
  declared: Record<string, (string | number)[]>
  paragraphs: ParagraphRecord[]
}

/** What a record needs besides its document. */
export interface RecordContext {
  /** The permanent address of a document. */
  addressOf(document: ArchiveDocument): string
  /** The rights that a collection states, by its id. */
  rightsOf(collection: string): string | undefined
}

/** A document as data. A text that was withdrawn has its title and the reason, and no words. */
export function documentRecord(document: ArchiveDocument, { addressOf, rightsOf }: RecordContext): DocumentRecord {
  const { basis, source, date, withdrawn } = document
  const basisOf = (field: BasisField) => basis[field]?.kind ?? null
  const paragraphs = paragraphRecords(document)
  const year = dateParts(date)?.year
  return {
    id: document.id,
    address: addressOf(document),
    title: document.title,
    title_basis: basisOf('title'),
    kind: document.kind,
    kind_basis: basisOf('kind'),
    date: date ?? null,
    date_of: date === undefined ? null : (basis.date?.of ?? null),
    date_basis: basisOf('date'),
    year: year === undefined ? null : Number(year),
    published: document.published ?? null,
    speakers: speakersOf(document),
    roles: [document.role ?? []].flat(),
    speakers_basis: basisOf('speaker'),
    venue: document.venue ?? null,
    venue_basis: basisOf('venue'),
    event: document.event ?? null,
    event_basis: basisOf('event'),
    topics: document.topics ?? [],
    topics_basis: basisOf('topics'),
    language: document.language ?? null,
    language_basis: basisOf('language'),
    original_language: document.originalLanguage ?? null,
    translation: document.translation ?? null,
    delivery: document.delivery ?? null,
    translation_of: document.translationOf ?? null,
    text_of_record: document.textOfRecord ?? false,
    publisher: document.publisher ?? null,
    byline: document.byline ?? null,
    url: document.url ?? null,
    licence: document.rights ?? (source.collection === undefined ? undefined : rightsOf(source.collection)) ?? null,
    whose: attributionOf(document),
    collection: source.collection ?? null,
    source_file: source.file,
    source_sha256: source.sha256,
    source_first_line: source.lines[0],
    source_last_line: source.lines[1],
    retrieved: source.retrieved ?? null,
    corrections: [...new Set((document.corrections ?? []).map(({ field }) => field))],
    notes: (document.notes ?? []).map(({ block, text }) => (block === undefined ? text : `${block}: ${text}`)),
    withdrawn: withdrawn !== undefined,
    withdrawn_reason: withdrawn?.reason ?? null,
    paragraph_count: paragraphs.filter(({ type }) => type === 'paragraph').length,
    declared: declaredValues(document),
    paragraphs,
  }
}

function declaredValues({ fields = {} }: ArchiveDocument): DocumentRecord['declared'] {
  return Object.fromEntries(Object.entries(fields).map(([id, values]) => [id, values.map(({ value }) => value)]))
}
