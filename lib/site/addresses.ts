import type { AuthorityKind } from '#lib/domain/authority.ts'
import { dateName } from '#lib/domain/date-name.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { markParameter } from './mark-parameter.ts'

/**
 * Every address of the site is made here, and begins with the base path: no other place joins paths.
 * Where the site will stand is told by the environment (`NEXT_PUBLIC_SITE_ADDRESS`, which the build sets from
 * `archive.yaml` and Next puts into what browsers load); without it the site stands at the root of any host.
 */
function site(): { origin: string; base: string } | undefined {
  const address = process.env.NEXT_PUBLIC_SITE_ADDRESS
  if (!address) return undefined
  const url = new URL(address)
  return { origin: url.origin, base: url.pathname.replace(/\/+$/, '') }
}

/** Path that all addresses begin with: empty, or `/archive` without a slash at its end. */
function basePath(): string {
  return site()?.base ?? ''
}

/** The full URL of an address of this site; undefined where it is not known under which host the site will stand. */
export function absolute(address: string): string | undefined {
  const place = site()
  return place && `${place.origin}${address}`
}

function address(...parts: string[]): string {
  return `${basePath()}/${parts.map((part) => `${part}/`).join('')}`
}

export function homeAddress(): string {
  return address()
}

/** What a document's address and file name begin with: its date as far as it is known, or `undated`. */
export function documentName(document: Pick<ArchiveDocument, 'date' | 'slug'>): string {
  return `${dateName(document.date)}-${document.slug}`
}

/** `/documents/2024-04-25-on-the-three-bridges/` */
export function documentAddress(document: Pick<ArchiveDocument, 'date' | 'slug'>): string {
  return address('documents', documentName(document))
}

/** The page at an address (`<date>-<slug>`) under which a document, or one paragraph of it alone, was public once. */
export function formerAddress(name: string, paragraph?: string): string {
  return paragraph === undefined ? address('documents', name) : address('documents', name, paragraph)
}

/** How the paragraphs of a document read before, beside its page. */
export function wordingsAddress(document: Pick<ArchiveDocument, 'date' | 'slug'>): string {
  return `${documentAddress(document)}wordings.json`
}

/** Address of one paragraph or heading of a document, by its id. */
export function paragraphAddress(document: Pick<ArchiveDocument, 'date' | 'slug'>, id: string): string {
  return `${documentAddress(document)}#${id}`
}

/** The page that has one paragraph alone, for those who share it; its permanent address is `paragraphAddress`. */
export function passagePageAddress(document: Pick<ArchiveDocument, 'date' | 'slug'>, id: string): string {
  return address('documents', documentName(document), id)
}

/** Id of the citations on the page of a paragraph: browsers open what is closed around it for a link. */
export const citationsId = 'citations'

/** How to cite a paragraph that has a page of its own. */
export function citePassageAddress(document: Pick<ArchiveDocument, 'date' | 'slug'>, id: string): string {
  return `${passagePageAddress(document, id)}#${citationsId}`
}

export function documentsAddress(): string {
  return address('documents')
}

export function datesAddress(): string {
  return address('dates')
}

/** `2024`, `2024-04` or `2024-04-25` gives `/dates/2024/`, `/dates/2024/04/`, `/dates/2024/04/25/`. */
export function dateAddress(filed: string): string {
  return address('dates', ...filed.split('-'))
}

/** The page that lists documents without a known year. */
export function undatedAddress(): string {
  return address('dates', 'undated')
}

/** The list of all speakers, venues, events, topics, publishers or collections. */
export function groupsAddress(kind: GroupKind): string {
  return address(kind)
}

/** The page of one of them; from the second page of a long list on, `page-2` stands at its end. */
export function groupAddress(kind: GroupKind, id: string, page = 1): string {
  return page === 1 ? address(kind, id) : address(kind, id, `page-${page}`)
}

export type GroupKind = AuthorityKind | 'collections'

/** What the archive is and how to read it. */
export function aboutAddress(): string {
  return address('about')
}

/** All findings, or those of one rule. */
export function findingsAddress(rule?: string, page = 1): string {
  if (rule === undefined) return address('about', 'findings')
  return page === 1 ? address('about', 'findings', rule) : address('about', 'findings', rule, `page-${page}`)
}

export function correctionsAddress(): string {
  return address('about', 'corrections')
}

/** The list of all quotations of reports, with their verdicts. */
export function quotationsAddress(page = 1): string {
  return page === 1 ? address('about', 'quotations') : address('about', 'quotations', `page-${page}`)
}

/** The list of all passages that speakers use again. */
export function repetitionsAddress(page = 1): string {
  return page === 1 ? address('about', 'said-again') : address('about', 'said-again', `page-${page}`)
}

/** The list of all sources. */
export function sourcesAddress(page = 1): string {
  return page === 1 ? address('sources') : address('sources', `page-${page}`)
}

/**
 * The page of a source, at a line of it. Where an archive has too many sources for a page each, several stand on one
 * shelf: `/sources/7k/`, and the source is a part of that page.
 */
export function sourceAddress(id: string, shelved: boolean, line?: string): string {
  if (!shelved) return `${address('sources', id)}${line === undefined ? '' : `#${line}`}`
  return `${shelfAddress(shelfOf(id))}#${line === undefined ? id : `${id}-${line}`}`
}

/** The page that a shelf of sources stands on. */
export function shelfAddress(shelf: string): string {
  return address('sources', shelf)
}

/** The shelf of a source: the first two of the seven characters that make its id, so at most 1,024 shelves. */
export function shelfOf(sourceId: string): string {
  return sourceId.slice(2, 4)
}

/** The search page, with the query where there is one, and how the hits are to be shown (`sort`, `view`). */
export function searchAddress(query = '', shown: Readonly<Record<string, string>> = {}): string {
  const search = address('search')
  return query === '' ? search : `${search}?${new URLSearchParams({ q: query, ...shown })}`
}

/**
 * The page that checks a quotation, with the words to check where there are some: a link to the check. The words stand
 * after the #, since what stands there is not sent to a host when the link is opened.
 */
export function quoteAddress(words = ''): string {
  const quote = address('quote')
  return words === '' ? quote : `${quote}#${new URLSearchParams({ q: words })}`
}

/** The page of trends, with the terms, divided by commas, where there are some, and how they are shown (`per`). */
export function trendsAddress(terms = '', shown: Readonly<Record<string, string>> = {}): string {
  const trends = address('trends')
  // A comma may stand in a query as it is (RFC 3986, section 3.4): so people can read and type the address.
  return terms === '' ? trends : `${trends}?${new URLSearchParams({ q: terms, ...shown })}`.replaceAll('%2C', ',')
}

/** Address of a page that shows, or of a paragraph on it, with words that are to be marked there. */
export function markedAddress(to: string, words: readonly string[]): string {
  if (words.length === 0) return to
  const [page = '', fragment] = to.split('#')
  const marked = `${page}?${new URLSearchParams(words.map((word) => [markParameter, word]))}`
  return fragment === undefined ? marked : `${marked}#${fragment}`
}

/** A file that lies under the site, by its path below `out/`: `assets/site.css`, `search/index.json`. */
export function fileAddress(path: string): string {
  return `${basePath()}/${path}`
}

/** The file below `out/` that a host serves for an address: `documents/x/index.html`. */
export function outputFile(pageAddress: string): string {
  const path = pageAddress.slice(basePath().length + 1)
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}
