import { locatorText } from '#lib/export/locator.ts'
import type { CitedPassage } from '#lib/export/passage-to-csl.ts'
import { citedPassage, pageAddress } from './cited-passage.ts'
import { createElement as makeElement } from './create-element.ts'

/** Key of localStorage under which the citation style that was copied last is kept. */
const styleKey = 'cite-style'

/** Quotation marks by the language of the words; others have the English ones. */
const quotationMarks: Record<string, [open: string, close: string]> = { ru: ['«', '»'], kk: ['«', '»'] }

/**
 * Words of one or several paragraphs in quotation marks, with where they stand: the citation for the text, with the
 * paragraphs' numbers, and the entry for the list of works, with their permanent link. In the style that was copied
 * last, else the first one on the page. Plain text, an empty line between the two. `paragraphs` are the elements with
 * the ids.
 */
export function quotationWithCitation(words: string, paragraphs: readonly [HTMLElement, ...HTMLElement[]]): string {
  const [open, close] = quotationMarks[primaryLanguage(paragraphs[0])] ?? ['“', '”']
  const quotation = `${open}${words.trim()}${close}`
  const style = preferredStyle()
  const passage = citedPassage(paragraphs)
  if (style) {
    const { inText, entry } = formatCitation(style, passage)
    return `${quotation} ${inText}\n\n${entry}`
  }
  const sign = paragraphs.length > 1 ? '¶¶' : '¶'
  const numbers = passage ? `, ${sign} ${locatorText(passage.locator)}` : ''
  return `${quotation}\n\n${document.title}${numbers}. ${passage?.url ?? pageAddress()}`
}

/** A citation in one style as plain text, of paragraphs or, without them, of the whole. */
export function formatCitation(style: Element, passage?: CitedPassage): { inText: string; entry: string } {
  const entry = copyOf(style.querySelector<HTMLElement>('.cite-entry'))
  fillEntry(entry, passage)
  if (!passage) return { inText: '', entry: textOf(entry) }
  const inText = copyOf(style.querySelector<HTMLElement>('.cite-in-text'))
  fillInText(inText, passage)
  return { inText: textOf([...inText.children].find((part) => !part.hasAttribute('hidden'))), entry: textOf(entry) }
}

/** Puts the link of what is cited into an entry, and where its style wants it the day of today behind it. */
export function fillEntry(entry: HTMLElement, passage: CitedPassage | undefined): void {
  const { accessed } = entry.dataset
  // Where it is not known under which address the site will stand, its pages have no link that could be replaced.
  if (!entry.querySelector('.cite-url'))
    entry.append(accessed === undefined ? ' ' : ' URL: ', makeElement('span', { class: 'cite-url' }))
  const url = entry.querySelector('.cite-url')
  if (url) url.textContent = passage?.url ?? pageAddress()
  if (accessed === undefined || entry.querySelector('.cite-day')) return
  url?.after(makeElement('span', { class: 'cite-day' }, ` (${accessed}: ${numericDate(new Date())})`))
}

/** Puts the numbers of paragraphs into a citation for the text; without them it has the sign that stands for one. */
export function fillInText(citation: HTMLElement, passage: CitedPassage | undefined): void {
  const isRange = passage?.locator.last !== undefined
  for (const part of citation.children) {
    if (part.matches('.cite-range') !== isRange && citation.querySelector('.cite-range'))
      part.setAttribute('hidden', '')
    else part.removeAttribute('hidden')
  }
  for (const place of citation.querySelectorAll<HTMLElement>('.cite-number')) {
    place.dataset.sign ??= place.textContent ?? ''
    place.textContent = passage ? locatorText(passage.locator) : place.dataset.sign
  }
}

/** Remembers which style was copied, for the quotations that will be. */
export function rememberStyle(style: HTMLElement): void {
  try {
    localStorage.setItem(styleKey, style.dataset.style ?? '')
  } catch {
    // The browser keeps nothing for this site: the first style will do.
  }
}

/** `26.11.2026`, as the reader's own calendar has it. */
function numericDate(day: Date): string {
  return [day.getDate(), day.getMonth() + 1, day.getFullYear()].map((part) => String(part).padStart(2, '0')).join('.')
}

function preferredStyle(): Element | null {
  const styles = [...document.querySelectorAll<HTMLElement>('.cite [data-style]')]
  return styles.find(({ dataset }) => dataset.style === rememberedStyle()) ?? styles[0] ?? null
}

function rememberedStyle(): string | null {
  try {
    return localStorage.getItem(styleKey)
  } catch {
    return null
  }
}

function primaryLanguage(element: Element): string {
  return (element.closest<HTMLElement>('[lang]')?.lang ?? '').split('-')[0] ?? ''
}

function copyOf(shown: HTMLElement | null): HTMLElement {
  const copies = [...(shown?.childNodes ?? [])].map((node) => node.cloneNode(true))
  const { accessed } = shown?.dataset ?? {}
  return makeElement('p', { ...(accessed !== undefined && { 'data-accessed': accessed }) }, ...copies)
}

function textOf(element: Element | undefined): string {
  return element?.textContent?.trim() ?? ''
}
