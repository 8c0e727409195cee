import type { CslDate, CslItem, CslName, CslType } from './csl-item.ts'

/** A `meta` element of a page's head. */
export interface MetaTag {
  name: string
  content: string
}

/** What Zotero calls each type. */
export const zoteroTypes: Record<CslType, string> = {
  speech: 'presentation',
  report: 'report',
  'article-newspaper': 'newspaperArticle',
  webpage: 'webpage',
  document: 'document',
}

/**
 * The `<meta>` tags by which reference managers take a page as what it is. `citation_…` (Highwire Press) are the ones
 * most programs read. These have no speeches, so that Zotero would take one for a journal article: the others are those
 * that its translators "Embedded Metadata" and "RDF" read for the type, the occasion and its place. A date that is not
 * certain is given in words (`date`), never as one to be read by machine.
 */
export function metaTags(item: CslItem, date: string): MetaTag[] {
  const day = certainDay(item.issued)
  const tags: [name: string, content: string | undefined][] = [
    ['citation_title', item.title],
    ...(item.author ?? []).map((name): [string, string] => ['citation_author', invertedName(name)]),
    ['citation_publication_date', day],
    ['citation_language', item.language],
    ['citation_publisher', item.publisher],
    ['citation_public_url', item.URL],
    ['z:itemType', zoteroTypes[item.type]],
    ['DC.type', item.genre],
    ['DC.date', item.issued && day === undefined ? date : undefined],
    ['DC.source', item['container-title']],
    ['bib:presentedAt', item['event-title']],
    ['eprints.event_location', item['event-place']],
  ]
  return tags.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]))
}

/** A name as lists have it, `Verell, Ana`; as it is written where its parts are not known. */
export function invertedName(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`
}

/** `2019/05/14`, as far as it is known; undefined where it is not a certain day, month or year. */
export function certainDay(date: CslDate | undefined, separator = '/'): string | undefined {
  if (!date || 'literal' in date || date.circa || date['date-parts'].length > 1) return undefined
  return date['date-parts'][0].map((part) => String(part).padStart(2, '0')).join(separator)
}
