import type { SiteWith } from '#app/_site/site.ts'
import type { GroupKind } from '#lib/site/groups.ts'

/** What the navigation leads to directly, and what the page that lists every way in leads to. */
export type NavigationSection =
  | 'search'
  | 'quote'
  | 'documents'
  | 'dates'
  | 'trends'
  | 'compare'
  | 'browse'
  | 'undated'
  | GroupKind
  | `field:${string}`
  | 'quotations'
  | 'repetitions'
  | 'figures'
  | 'watches'
  | 'followed'
  | 'sources'
  | 'findings'
  | 'corrections'
  | 'data'
  | 'feeds'
  | 'about'

/** What the page of all ways in needs to say how much there is of each. */
export type BrowsedSite = SiteWith<'archive' | 'catalog' | 'chronology' | 'provenance' | 'crossReferences' | 'figures'>

/** A way into the archive. */
export interface WayIn {
  section: NavigationSection
  label: string
  address: string
  /** Under which heading the page of all ways in has it. */
  part: 'texts' | 'names' | 'words' | 'record'
  /** What it is, in a line. */
  about: string
  /**
   * How much there is, in words or figures; undefined where there is none, and the way is then not listed. A way in of
   * which nothing can be counted has no such function.
   */
  extent?: (site: BrowsedSite) => string | undefined
  /** Whether every page leads to it from its head, besides the page of all ways in. */
  isMain?: true
  /** Whether every page leads to it from its foot. */
  isInFooter?: true
  /** Whether there is none in this archive. */
  isAbsent?: boolean
}
