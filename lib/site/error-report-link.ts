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

/**
 * The link by which an error is reported, with the page and the document filled in. `report` is the setting of
 * `archive.yaml`: an e-mail address (with or without `mailto:`, RFC 6068) or the web address of a form or a list of
 * issues, which gets them as `title`, `page` and `document` of its query. Undefined where it is neither.
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
    const fields = [
      `subject=${encodeURIComponent(`${subject}: ${about}`)}`,
      `body=${encodeURIComponent(`${page}\n\n`)}`,
    ]
    return `${url.href}${url.search === '' ? '?' : '&'}${fields.join('&')}`
  }
  url.searchParams.set('title', `${subject}: ${title}`)
  url.searchParams.set('page', page)
  if (document !== undefined) url.searchParams.set('document', document)
  return url.href
}
