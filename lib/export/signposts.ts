import type { ArchiveDocument } from '#lib/domain/document.ts'
import { authorsOf } from '#lib/site/authors.ts'
import { type StructuredContext, schemaType } from './structured-document.ts'

/** A typed link of a page's head. */
export interface Signpost {
  rel: 'cite-as' | 'type' | 'author' | 'item' | 'describedby' | 'alternate' | 'alternate item' | 'alternate describedby'
  href: string
  /** Media type of what it leads to. */
  type?: string
}

/** A file with a document, and its media type. */
interface DocumentFile {
  address: string
  type: string
}

/** A file with what is known of a document as data. */
interface RecordFile extends DocumentFile {
  /** Whether it has other documents as well: then it is no other form of this one alone. */
  isShared: boolean
}

/** The files in which a document can be taken away. */
export interface DocumentFiles {
  /** Its text in other forms. */
  texts?: readonly DocumentFile[]
  /** All that is known of it, as data. */
  record?: RecordFile | undefined
}

/**
 * The links by which programs find their way at the page of a document (signposting.org, FAIR Signposting Profile, level 1): the
 * address by which it, or a paragraph of it, is cited, what it is, the pages of its authors, its text in other forms
 * (`item`), and what is known of it as data (`describedby`).
 */
export function signpostsOf(
  document: ArchiveDocument,
  citeAs: string | undefined,
  context: StructuredContext,
  { texts = [], record }: DocumentFiles = {},
): Signpost[] {
  const pages = authorsOf(document).flatMap(({ name, isSpeaker }) =>
    isSpeaker ? (context.pageOf('speakers', name) ?? []) : [],
  )
  return [
    ...(citeAs === undefined ? [] : [{ rel: 'cite-as' as const, href: citeAs }]),
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    { rel: 'type', href: schemaType(document.kind) },
    ...[...new Set(pages)].map((href) => ({ rel: 'author' as const, href })),
    ...texts.map(({ address, type }) => ({ rel: 'alternate item' as const, href: address, type })),
    ...(record
      ? [
          {
            rel: record.isShared ? ('describedby' as const) : ('alternate describedby' as const),
            href: record.address,
            type: record.type,
          },
        ]
      : []),
  ]
}
