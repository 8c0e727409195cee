import { datePrefix } from '#lib/domain/date-prefix.ts'
import type { ArchiveDocument, DocumentKind } from '#lib/domain/document.ts'
import type { DocumentFileForm } from './document-files.ts'
import type { GroupKind } from './groups.ts'
import { highlightParameter, orderParameter, queryParameter } from './highlight-parameter.ts'

/** Under which address a site is served. */
export interface SiteLocation {
  /** `https://record.example`; undefined while it is not known under which host the site will be. */
  origin: string | undefined
  /** Path that all addresses begin with: empty, or `/archive` without a slash at its end. */
  base: string
}

/** The location that an archive's settings name by a full URL; without one, the root of any host. */
export function parseSiteLocation(address: string | undefined): SiteLocation {
  if (!address) return { origin: undefined, base: '' }
  const { origin, pathname } = new URL(address)
  return { origin, base: pathname.replace(/(?<!\/)\/+$/, '') }
}

/** What the address of a document is made from. */
type DatedSlug = Pick<ArchiveDocument, 'date' | 'slug'>

/** The address of a page by the folders that it lies in. */
type PageAt = (...folders: string[]) => string

/** Id of the citations on the page of a paragraph: browsers open what is closed around it for a link. */
export const citationsId = 'citations'

/** What a document's address ends in and its file is called by: its date as far as it is known, or `undated`, and its slug. */
export function datedSlug(document: DatedSlug): string {
  return `${datePrefix(document.date)}-${document.slug}`
}

/** The bucket of a source, as its address names it: the first two of the seven characters of its id, so at most 1,024 buckets. */
export function sourceBucketOf(sourceId: string): string {
  return sourceId.slice(2, 4)
}

/** An address, or that of a paragraph, with words that are to be marked on the page. */
export function addressWithHighlights(to: string, words: readonly string[]): string {
  if (words.length === 0) return to
  const [page = '', fragment] = to.split('#')
  const marked = `${page}?${new URLSearchParams(words.map((word) => [highlightParameter, word]))}`
  return fragment === undefined ? marked : `${marked}#${fragment}`
}

/** A search that found something: its query, and the order of its hits, `best` where it is the usual one. */
export interface FoundBy {
  query: string
  order: string
}

/** An address within a document with words to be marked, which says what was searched, so that its page can lead on to the next hit. */
export function addressOfHit(to: string, words: readonly string[], { query, order }: FoundBy): string {
  const [page = '', fragment] = addressWithHighlights(to, words).split('#')
  const asked = new URLSearchParams({ [queryParameter]: query, ...(order !== 'best' && { [orderParameter]: order }) })
  const found = `${page}${page.includes('?') ? '&' : '?'}${asked}`
  return fragment === undefined ? found : `${found}#${fragment}`
}

/** Every address of a site. */
export type Addresses = ReturnType<typeof createAddresses>

/**
 * Makes every address of a site: no other place joins paths. Addresses are paths that begin with the base path;
 * `absolute` makes one a full URL. Without a location the site is at the root of any host.
 *
 * @example
 * const addresses = createAddresses({ origin: 'https://record.example', base: '/river' })
 * addresses.date('2024-04') // '/river/dates/2024/04/'
 *
 * @param folder that the lists of a language of the interface lie in: `ru`; none is that of the first language
 */
export function createAddresses({ origin, base }: SiteLocation = parseSiteLocation(undefined), folder = '') {
  const pageAt: PageAt = (...folders) => `${base}/${folders.map((folder) => `${folder}/`).join('')}`
  /** Pages that each language of the interface has. */
  const listAt: PageAt = folder === '' ? pageAt : (...folders) => pageAt(folder, ...folders)
  return {
    ...documentAddresses(pageAt),
    ...listAddresses(listAt, pageAt),
    ...aboutAddresses(listAt),
    ...sourceAddresses(pageAt, listAt),
    ...toolAddresses(listAt, pageAt),
    ...feedAddresses(pageAt, listAt),

    /** The page of what can be taken away. */
    data: () => listAt('data'),

    /** A file of data, by its path below their folder. */
    dataFile: (path: string) => `${pageAt('data')}${path}`,

    /** A file of the API, by its path below its folder. */
    apiFile: (path: string) => `${pageAt('api', 'v1')}${path}`,

    /** The sitemap, or one of the files that it is divided into, from 1 on. */
    sitemap: (part?: number) => `${base}/sitemap${part === undefined ? '' : `-${part}`}.xml`,

    /** What a phone shows of the archive on its home screen. */
    webManifest: () => `${base}/manifest.json`,

    /** The description of the search for browsers (OpenSearch). */
    openSearch: () => `${base}/opensearch.xml`,

    home: () => listAt(),

    /** The front page in the first language of the interface: the address of the site as a whole. */
    root: () => pageAt(),

    /** What hosts answer with where nothing is at an address. */
    notFound: () => `${listAt()}404.html`,

    /** The same page in another language, whose pages lie in a folder: none is that of the first language. */
    twin(address: string, other: string): string {
      const below = address.slice(listAt().length)
      return `${other === '' ? pageAt() : pageAt(other)}${below}`
    },

    /** A file below the site, by its path below `out/`: `assets/site.css`, `search/index.json`. */
    file: (path: string) => `${base}/${path}`,

    /** The file below `out/` that a host serves for an address: `documents/x/index.html`. */
    outputFile(address: string): string {
      const path = address.slice(base.length + 1)
      return path === '' || path.endsWith('/') ? `${path}index.html` : path
    },

    /** The full URL of an address; undefined while it is not known under which host the site will be. */
    absolute: (address: string) => (origin === undefined ? undefined : `${origin}${address}`),
  }
}

