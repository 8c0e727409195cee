import type { BuiltPage } from './built-page.ts'
import { fileAt, type SiteFiles } from './check-references.ts'
import type { SiteProblem } from './site-problem.ts'

/**
 * Pages without a title or description, pages that have that of another in the same language, and pages whose canonical address is missing
 * or not of a page of the site. Pages that search engines are asked to leave out are not looked at.
 *
 * @param isAddressKnown whether the site's address is known: without it pages have no canonical one
 */
export function checkHeads(site: SiteFiles, isAddressKnown: boolean): SiteProblem[] {
  const listed = [...site.pages.values()].filter(({ isUnlisted }) => !isUnlisted)
  return [
    ...sharedTexts(listed, 'title'),
    ...sharedTexts(listed, 'description'),
    ...(isAddressKnown ? listed.flatMap((page) => canonicalProblem(site, page)) : []),
  ]
}

function sharedTexts(pages: readonly BuiltPage[], field: 'title' | 'description'): SiteProblem[] {
  const first = new Map<string, string>()
  return pages.flatMap((page) => {
    const text = page[field]
    if (text === '') return [{ file: page.file, message: `has no ${field}` }]
    const key = `${page.language}\n${text}`
    const other = first.get(key)
    first.set(key, other ?? page.file)
    return other === undefined ? [] : [{ file: page.file, message: `has the ${field} of ${other}: "${text}"` }]
  })
}

function canonicalProblem(site: SiteFiles, { file, canonical }: BuiltPage): SiteProblem[] {
  if (canonical === undefined) return [{ file, message: 'has no canonical address, though that of the site is known' }]
  const url = URL.canParse(canonical) ? new URL(canonical) : undefined
  if (url?.origin === site.origin && fileAt(site, url.pathname) !== undefined) return []
  return [{ file, message: `has the canonical address ${canonical}, at which the site has no page` }]
}
