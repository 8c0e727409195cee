const id = '[dhp]-[0-9a-hjkmnp-tv-z]{7}'
const alone = new RegExp(`^(?:d-[0-9a-z]{7}[/#])?(${id})$`)
const inAddress = new RegExp(`[/#](${id})(?![0-9a-z])`, 'g')
const documentPage = /\/documents\/([^/?#]+)\/?(?:index\.html)?(?:[?#].*)?$/su

/**
 * The identifier of a paragraph, a heading or a document where a query is nothing else, or is an address of this site that
 * has one; that of the paragraph where it has both. Of a document's address the last part, by which it is known as well
 * (`2019-05-10-on-the-mills`). Undefined for any other query.
 */
export function identifierIn(query: string): string | undefined {
  const text = query.trim()
  if (/\s/u.test(text)) return undefined
  const [, own] = alone.exec(text.toLowerCase()) ?? []
  if (own !== undefined) return own
  if (!/^https?:\/\/|^\/|\/documents\//u.test(text)) return undefined
  return [...text.matchAll(inAddress)].at(-1)?.[1] ?? documentPage.exec(text)?.[1]
}
