import { linkToContact } from './link-to-contact.ts'

/** What a reader reports an error in. */
export interface ReportedPage {
  /** Title of the page. */
  title: string
  /** Address of the page, as full as it is known. */
  page: string
  /** Id of the document that the page shows. */
  document?: string
}

/** The paragraphs of a page that a reader reports an error in. */
export interface ReportedPassage {
  /** Their address, with the hashes of the words that the reader saw. */
  address: string
  /** Id of the first. */
  paragraph: string
  /** Hash of its words (lib/text/wording-hash.ts); absent where they were withdrawn. */
  check?: string | undefined
  /** What is written before the reader begins: where it is and which words are meant. */
  text: string
}

/**
 * The link by which an error is reported, with the page and the document filled in. `report` is the setting of
 * `archive.yaml`: an e-mail address (with or without `mailto:`, RFC 6068) or the web address of a form or a list of
 * issues, which gets them as `title`, `page`, `document` and `body` of its query (GitHub and Gitea fill in title and body;
 * GitLab has other names for them). Undefined where it is neither.
 */
export function errorReportLink(
  report: string,
  { title, page, document }: ReportedPage,
  subject: string,
): string | undefined {
  const address = linkToContact(report)
  if (address === undefined) return undefined
  const url = new URL(address)
  if (url.protocol === 'mailto:') {
    const about = document === undefined ? title : `${title} (${document})`
    return letter(url, `${subject}: ${about}`, `${page}\n\n`)
  }
  const names = fieldNames(url)
  url.searchParams.set(names.title, `${subject}: ${title}`)
  url.searchParams.set('page', page)
  if (document !== undefined) url.searchParams.set('document', document)
  url.searchParams.set(names.body, `${page}\n\n`)
  return url.href
}

/**
 * The link by which an error in some paragraphs is reported, made of that of their page (`errorReportLink`): it names the
 * paragraph, and the hash of its words, so that the editors see whether these are still what the reader saw.
 */
export function passageReportLink(pageReport: string, { address, paragraph, check, text }: ReportedPassage): string {
  const url = new URL(pageReport)
  const body = `${text}\n\n`
  if (url.protocol === 'mailto:') {
    const subject = url.searchParams.get('subject') ?? ''
    for (const name of ['subject', 'body']) url.searchParams.delete(name)
    return letter(url, subject, body)
  }
  url.searchParams.set('page', address)
  url.searchParams.set('paragraph', paragraph)
  if (check !== undefined) url.searchParams.set('check', check)
  url.searchParams.set(fieldNames(url).body, body)
  return url.href
}

/** A space written as + would stay a + in a letter (RFC 6068), so that no query of a URL can be used. */
function letter({ href, search }: URL, subject: string, body: string): string {
  const fields = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
  return `${href}${search === '' ? '?' : '&'}${fields}`
}

/** What the page of a new issue calls its title and its text. */
function fieldNames({ pathname }: URL): { title: string; body: string } {
  return pathname.includes('/-/issues')
    ? { title: 'issue[title]', body: 'issue[description]' }
    : { title: 'title', body: 'body' }
}
