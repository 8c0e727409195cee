import { passageAddress } from '#lib/site/passage-link.ts'
import { element as makeElement } from './element.ts'

/** Under which name the style that was copied last is remembered. */
const remembered = 'cite-style'

/** Quotation marks by the language of the words; others have the English ones. */
const marks: Record<string, [open: string, close: string]> = { ru: ['«', '»'], kk: ['«', '»'] }

/**
 * Words of a paragraph in quotation marks, with where they stand: the citation for the text, with the paragraph's number,
 * and the entry for the list of works, with its permanent link. In the style that was copied last, else the first one on
 * the page. Plain text, an empty line between the two. `paragraph` is the element with the id.
 */
export function quotationWithCitation(words: string, paragraph: HTMLElement): string {
  const [open, close] = marks[languageOf(paragraph)] ?? ['“', '”']
  const quotation = `${open}${words.trim()}${close}`
  const style = preferredStyle()
  if (!style) return `${quotation}\n\n${document.title}, ¶ ${numberOf(paragraph)}. ${permanentLink(paragraph)}`
  const { inText, entry } = citation(style, paragraph)
  return `${quotation} ${inText}\n\n${entry}`
}

/** A citation in one style as plain text, of a paragraph or, without one, of the whole. */
export function citation(style: Element, paragraph?: HTMLElement): { inText: string; entry: string } {
  const entry = copyOf(style.querySelector('.cite-entry'))
  fillCitation(entry, paragraph)
  const inText = copyOf(style.querySelector('.cite-in-text > span'))
  fillCitation(inText, paragraph)
  return { inText: paragraph ? textOf(inText) : '', entry: textOf(entry) }
}

/** Puts the link of what is cited into an entry, and the number of a paragraph where one is asked for. */
export function fillCitation(element: Element, paragraph: HTMLElement | undefined): void {
  const link = paragraph ? permanentLink(paragraph) : pageAddress()
  for (const place of element.querySelectorAll('.cite-url')) place.textContent = link
  // Where it is not known under which address the site will stand, its pages have no link that could be replaced.
  if (element.matches('.cite-entry') && !element.querySelector('.cite-url'))
    element.append(' ', makeElement('span', { class: 'cite-url' }, link))
  for (const place of element.querySelectorAll<HTMLElement>('.cite-number')) {
    place.dataset.sign ??= place.textContent ?? ''
    place.textContent = paragraph ? numberOf(paragraph) : place.dataset.sign
  }
}

/** Remembers which style was copied, for the quotations that will be. */
export function rememberStyle(style: HTMLElement): void {
  try {
    localStorage.setItem(remembered, style.dataset.style ?? '')
  } catch {
    // The browser keeps nothing for this site: the first style will do.
  }
}

/** The number of a paragraph as it stands in the margin. */
export function numberOf(paragraph: Element): string {
  return paragraph.querySelector('.no')?.textContent?.trim() ?? ''
}

/** The address of a paragraph under which the site is known, with the check of its words as they stand. */
function permanentLink({ id, dataset }: HTMLElement): string {
  return passageAddress(pageAddress(), { from: id, checks: dataset.check === undefined ? [] : [dataset.check] })
}

function pageAddress(): string {
  const [page = ''] = (document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href).split(
    /[?#]/,
  )
  return page
}

function preferredStyle(): Element | null {
  const styles = [...document.querySelectorAll<HTMLElement>('.cite [data-style]')]
  return styles.find(({ dataset }) => dataset.style === rememberedStyle()) ?? styles[0] ?? null
}

function rememberedStyle(): string | null {
  try {
    return localStorage.getItem(remembered)
  } catch {
    return null
  }
}

function languageOf(element: Element): string {
  return (element.closest<HTMLElement>('[lang]')?.lang ?? '').split('-')[0] ?? ''
}

function copyOf(shown: Element | null): Element {
  const copies = [...(shown?.childNodes ?? [])].map((node) => node.cloneNode(true))
  return makeElement('p', { class: shown?.className ?? '' }, ...copies)
}

function textOf(element: Element): string {
  return element.textContent?.trim() ?? ''
}
