import type { CslItem } from './csl-item.ts'
import { certainDay, invertedName, zoteroTypes } from './meta-tags.ts'

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
