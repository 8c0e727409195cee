import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { CslItem } from './csl-item.ts'
import { type CitationContext, citationDate, documentToCsl } from './document-to-csl.ts'
import { certainDay, invertedName, zoteroTypes } from './meta-tags.ts'

/**
 * A document as reference managers take it from a list; undefined for one that was withdrawn. A date that a rule inferred
 * is left out as well: the list says so beside it, which is not taken.
 */
export function documentCoins(document: ArchiveDocument, context: CitationContext): string | undefined {
  const item = documentToCsl(document, context)
  if (!item) return undefined
  const { issued, ...rest } = item
  const field = citationDate(document) === document.date ? 'date' : 'published'
  return coinsOf(document.basis[field]?.kind === 'inferred' || !issued ? rest : { ...rest, issued })
}

/**
 * An item as reference managers take it from a list: a ContextObject in a `title` (COinS, ocoins.info; Z39.88-2004, its
 * Dublin Core format), which has fields for what any text is. A date that is not certain is left out, since it would be
 * read as one that is.
 */
export function coinsOf({ type, title, author = [], issued, language, publisher, URL, ...item }: CslItem): string {
  const source = item['container-title'] ?? publisher
  const day = certainDay(issued, '-')
  const fields: [string, string][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', zoteroTypes[type]],
    ['rft.title', title],
    ...author.map((name): [string, string] => ['rft.creator', invertedName(name)]),
    ...(day === undefined ? [] : [['rft.date', day] satisfies [string, string]]),
    ...(source === undefined ? [] : [['rft.source', source] satisfies [string, string]]),
    ...(language === undefined ? [] : [['rft.language', language] satisfies [string, string]]),
    ...(URL === undefined ? [] : [['rft.identifier', URL] satisfies [string, string]]),
  ]
  return new URLSearchParams(fields).toString()
}
