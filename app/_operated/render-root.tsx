import type { ComponentProps, ComponentType } from 'react'
import { renderToString } from 'react-dom/server'
import type { OperatedPage, OperatedPageName } from '#app/_browser/operated-page.ts'
import { OperatedRoot } from '#app/_browser/operated-root.tsx'
import { Compare } from '#app/compare/compare.tsx'
import { QuoteCheckField } from '#app/quote/quote-check.tsx'
import { Search } from '#app/search/search.tsx'
import { Trends } from '#app/trends/trends.tsx'
import { Followed } from '#app/watch/followed.tsx'

/*
 * The root components of all pages that are operated, for who writes these pages. It is bundled apart (`lib/build/operated-scripts.ts`), by
 * the same rules as the scripts of these pages, so that what a build writes is what a browser takes over.
 */

const roots = { search: Search, quote: QuoteCheckField, trends: Trends, compare: Compare, watch: Followed }

/** What the root component of a page is given. */
export type RootProps<Name extends OperatedPageName> = ComponentProps<(typeof roots)[Name]>

/** The HTML of the root of a page as it is before its script runs. */
export function renderRoot(name: OperatedPageName, page: OperatedPage<object>): string {
  // The page's module gives each root what it takes (`app/_pages/operated-root.ts`).
  const Root = roots[name] as unknown as ComponentType<object>
  return renderToString(<OperatedRoot Root={Root} page={page} />)
}
