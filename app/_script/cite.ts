import { textCheck } from '#lib/text/text-check.ts'

/**
 * Words of a paragraph in quotation marks, and where they stand: title, number of the paragraph, permanent link. Plain
 * text, one line for each of the two.
 */
export function quotationWithCitation(words: string, paragraph: HTMLElement): string {
  const title = document.querySelector('h1')?.textContent ?? document.title
  return `“${words.trim()}”\n${title}, ¶ ${numberOf(paragraph)}. ${permanentLink(paragraph)}`
}

/** The number that stands in the margin. */
function numberOf(paragraph: HTMLElement): string {
  return paragraph.querySelector('.no')?.textContent?.trim() ?? ''
}

/** The address of a paragraph, with the check of its words as they stand, without what a search may have left in it. */
function permanentLink(paragraph: HTMLElement): string {
  const url = new URL(document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href)
  const check = paragraph.dataset.check ?? textCheck(paragraph.querySelector('p')?.textContent ?? '')
  url.search = new URLSearchParams({ c: check }).toString()
  url.hash = paragraph.id
  return url.href
}
