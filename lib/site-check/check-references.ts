import type { BuiltPage } from './built-page.ts'
import type { SiteProblem } from './site-problem.ts'

/** A built site, as far as references are followed. */
export interface SiteFiles {
  /** `https://record.example`; any one where the site's host is not known. */
  origin: string
  /** Path of the site, with a slash at both ends. */
  root: string
  /** Paths of all files below the site. */
  files: ReadonlySet<string>
  /** By path. */
  pages: ReadonlyMap<string, BuiltPage>
}

/**
 * The references of a page that are no addresses, or lead to no file of the site or to no id in it. Other hosts are not
 * asked.
 */
export function checkReferences(site: SiteFiles, page: BuiltPage): SiteProblem[] {
  const own = new URL(site.root + page.file.replace(/(^|\/)index\.html$/, '$1'), site.origin)
  return page.references.flatMap(({ written, to, place }) => {
    const message = problemOf(site, own, to)
    return message === undefined ? [] : [{ file: page.file, place, message: `${shortened(written)} ${message}` }]
  })
}

function problemOf(site: SiteFiles, own: URL, to: string): string | undefined {
  if (!URL.canParse(to, own)) return 'is no address'
  const url = new URL(to, own)
  if (url.protocol === 'mailto:' || url.protocol === 'data:') return undefined
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'leads to no web address'
  if (url.origin !== site.origin) return undefined
  const file = fileAt(site, url.pathname)
  if (file === undefined) return `leads to no file of the site`
  const fragment = decoded(url.hash.slice(1).split(':~:')[0] ?? '')
  // An empty fragment and #top lead to the top of a page; #q= has words for the quote check, whose page reads it.
  if (fragment === '' || fragment === 'top' || /^q=/.test(fragment)) return undefined
  return site.pages.get(file)?.ids.has(fragment) ? undefined : `leads to a place that ${file} has not`
}

/** The path of the file that a host serves for the path of an address; undefined where there is none. */
export function fileAt({ root, files }: SiteFiles, path: string): string | undefined {
  if (!path.startsWith(root)) return undefined
  const inside = decoded(path.slice(root.length))
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside
  return files.has(file) ? file : undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // Browsers, too, take a wrong percent-encoding as it is written.
    return text
  }
}

/** Longest reference that is shown whole, in UTF-16 units: an address may have a whole file in it (`data:`). */
const longest = 200

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
