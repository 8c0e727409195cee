import type { ComponentType } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { keepQueryInLanguageLinks } from './keep-query-in-links.ts'
import { handedOverId, type OperatedPage, rootId } from './operated-page.ts'
import { OperatedRoot } from './operated-root.tsx'

/** Brings a page that is operated to life: the root component takes over what the build wrote of it. */
export function startPage<Props extends object>(Root: ComponentType<Props>): void {
  const root = document.getElementById(rootId)
  const handedOver = document.getElementById(handedOverId)?.textContent
  if (!root || !handedOver) throw new Error('This page has not what its script needs.')
  // The page and this script are built and delivered together, so that what is handed over needs no check.
  const page: OperatedPage<Props> = JSON.parse(handedOver)
  hydrateRoot(root, <OperatedRoot Root={Root} page={page} />)
  keepQueryInLanguageLinks()
}
