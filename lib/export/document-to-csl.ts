import type { AuthorityRecord } from '#lib/domain/authority.ts'
import type { ArchiveDocument, DocumentKind } from '#lib/domain/document.ts'
import { speakersOf } from '#lib/domain/speakers.ts'
import type { Say } from '#lib/i18n/say.ts'
import type { Addresses } from '#lib/site/addresses.ts'
import { formatDate } from '#lib/site/format-date.ts'
import { citedTitle } from './cited-title.ts'
import { cslDate } from './csl-date.ts'
import type { CslItem, CslName, CslType } from './csl-item.ts'
import { cslName } from './csl-name.ts'

/** What a citation needs besides the document. */
export interface CitationContext {
  /** What the archive is called. */
  archive: string
  say: Say
  addresses: Addresses
  /** The authority record of a speaker, by the preferred name. */
  speaker: (name: string) => AuthorityRecord | undefined
}

const types: Record<DocumentKind, CslType> = {
  speech: 'speech',
  address: 'speech',
  statement: 'speech',
  // A fact sheet is cited as a report (APA 7, 10.4); what the archive calls a report is a piece of news.
  factsheet: 'report',
  report: 'article-newspaper',
  article: 'article-newspaper',
  'press-release': 'webpage',
  announcement: 'webpage',
  document: 'document',
}

/**
 * What is known of a document as a bibliographic item. Undefined for one that was withdrawn: what it said is gone, so
 * there is nothing to cite.
 */
export function documentToCsl(document: ArchiveDocument, context: CitationContext): CslItem | undefined {
  if (document.withdrawn) return undefined
  const { say, addresses } = context
  const type = types[document.kind]
  const author = authorsOf(document, type, context)
  const day = citationDate(document)
  const issued = day === undefined ? undefined : cslDate(day, say)
  const note = notesOn(document, day, say)
  const url = addresses.absolute(addresses.document(document))
  return {
    id: document.id,
    type,
    title: citedTitle(document.title, formsOf(document, author, context)),
    ...(author.length > 0 && { author }),
    ...(issued && { issued }),
    ...(issued && isOfOccasion(document) && { 'event-date': issued }),
    ...(type === 'speech' && document.event !== undefined && { 'event-title': document.event }),
    ...(type === 'speech' && document.venue !== undefined && { 'event-place': document.venue }),
    ...publishedBy(document, type),
    archive: context.archive,
    // That a document is a "document" says nothing.
    ...(document.kind !== 'document' && { genre: say(`kinds.${document.kind}`) }),
    ...(document.language !== undefined && { language: document.language }),
    ...(url !== undefined && { URL: url }),
    ...(note !== undefined && { note }),
  }
}

/** Who made the words: of what was spoken the speakers, of anything else who is named as its author in the byline. */
function authorsOf(document: ArchiveDocument, type: CslType, context: CitationContext): CslName[] {
  if (type === 'speech') {
    return speakersOf(document).map((name) => {
      const asWritten = document.namesAsWritten?.find((one) => one.name === name)
      return cslName(name, context.speaker(name), asWritten)
    })
  }
  return document.byline === undefined ? [] : [{ literal: document.byline }]
}

/** How each author's name is written; where none is named, the title may well say whose words these are. */
function formsOf(document: ArchiveDocument, author: readonly CslName[], context: CitationContext): string[][] {
  if (author.length === 0) return []
  const names = types[document.kind] === 'speech' ? speakersOf(document) : [document.byline ?? '']
  return names.map((name) => [name, ...(context.speaker(name)?.forms ?? [])])
}

/** The date that a document is cited by (EDTF): of what was spoken the day of the occasion, else that of publication. */
export function citationDate({ kind, date, published }: ArchiveDocument): string | undefined {
  return types[kind] === 'speech' ? (date ?? published) : (published ?? date)
}

function isOfOccasion({ kind, date, basis }: ArchiveDocument): boolean {
  return types[kind] === 'speech' && date !== undefined && basis.date?.of !== 'publication'
}

/** A paper or a site contains its articles; of anything else it is the publisher. */
function publishedBy({ publisher }: ArchiveDocument, type: CslType): Partial<CslItem> {
  if (publisher === undefined) return {}
  return type === 'article-newspaper' || type === 'webpage' ? { 'container-title': publisher } : { publisher }
}

/** What formats have no field for: that it is a translation, and a date that is not a certain day, month or year. */
function notesOn({ originalLanguage, translation }: ArchiveDocument, day: string | undefined, say: Say) {
  const certain = day === undefined || /^\d{4}(-\d{2}){0,2}$/.test(day)
  const notes = [
    certain ? undefined : `${say('fields.date')}: ${formatDate(day, say)}`,
    originalLanguage && `${say('fields.originalLanguage')}: ${say.languageName(originalLanguage)}`,
    translation && `${say('fields.translation')}: ${say(`translationMakers.${translation}`)}`,
  ].filter((note) => note !== undefined)
  return notes.length > 0 ? notes.join('; ') : undefined
}
