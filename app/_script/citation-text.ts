import { locatorText } from '#lib/export/locator.ts'
import type { CitedPassage } from '#lib/export/passage-to-csl.ts'
import { citedPassage, pageAddress } from './cited-passage.ts'
import { createElement as makeElement } from './create-element.ts'
import { keepChoice, keptChoice } from './kept-choice.ts'

/** Key of localStorage for the citation style that was copied last. */
const styleKey = 'cite-style'

/** Quotation marks by the language of the words; others have the English ones. */
const quotationMarks: Record<string, [open: string, close: string]> = { ru: ['«', '»'], kk: ['«', '»'] }

/**
 * Words of one or several paragraphs in quotation marks, with where they are: the citation for the text, with the
 * paragraphs' numbers, and behind an empty line the entry for the list of works, with their permanent link. Plain text,
 * in the citation style that was copied last, else in the first one on the page.
 *
 * @param paragraphs the elements with the ids
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

/**
 * A citation in one style as plain text, of a passage or, without one, of the whole document; `inText` is then empty.
 */
export function formatCitation(style: Element, passage?: CitedPassage): { inText: string; entry: string } {
  const entry = copyOf(style.querySelector<HTMLElement>('.cite-entry'))
  fillEntry(entry, passage)
  if (!passage) return { inText: '', entry: textOf(entry) }
  const inText = copyOf(style.querySelector<HTMLElement>('.cite-in-text'))
  fillInText(inText, passage)
  return { inText: textOf([...inText.children].find((part) => !part.hasAttribute('hidden'))), entry: textOf(entry) }
}

/**
 * Puts the link of what is cited into an entry, and behind it the current day, where the style wants a day of access.
 */
export function fillEntry(entry: HTMLElement, passage: CitedPassage | undefined): void {
  const { accessed } = entry.dataset
  // Where the build did not know the site's address, the entry has no link that could be replaced.
  if (!entry.querySelector('.cite-url'))
    entry.append(accessed === undefined ? ' ' : ' URL: ', makeElement('span', { class: 'cite-url' }))
  const url = entry.querySelector('.cite-url')
  if (url) url.textContent = passage?.url ?? pageAddress()
  if (accessed === undefined || entry.querySelector('.cite-day')) return
  url?.after(makeElement('span', { class: 'cite-day' }, ` (${accessed}: ${numericDate(new Date())})`))
}

/**
 * Puts the numbers of paragraphs into a citation for the text; without a passage it has the placeholder for a number.
 */
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

/** Remembers which style was copied: quotations are then copied in it, too. */
export function rememberStyle(style: HTMLElement): void {
  // Where the browser keeps nothing for this site, the first style will do.
  keepChoice(styleKey, style.dataset.style ?? '')
}

/** A day in figures, in the reader's time zone: `26.11.2026`. */
function numericDate(day: Date): string {
  return [day.getDate(), day.getMonth() + 1, day.getFullYear()].map((part) => String(part).padStart(2, '0')).join('.')
}

function preferredStyle(): Element | null {
  const styles = [...document.querySelectorAll<HTMLElement>('.cite [data-style]')]
  return styles.find(({ dataset }) => dataset.style === keptChoice(styleKey)) ?? styles[0] ?? null
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
