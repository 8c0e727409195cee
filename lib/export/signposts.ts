import type { ArchiveDocument } from '#lib/domain/document.ts'
import { authorsOf } from '#lib/site/authors.ts'
import { type StructuredContext, schemaType } from './structured-document.ts'

/** A typed link of a page's head. */
export interface Signpost {
  rel: 'cite-as' | 'type' | 'author' | 'item' | 'describedby' | 'alternate'
  href: string
  /** Media type of what it leads to. */
  type?: string
}

/**
 * The links by which programs find their way at the page of a document (signposting.org, FAIR Signposting Profile, level 1): the
 * address by which it, or a paragraph of it, is cited, what it is, and the pages of its authors. None leads to metadata
 * elsewhere (`describedby`): they are in the page itself.
 */
export function signpostsOf(
  document: ArchiveDocument,
  citeAs: string | undefined,
  context: StructuredContext,
): Signpost[] {
  const pages = authorsOf(document).flatMap(({ name, isSpeaker }) =>
    isSpeaker ? (context.pageOf('speakers', name) ?? []) : [],
  )
  return [
    ...(citeAs === undefined ? [] : [{ rel: 'cite-as' as const, href: citeAs }]),
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    { rel: 'type', href: schemaType(document.kind) },
    ...[...new Set(pages)].map((href) => ({ rel: 'author' as const, href })),
  ]
}
