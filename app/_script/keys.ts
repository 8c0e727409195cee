import type { Links } from './links.ts'

/** What a key does. */
type Action = () => void

/**
 * Keys: / goes to the search field; where there is a text to read, n or j and p or k go to the next and previous
 * paragraph, y or c copies its link.
 */
export function listenForKeys(article?: HTMLElement, links?: Links): void {
  const actions: Record<string, Action> = { '/': search, ...(article && links && readingKeys(article, links)) }
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    const act = actions[event.key]
    if (!act) return
    event.preventDefault()
    act()
  })
}

function readingKeys(article: HTMLElement, links: Links): Record<string, Action> {
  const paragraphs = [...article.querySelectorAll<HTMLElement>('.p')]
  const next = () => go(paragraphs, 1)
  const previous = () => go(paragraphs, -1)
  const copy = () => {
    const paragraph = paragraphs[currentIndex(paragraphs)] ?? paragraphs[0]
    if (paragraph) void links.copy(paragraph)
  }
  return { n: next, j: next, p: previous, k: previous, y: copy, c: copy }
}

function go(paragraphs: readonly HTMLElement[], step: 1 | -1): void {
  const paragraph = paragraphs[currentIndex(paragraphs) + step]
  if (!paragraph) return
  paragraph.scrollIntoView({ block: 'center' })
  paragraph.querySelector<HTMLElement>('.no')?.focus({ preventScroll: true })
}

/** The paragraph that has the focus; else the one that a link led to, if it is in view; else the last that began above the middle. */
function currentIndex(paragraphs: readonly HTMLElement[]): number {
  const focused = document.activeElement?.closest<HTMLElement>('.p')
  if (focused) return paragraphs.indexOf(focused)
  const target = paragraphs.findIndex((paragraph) => paragraph.matches(':target'))
  const rectangle = paragraphs[target]?.getBoundingClientRect()
  if (rectangle && rectangle.bottom > 0 && rectangle.top < window.innerHeight) return target
  return paragraphs.findLastIndex((paragraph) => paragraph.getBoundingClientRect().top < window.innerHeight / 2)
}

function search(): void {
  const field = document.querySelector<HTMLInputElement>('.site-search input')
  // On a narrow screen the field is not shown: its link leads to the page of the search.
  if (field?.offsetParent) field.focus()
  else document.querySelector<HTMLAnchorElement>('.site-search-link')?.click()
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}
