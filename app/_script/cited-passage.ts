import { type Locator, locatorText } from '#lib/export/locator.ts'
import type { CitedPassage } from '#lib/export/passage-to-csl.ts'
import { formatPassageLink, parsePassageLink } from '#lib/site/passage-link.ts'
import { paragraphsBetween } from './paragraph-text.ts'

/** The number of a paragraph, as the margin shows it; empty where it has none. */
export function paragraphNumber(paragraph: Element): string {
  return paragraph.querySelector('.no')?.textContent?.trim() ?? ''
}

/**
 * What is cited of a page: paragraphs in a row, with the hashes of their current wordings. Undefined without
 * paragraphs.
 */
export function citedPassage(paragraphs: readonly HTMLElement[]): CitedPassage | undefined {
  const [first] = paragraphs
  if (!first) return undefined
  const last = paragraphs.at(-1) ?? first
  const to = last === first ? undefined : last.id
  const wordingHashes = paragraphs.flatMap(({ dataset }) => dataset.check ?? [])
  return {
    locator: {
      first: Number(paragraphNumber(first)),
      ...(to !== undefined && { last: Number(paragraphNumber(last)) }),
    },
    from: first.id,
    ...(to !== undefined && { to }),
    url: formatPassageLink(pageAddress(), { from: first.id, wordingHashes, ...(to !== undefined && { to }) }),
  }
}

/** The paragraphs of an article that have these numbers; none where one of the two is not there. */
export function paragraphsWithNumbers(article: HTMLElement, { first, last = first }: Locator): HTMLElement[] {
  const all = [...article.querySelectorAll<HTMLElement>('.p')]
  const [from, to] = [first, last].map((number) => all.findIndex((one) => paragraphNumber(one) === String(number)))
  return from === undefined || to === undefined || from < 0 || to < 0 ? [] : all.slice(from, to + 1)
}

/**
 * The numbers of the paragraphs that a link leads to, as they are typed: `3` or `3–5`; empty where it leads to the page
 * as a whole.
 */
export function linkedNumbers(article: HTMLElement, address: string): string {
  const link = parsePassageLink(address)
  const first = link && article.querySelector<HTMLElement>(`.p[id="${link.from}"]`)
  if (!first) return ''
  const last = link.to === undefined ? null : article.querySelector<HTMLElement>(`.p[id="${link.to}"]`)
  const passage = citedPassage(paragraphsBetween(article, first, last))
  return passage ? locatorText(passage.locator) : ''
}

/** The canonical address of the page that is open, else the one at which it was opened; without query and fragment. */
export function pageAddress(): string {
  const known = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href
  return known.split(/[?#]/)[0] ?? ''
}
