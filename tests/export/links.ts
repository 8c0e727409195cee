import type { Page } from './page.ts'
import type { Site } from './site.ts'

const host = 'http://site.invalid'

/** The path of the file that a path of the site leads to; undefined where there is none. */
export function fileAt(site: Site, path: string): string | undefined {
  if (!path.startsWith(site.base)) return undefined
  const inside = decodeURIComponent(path.slice(site.base.length))
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside
  return site.files.has(file) ? file : undefined
}

/** The path of the site that a page stands at. */
export function pathOf(site: Site, file: string): string {
  return site.base + file.replace(/(^|\/)index\.html$/, '$1')
}

/** What is wrong with the references of a page: one line each, empty where all lead somewhere. */
export function brokenReferences(site: Site, page: Page): string[] {
  return page.references.flatMap(({ from, to }) => {
    const problem = problemOf(site, page, to)
    return problem ? [`${page.file}: ${from}="${to}" ${problem}`] : []
  })
}

function problemOf(site: Site, page: Page, to: string): string | undefined {
  const own = site.archive.settings.address
  const origin = own ? new URL(own).origin : host
  const url = new URL(to, origin + pathOf(site, page.file))
  if (url.protocol === 'mailto:' || url.protocol === 'data:') return undefined
  if (url.origin !== origin)
    return url.protocol === 'https:' || url.protocol === 'http:' ? undefined : 'is no web address'
  const file = fileAt(site, url.pathname)
  if (file === undefined) return 'leads to no file'
  const fragment = decodeURIComponent(url.hash.slice(1))
  // An empty fragment and #top lead to the top of a page without an element for it.
  if (fragment === '' || fragment === 'top') return undefined
  return site.pages.get(file)?.ids.includes(fragment) ? undefined : `has a fragment that ${file} has not`
}
