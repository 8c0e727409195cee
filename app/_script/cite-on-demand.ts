import type { Say } from './announce.ts'

/** Gives the citations of a page their tools when they are opened for the first time. */
export function offerCiting(article: HTMLElement, say: Say): void {
  const section = article.querySelector<HTMLDetailsElement>('details.cite')
  section?.addEventListener(
    'toggle',
    () => void import('./cite-tools.ts').then(({ giveTools }) => giveTools(section, article, say)),
    { once: true },
  )
}
