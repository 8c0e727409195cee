import type { DateHint } from '#lib/ingest/read/hints.ts'
import { elementDates } from './element-dates.ts'
import type { DateSources } from './html-date-sources.ts'
import { addressDates, linkedDates, metaDates } from './markup-dates.ts'
import { shownDates } from './shown-dates.ts'

/** Names of `<meta>` for the day of publication; what else they name (changes, expiry, events) is none. */
const publicationNames = new Set(
  (
    'article:published_time article:published article:published_date og:article:published_time og:published_time ' +
    'og:pubdate og:publish_date datepublished date_published publication_date publicationdate publish_date ' +
    'publish-date publishdate published published_date published-date pubdate pub_date pub-date dc.date.issued ' +
    'dcterms.issued dc.issued dcterms.date.issued dc.date.published citation_publication_date citation_date ' +
    'citation_online_date parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime ' +
    'nastooh:publishdate article.published article_date_original originalpublicationdate rnews:datepublished ' +
    'prism.publicationdate eprints.date bepress_citation_date bepress_citation_online_date ptime ' +
    'analyticsattributes.articledate outbrain-date article:post_date displaydate shareaholic:article_published_time ' +
    'sdate vr:published_time ya:ovs:upload_date uploaddate release_date release:date first_published'
  ).split(' '),
)

/** Names that mostly are of publication, and of the making of the page at times. */
const likelyNames = new Set(['date', 'dc.date', 'dcterms.date', 'dc:date'])

/** The dates that the markup of a page gives, the most reliable first; those of changes are none. */
export function markupDates(sources: DateSources): DateHint[] {
  return [
    ...linkedDates(sources),
    ...metaDates(sources.elements, publicationNames),
    ...elementDates(sources),
    ...addressDates(sources),
    ...shownDates(sources),
    ...metaDates(sources.elements, likelyNames),
  ]
}