/** A small letter as an address has it: itself, or its code point, `u0436`, where it is none of ASCII. */
function letterInAddress(letter: string): string {
  return /^[a-z0-9]$/.test(letter) ? letter : `u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
}

function documentAddresses(pageAt: PageAt) {
  const document = (of: DatedSlug) => pageAt('documents', datedSlug(of))
  const passagePage = (of: DatedSlug, paragraph: string) => pageAt('documents', datedSlug(of), paragraph)
  return {
    /** `/documents/2024-04-25-on-the-three-bridges/` */
    document,

    /** The page at an address (`<date>-<slug>`) under which a document, or one paragraph of it alone, was public once. */
    former: (name: string, paragraph?: string) =>
      paragraph === undefined ? pageAt('documents', name) : pageAt('documents', name, paragraph),

    /** A file that is called as the page of a document is, with the text in another form: `/documents/2019-05-14-on-the-weir.md`. */
    documentFile: (of: DatedSlug, form: DocumentFileForm) => `${pageAt('documents')}${datedSlug(of)}.${form}`,

    /** The file beside a document's page that has how its paragraphs read before. */
    blockHistories: (of: DatedSlug) => `${document(of)}wordings.json`,

    /** The permanent address of a paragraph or heading, by its id. */
    paragraph: (of: DatedSlug, id: string) => `${document(of)}#${id}`,

    /** The page that has one paragraph alone, for those who share it; its permanent address is `paragraph`. */
    passagePage,

    /** The citations on the page of a single paragraph. */
    citePassage: (of: DatedSlug, paragraph: string) => `${passagePage(of, paragraph)}#${citationsId}`,
  }
}

function listAddresses(pageAt: PageAt, rootAt: PageAt) {
  return {
    /** The page that lists every way in. */
    browse: () => pageAt('browse'),

    documents: () => pageAt('documents'),
    dates: () => pageAt('dates'),

    /** `2024`, `2024-04` or `2024-04-25` gives `/dates/2024/`, `/dates/2024/04/`, `/dates/2024/04/25/`; later pages of a long list lie below. */
    date: (filed: string, page = 1) => numberedPage(pageAt, ['dates', ...filed.split('-')], page),

    /** The days of a month (`01` to `12`) in all years: `/on-this-day/04/`. */
    onThisDay: (month: string) => pageAt('on-this-day', month),

    /** The page of figures, or of those of one unit. */
    figures: (unit?: string) => (unit === undefined ? pageAt('figures') : pageAt('figures', unit)),

    /** The figures of several documents by what they are of, by the first letter of it. */
    figureSubjects: (letter: string) => pageAt('figures', 'subjects', letterInAddress(letter)),

    /** The list of documents without a known year. */
    undated: (page = 1) => numberedPage(pageAt, ['dates', 'undated'], page),

    /** The list of all speakers, venues, events, topics, publishers or collections. */
    groups: (kind: GroupKind) => pageAt(kind),

    /** One of them; from the second page of a long list on, the address ends in `page-2`. */
    group: (kind: GroupKind, id: string, page = 1) => numberedPage(pageAt, [kind, id], page),

    /** The list of the values of a field that a collection declares: `/country/`. */
    field: (id: string, page = 1) => numberedPage(pageAt, [id], page),

    /** The documents of one of these values: `/country/jamaica/`. */
    fieldValue: (field: string, id: string, page = 1) => numberedPage(pageAt, [field, id], page),

    /** A part of a list that is too long for one page: names by letter (`a-z`, `m`) or by their documents' years (`years`, `1960s`). */
    groupIndex: (kind: GroupKind, order: string, key: string, page = 1) =>
      numberedPage(pageAt, [kind, order, key], page),

    /** The id of the place in a list of names where those of a letter begin: `letter-m`, `letter-u0436`, `letter-0-9`. */
    letterPlace: (letter: string) =>
      `letter-${[...letter].length === 1 ? letterInAddress(letter.toLowerCase()) : letter}`,

    /** The file that says where names without a page of their own are listed. */
    sharedGroups: (kind: GroupKind) => `${rootAt(kind)}shared.json`,
  }
}

