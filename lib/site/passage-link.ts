/**
 * What a link on the page of a document leads to: a paragraph, several in a row, or words in them. The words are given
 * by their offsets in the text whose hashes the link carries, so that nothing has to be searched for: where a hash is no
 * longer that of the text, the text has changed since.
 */
export interface PassageLink {
  /** Id of the paragraph (or heading); of several the first. */
  from: string
  /** Id of the last, where there are several. */
  to?: string
  /** Hashes (lib/text/wording-hash.ts) of the paragraphs' words when the link was made, in order. Links made by hand have none. */
  wordingHashes: readonly string[]
  /** Half-open UTF-16 span: the start in the text of the first paragraph, the end in that of the last. */
  at?: readonly [start: number, end: number]
}

/** The parameters of an address that belong to the passage it leads to. */
export const passageLinkParameters = ['c', 'to', 'at'] as const

/** Most hashes in a link. 40 keep a link under 400 characters (9 for each); paragraphs after these have none, so their changes go unnoticed. */
const maxHashes = 40

const id = /^[a-z]-[0-9a-z]+$/
const hashList = /^[0-9a-f]{8}(?:\.[0-9a-f]{8})*$/
const span = /^(\d{1,7})-(\d{1,7})$/
/** What divides an id from a text fragment (WICG Scroll To Text Fragment); browsers that know it take it off. */
const fragmentDirectiveDelimiter = ':~:'

/**
 * The address of a passage: `/documents/…/?c=1f2e3d4c&to=p-bbbbbbb&at=5-20#p-aaaaaaa`. Without script it leads to the
 * first paragraph. `page` is the address of the document's page; its own query is dropped. `directive` is a text
 * fragment (`text=…`), which browsers follow without script.
 */
export function formatPassageLink(page: string, { from, to, wordingHashes, at }: PassageLink, directive = ''): string {
  const query: string[] = []
  if (wordingHashes.length > 0) query.push(`c=${wordingHashes.slice(0, maxHashes).join('.')}`)
  if (to !== undefined) query.push(`to=${to}`)
  if (at) query.push(`at=${at.join('-')}`)
  const [path = ''] = page.split(/[?#]/)
  const search = query.length > 0 ? `?${query.join('&')}` : ''
  return `${path}${search}#${from}${directive === '' ? '' : fragmentDirectiveDelimiter + directive}`
}

/** What an address leads to; undefined where it names no place on its page. What doesn't fit is left out. */
export function parsePassageLink(address: string): PassageLink | undefined {
  const url = new URL(address, 'http://archive.invalid')
  const [from = ''] = url.hash.slice(1).split(fragmentDirectiveDelimiter)
  if (!id.test(from)) return undefined
  const [checks = '', to = '', at = ''] = passageLinkParameters.map((name) => url.searchParams.get(name) ?? '')
  const link: PassageLink = { from, wordingHashes: hashList.test(checks) ? checks.split('.') : [] }
  if (id.test(to) && to !== from) link.to = to
  const [, start, end] = span.exec(at) ?? []
  if (start !== undefined && end !== undefined) link.at = [Number(start), Number(end)]
  return link
}
