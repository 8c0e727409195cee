import type { Links } from './links.ts'

/** Keys for reading: n or j and p or k to the next and previous paragraph, y or c copies its link, / goes to the search field. */
export function listenForKeys(article: HTMLElement, links: Links): void {
  const paragraphs = [...article.querySelectorAll<HTMLElement>('.p')]
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    const act = actions[event.key]
    if (!act) return
    event.preventDefault()
    act(paragraphs, links)
  })
}

type Action = (paragraphs: readonly HTMLElement[], links: Links) => void

const next: Action = (paragraphs) => go(paragraphs, 1)
const previous: Action = (paragraphs) => go(paragraphs, -1)
const copy: Action = (paragraphs, links) => {
  const paragraph = paragraphs[currentIndex(paragraphs)] ?? paragraphs[0]
  if (paragraph) void links.copy(paragraph)
}

const actions: Record<string, Action> = { n: next, j: next, p: previous, k: previous, y: copy, c: copy, '/': search }

function go(paragraphs: readonly HTMLElement[], step: 1 | -1): void {
  const paragraph = paragraphs[currentIndex(paragraphs) + step]
  if (!paragraph) return
  paragraph.scrollIntoView({ block: 'center' })
  paragraph.querySelector<HTMLElement>('.no')?.focus({ preventScroll: true })
}

/** The paragraph that has the focus; else the one that a link led to, if it is in view; else the last that began above the middle. */
function currentIndex(paragraphs: readonly HTMLElement[]): number {
  const focused = document.activeElement?.closest('.p')
  if (focused) return paragraphs.findIndex((paragraph) => paragraph === focused)
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
