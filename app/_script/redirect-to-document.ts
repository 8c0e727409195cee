/** The path of a page of a single paragraph: that of its document, and its id. */
const passagePagePath = /^(.*\/documents\/[^/]+\/)([a-z]-[0-9a-z]{7})\/?$/

/**
 * On the page of what is not found: leads whoever asked for a paragraph's own page, which an archive may lose when it
 * grows, to the paragraph in its document, whose address stays.
 */
export function redirectToDocument(): void {
  if (!document.querySelector('.not-found')) return
  const [, page, id] = passagePagePath.exec(location.pathname) ?? []
  if (page !== undefined && id !== undefined) location.replace(`${page}${location.search}#${id}`)
}
