import type { CreativeWork, Person, Quotation } from 'schema-dts'
import type { ArchiveDocument, DocumentKind, Paragraph } from '#lib/domain/document.ts'
import { speakersOf } from '#lib/domain/speakers.ts'
import { authorsOf } from '#lib/site/authors.ts'
import { daysInInterval } from '#lib/site/edtf.ts'
import type { GroupKind } from '#lib/site/groups.ts'
import { attributedNames } from '#lib/site/passage-preview.ts'
import { certainDate, subjectOf } from './structured-thing.ts'

/** What structured data needs besides the document. */
export interface StructuredContext {
  /** The full URL of the page of a name (of a collection: of an id); undefined where it has none. */
  pageOf(kind: GroupKind, name: string): string | undefined
  /** The full URL of the document that one is a translation of; undefined where there is none, or no address yet. */
  originalOf(document: ArchiveDocument): string | undefined
  /** What a collection is called, by its id. */
  collectionName(id: string): string
}

type Work = Extract<CreativeWork, { '@type': 'CreativeWork' }>
type QuotedWords = Extract<Quotation, { '@type': 'Quotation' }>

/** What schema.org calls each kind: it has no word for what was spoken. What the archive calls a report is a piece of news. */
const types: Record<DocumentKind, 'CreativeWork' | 'Article' | 'NewsArticle' | 'Report'> = {
  speech: 'CreativeWork',
  address: 'CreativeWork',
  statement: 'CreativeWork',
  factsheet: 'Report',
  report: 'NewsArticle',
  'press-release': 'NewsArticle',
  article: 'Article',
  announcement: 'Article',
  document: 'CreativeWork',
}

/** The type of schema.org that a kind of document is, as a full URL. */
export function schemaType(kind: DocumentKind): string {
  return `https://schema.org/${types[kind]}`
}

/**
 * A document as schema.org has it (JSON-LD, without its context). What is not known is left out, and so is a date that is
 * uncertain, no whole one, or inferred by a rule: there is no way to say so of it there, as the page does.
 */
export function structuredDocument(document: ArchiveDocument, url: string | undefined, context: StructuredContext) {
  const { id, title, kind, event, venue, publisher, language, topics = [], rights, source } = document
  const authors = authorsOf(document).map(({ name, isSpeaker }) =>
    isSpeaker ? personOf(name, context) : { '@type': 'Person' as const, name },
  )
  const quoted = authors.length > 0 ? [] : speakersOf(document).map((name) => personOf(name, context))
  const about = [
    ...topics.map((name) => ({ '@type': 'DefinedTerm' as const, ...named('topics', name, context) })),
    ...(event === undefined ? [] : [{ '@type': 'Event' as const, ...named('events', event, context) }]),
  ]
  const { collection } = source
  const work: Work = {
    '@type': 'CreativeWork',
    ...(url !== undefined && { '@id': subjectOf(url), url }),
    identifier: id,
    headline: title,
    name: title,
    genre: kind,
    ...datesOf(document),
    ...(authors.length > 0 && { author: authors }),
    ...(quoted.length > 0 && { mentions: quoted }),
    ...(about.length > 0 && { about }),
    ...(venue !== undefined && { locationCreated: { '@type': 'Place', ...named('venues', venue, context) } }),
    ...(publisher !== undefined && {
      publisher: { '@type': 'Organization', ...named('publishers', publisher, context) },
    }),
    ...(language !== undefined && { inLanguage: language }),
    ...translatedFrom(document, context),
    ...(document.url !== undefined && { isBasedOn: new URL(document.url).href }),
    ...(rights !== undefined && { copyrightNotice: rights }),
    ...(collection !== undefined && {
      isPartOf: {
        '@type': 'Collection',
        ...named('collections', collection, context),
        name: context.collectionName(collection),
      },
    }),
  }
  return { ...work, '@type': types[kind] }
}

function translatedFrom(
  document: ArchiveDocument,
  context: StructuredContext,
): { translationOfWork?: Extract<CreativeWork, { '@type': 'CreativeWork' }> } {
  const { translation, originalLanguage } = document
  const original = context.originalOf(document)
  const language = translation === undefined ? undefined : originalLanguage
  if (original === undefined && language === undefined) return {}
  return {
    translationOfWork: {
      '@type': 'CreativeWork',
      ...(original !== undefined && { '@id': subjectOf(original), url: original }),
      ...(language !== undefined && { inLanguage: language }),
    },
  }
}

/** One paragraph of a document as schema.org has it; `url` is its permanent link, `document` that of the document, where known. */
export function structuredPassage(
  of: ArchiveDocument,
  paragraph: Paragraph,
  { name, url, document }: { name: string; url: string | undefined; document: string | undefined },
  context: StructuredContext,
): QuotedWords {
  const who = attributedNames(of, paragraph).filter((one) => one !== of.publisher)
  return {
    '@type': 'Quotation',
    ...(url !== undefined && { '@id': url, url }),
    identifier: paragraph.id,
    name,
    ...(paragraph.withdrawn ? {} : { text: paragraph.text }),
    ...(who.length > 0 && !paragraph.withdrawn && { creator: who.map((one) => personOf(one, context)) }),
    ...(of.language !== undefined && { inLanguage: of.language }),
    isPartOf: {
      '@type': types[of.kind],
      ...(document !== undefined && { '@id': subjectOf(document), url: document }),
      name: of.title,
    },
  }
}

function datesOf({ date, published, basis }: ArchiveDocument): Partial<Work> {
  const isPublication = basis.date?.of === 'publication'
  const filed = basis.date?.kind === 'inferred' ? undefined : date
  const day = basis.published?.kind === 'inferred' ? undefined : certainDate(published)
  const made = isPublication ? undefined : certainDate(filed)
  const issued = day ?? (isPublication ? certainDate(filed) : undefined)
  return {
    ...(made !== undefined && { dateCreated: made }),
    // schema.org writes an interval as ISO 8601 does, and has it as what a text covers, not as when it was made.
    ...(filed !== undefined && !isPublication && daysInInterval(filed) && { temporalCoverage: filed }),
    ...(issued !== undefined && { datePublished: issued }),
  }
}

function personOf(name: string, context: StructuredContext): Extract<Person, { '@type': 'Person' }> {
  return { '@type': 'Person', ...named('speakers', name, context) }
}

/** A name, and where its page is. */
function named(kind: GroupKind, name: string, { pageOf }: StructuredContext) {
  const page = pageOf(kind, name)
  return { ...(page !== undefined && { '@id': subjectOf(page), url: page }), name }
}
