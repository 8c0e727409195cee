import type { Say } from './announce.ts'

/** Gives the citations of a page their tools when they are opened for the first time. */
export function offerCiting(page: HTMLElement, say: Say): void {
  const section = page.querySelector<HTMLDetailsElement>('details.cite')
  section?.addEventListener(
    'toggle',
    () => void import('./cite-tools.ts').then(({ giveTools }) => giveTools(section, page, say)),
    { once: true },
  )
}
