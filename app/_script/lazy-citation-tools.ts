import type { Announce } from './announce.ts'

/** Gives the citations of a page their tools when they are opened for the first time. */
export function addCitationToolsOnOpen(page: HTMLElement, announce: Announce): void {
  const section = page.querySelector<HTMLDetailsElement>('details.cite')
  section?.addEventListener(
    'toggle',
    () => void import('./citation-tools.ts').then(({ addCitationTools }) => addCitationTools(section, page, announce)),
    { once: true },
  )
}