function aboutAddresses(pageAt: PageAt) {
  return {
    /** What the archive is and how to read it. */
    about: () => pageAt('about'),

    corrections: (page = 1) => numberedPage(pageAt, ['about', 'corrections'], page),

    /** All findings, or those of one rule. */
    findings: (rule?: string, page = 1) =>
      rule === undefined ? pageAt('about', 'findings') : numberedPage(pageAt, ['about', 'findings', rule], page),

    /** All quotations of reports, with their verdicts. */
    quotations: (page = 1) => numberedPage(pageAt, ['about', 'quotations'], page),

    /** The list of the searches that the editors follow, or the page of one. */
    watches: (id?: string) => (id === undefined ? pageAt('watches') : pageAt('watches', id)),

    /** All passages that speakers use again. */
    repetitions: (page = 1) => numberedPage(pageAt, ['about', 'said-again'], page),
  }
}

function sourceAddresses(pageAt: PageAt, listAt: PageAt) {
  const sourceBucket = (name: string) => pageAt('sources', name)
  return {
    /** The list of all sources. */
    sources: (page = 1) => numberedPage(listAt, ['sources'], page),

    /**
     * The page of a source, at a line of it. Where an archive has too many sources for a page each, several share the
     * page of a bucket (`/sources/7k/`), and the source is a part of that page.
     */
    source(id: string, shelved: boolean, line?: string): string {
      if (!shelved) return `${pageAt('sources', id)}${line === undefined ? '' : `#${line}`}`
      return `${sourceBucket(sourceBucketOf(id))}#${line === undefined ? id : `${id}-${line}`}`
    },

    /** The page of a bucket of sources. */
    sourceBucket,
  }
}

/** The two forms of a feed, by how their files end. */
export interface FeedAddresses {
  atom: string
  json: string
}

function feedAddresses(pageAt: PageAt, listAt: PageAt) {
  const beside = (folder: string): FeedAddresses => ({ atom: `${folder}feed.xml`, json: `${folder}feed.json` })
  return {
    /** The page that lists the feeds. */
    feeds: () => listAt('about', 'feeds'),

    /** The feed of all documents. */
    feed: () => beside(pageAt()),

    /** The feed of a speaker, venue, event, topic, publisher or collection lies beside its page. */
    groupFeed: (kind: GroupKind, id: string) => beside(pageAt(kind, id)),

    /** The feed of a value of a declared field lies beside its page. */
    fieldValueFeed: (field: string, id: string) => beside(pageAt(field, id)),

    /** The feed of a search that the editors follow lies beside its page. */
    watchFeed: (id: string) => beside(pageAt('watches', id)),

    /** The feed of a kind of text: `/about/feeds/kinds/speech/feed.xml`. */
    kindFeed: (kind: DocumentKind) => beside(pageAt('about', 'feeds', 'kinds', kind)),

    /** The feed of a language, by its tag (BCP 47). */
    languageFeed: (tag: string) => beside(pageAt('about', 'feeds', 'languages', tag)),
  }
}

function toolAddresses(pageAt: PageAt, rootAt: PageAt) {
  return {
    /** The page that compares any two documents, with the one or two to compare where they are known. */
    compare(a?: DatedSlug, b?: DatedSlug): string {
      const names = { ...(a && { a: datedSlug(a) }), ...(b && { b: datedSlug(b) }) }
      return a || b ? `${pageAt('compare')}?${new URLSearchParams(names)}` : pageAt('compare')
    },

    /** The page that has two documents of one event side by side, by their ids: first the one that tells of the other. */
    comparison: (teller: string, told: string) => rootAt('compare', teller, told),

    /** The page that has a text and its translation side by side, by their ids, the original first; long texts take several. */
    translationPair: (first: string, second: string, page = 1) =>
      numberedPage(rootAt, ['translations', first, second], page),

    /** The search page, with the query where there is one, and how the hits are to be shown (`sort`, `view`). */
    search(query = '', shown: Readonly<Record<string, string>> = {}): string {
      const search = pageAt('search')
      return query === '' ? search : `${search}?${new URLSearchParams({ q: query, ...shown })}`
    },

    /**
     * The page that checks a quotation, with the words to check where there are some: a link to the check. The words
     * come after the #, since what follows it is not sent to a host when the link is opened.
     */
    quote(words = ''): string {
      const quote = pageAt('quote')
      return words === '' ? quote : `${quote}#${new URLSearchParams({ q: words })}`
    },

    /** The page of the searches that a reader follows; with a query it offers to follow that as well. */
    watch(query = ''): string {
      const watch = pageAt('watch')
      return query === '' ? watch : `${watch}?${new URLSearchParams({ q: query })}`
    },

    /** The file that says which published passages don't read as they did, for the page of followed searches. */
    changedPassages: () => `${rootAt('watch')}changed.json`,

    /** The page of trends, with the terms, divided by commas, where there are some, and how they are shown (`per`). */
    trends(terms = '', shown: Readonly<Record<string, string>> = {}): string {
      const trends = pageAt('trends')
      // A comma may be written in a query as it is (RFC 3986, section 3.4): so people can read and type the address.
      return terms === '' ? trends : `${trends}?${new URLSearchParams({ q: terms, ...shown })}`.replaceAll('%2C', ',')
    },
  }
}

/** A page of a long list: the first lies in the folders themselves, later ones in `page-2` and so on below. */
function numberedPage(pageAt: PageAt, folders: readonly string[], page: number): string {
  return page === 1 ? pageAt(...folders) : pageAt(...folders, `page-${page}`)
}
