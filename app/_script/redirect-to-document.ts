/** The address of the page that a single paragraph had of its own: that of its document, and the id. */
const passagePagePath = /^(.*\/documents\/[^/]+\/)([a-z]-[0-9a-z]{7})\/?$/

/**
 * On the page of what is not found: whoever asked for a paragraph's own page, which goes when an archive grows, is led
 * to the paragraph in its document, whose address stays.
 */
export function redirectToDocument(): void {
  if (!document.querySelector('.not-found')) return
  const [, page, id] = passagePagePath.exec(location.pathname) ?? []
  if (page !== undefined && id !== undefined) location.replace(`${page}${location.search}#${id}`)
}
