import { escapeXml } from '#lib/text/xml-characters.ts'
import { truncate } from './page-metadata.ts'

/** What browsers are told of the search of a site. Addresses are full URLs. */
export interface OpenSearch {
  /** What the archive is called. */
  name: string
  description: string
  /** Of the description itself. */
  address: string
  /** Of the search page. */
  search: string
  icon: { address: string; type: string }
  /** BCP 47 tags of the languages of the texts. */
  languages: readonly string[]
  /** Where to write to, where that is an e-mail address. */
  contact?: string
}

/** Most characters of each text (OpenSearch 1.1, section 4.2). */
const limits = { ShortName: 16, LongName: 48, Description: 1024 }

/** How the parameter of the search page and what is put in its place are written. */
const query = '?q={searchTerms}'

/**
 * An OpenSearch description (OpenSearch 1.1, Draft 6), by which a browser offers the search of the site as one of its own.
 * Names that are too long for it are cut, with an ellipsis.
 */
export function openSearchXml(site: OpenSearch): string {
  const { name, description, address, search, icon, languages, contact } = site
  const element = (tag: string, text: string) => `  <${tag}>${escapeXml(text)}</${tag}>`
  const email = contact?.replace(/^mailto:/, '')
  const lines = [
    element('ShortName', truncate(name, limits.ShortName)),
    element('LongName', truncate(name, limits.LongName)),
    element('Description', truncate(description, limits.Description)),
    ...(email?.includes('@') && !email.includes('/') ? [element('Contact', email)] : []),
    `  <Url type="text/html" template="${escapeXml(search + query)}"/>`,
    `  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(address)}"/>`,
    `  <Image type="${escapeXml(icon.type)}">${escapeXml(icon.address)}</Image>`,
    ...languages.map((language) => element('Language', language)),
    element('InputEncoding', 'UTF-8'),
    element('OutputEncoding', 'UTF-8'),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>\n<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n${lines.join('\n')}\n</OpenSearchDescription>\n`
}
