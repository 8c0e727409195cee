import type { Announce } from './announce.ts'
import type { CopyLinkControl } from './copy-link.ts'
import { isTyping } from './is-typing.ts'

/** What a key does. */
type Action = () => void

/** What the keys for a text need. */
interface ReadingContext {
  article: HTMLElement
  links: CopyLinkControl
  announce: Announce
}

/**
 * Adds the keys of a page: / goes to the search field, ? lists the keys; where there is a text to read, n or j goes to
 * the next paragraph, p or k to the previous one, y or c copies its link, s selects a sentence of it, m goes to the
 * tools for what is selected, h and g to the next hit of a search and the one before.
 */
export function addKeyboardShortcuts(reading?: ReadingContext): void {
  const help = () =>
    void import('./shortcut-help.ts').then(({ showShortcutHelp }) => showShortcutHelp(reading !== undefined))
  const actions: Record<string, Action> = { '/': search, '?': help, ...(reading && readingShortcuts(reading)) }
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    // A dialogue over the page has keys of its own.
    if (document.querySelector('dialog[open]')) return
    const action = actions[event.key]
    if (!action) return
    event.preventDefault()
    action()
  })
}

function readingShortcuts({ article, links, announce }: ReadingContext): Record<string, Action> {
  const paragraphs = [...article.querySelectorAll<HTMLElement>('.p')]
  const next = () => goToParagraph(paragraphs, 1)
  const previous = () => goToParagraph(paragraphs, -1)
  const current = () => paragraphs[currentIndex(paragraphs)] ?? paragraphs[0]
  const copy = () => {
    const paragraph = current()
    if (paragraph) void links.copy(paragraph)
  }
  const sentence = () => {
    const paragraph = current()
    if (paragraph) void import('./select-sentence.ts').then(({ selectSentence }) => selectSentence(paragraph, announce))
  }
  const tools = () => article.querySelector<HTMLElement>('.selection-menu button')?.focus()
  const nextHit = () => article.querySelector<HTMLElement>('.hits .next')?.click()
  const previousHit = () => article.querySelector<HTMLElement>('.hits .previous')?.click()
  return {
    ...{ n: next, j: next, p: previous, k: previous },
    ...{ y: copy, c: copy, s: sentence, m: tools },
    ...{ h: nextHit, g: previousHit },
  }
}

function goToParagraph(paragraphs: readonly HTMLElement[], step: 1 | -1): void {
  const paragraph = paragraphs[currentIndex(paragraphs) + step]
  if (!paragraph) return
  paragraph.scrollIntoView({ block: 'center' })
  paragraph.querySelector<HTMLElement>('.no')?.focus({ preventScroll: true })
}

/** The paragraph that has the focus; else the one that a link led to, if it is in view; else the last that began above the middle. */
function currentIndex(paragraphs: readonly HTMLElement[]): number {
  const focused = document.activeElement?.closest<HTMLElement>('.p')
  if (focused) return paragraphs.indexOf(focused)
  const target = paragraphs.findIndex((paragraph) => paragraph.matches(':target, :has(:target)'))
  const rectangle = paragraphs[target]?.getBoundingClientRect()
  if (rectangle && rectangle.bottom > 0 && rectangle.top < window.innerHeight) return target
  return paragraphs.findLastIndex((paragraph) => paragraph.getBoundingClientRect().top < window.innerHeight / 2)
}

function search(): void {
  const field = document.querySelector<HTMLInputElement>('.site-search input')
  // On a narrow screen the field is not shown, but a link to the page of the search.
  if (field?.offsetParent) field.focus()
  else document.querySelector<HTMLAnchorElement>('.site-search-link')?.click()
}
