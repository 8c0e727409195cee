import type { Say } from '#lib/i18n/say.ts'
import type { DocumentHits } from '#lib/search/answer/document-hits.ts'
import type { Hit } from '#lib/search/rank/hit.ts'
import { addressOfHit, type FoundBy } from '#lib/site/addresses.ts'
import { highlightParameter, orderParameter, queryParameter } from '#lib/site/highlight-parameter.ts'
import type { Announce } from './announce.ts'
import { createElement } from './create-element.ts'
import { showHitBar } from './hit-bar.ts'
import { stepFrom } from './hit-steps.ts'
import { textRange } from './paragraph-text.ts'

/** A hit on the page: the paragraph or heading, and the element that has its words and nothing else. */
export interface HitPlace {
  hit: Hit
  element: HTMLElement
  words: HTMLElement
}

interface HitNavigationOptions {
  say: Say
  article: HTMLElement
  announce: Announce
  found: FoundBy
  listed: DocumentHits
  places: readonly HitPlace[]
}

/** Over the page, and over what stays at the top of a short screen; on a narrow one at the foot of the window. */
const barStyle = [
  'hits fixed right-[max(var(--side),1.25rem)] bottom-4 z-4 flex max-w-[min(20rem,100vw-2*var(--side))] items-center gap-1 print:hidden',
  'rounded-lg border border-field bg-sheet py-1.25 pr-1.5 pl-3.5 sans-sm leading-snug tabular [box-shadow:var(--shadow-float)]',
  'max-md:inset-x-0 max-md:bottom-0 max-md:max-w-none max-md:justify-end max-md:rounded-none max-md:border-x-0 max-md:border-b-0',
  'max-md:px-(--side) max-md:pb-[calc(0.3rem+env(safe-area-inset-bottom))]',
].join(' ')

/** A link that leads nowhere, since there is no other hit, is only grey. */
const stepStyle = [
  'size-9 flex-none cursor-pointer rounded-md text-center text-lg leading-9 font-medium no-underline max-md:size-11 max-md:leading-11',
  'hover:bg-tint hover:text-accent [a:not([href])]:cursor-default [a:not([href])]:bg-transparent [a:not([href])]:text-field',
].join(' ')

/**
 * Shows which hit of the search is read, of how many, with links to the next one and the one before, into the next document
 * where there are no more in this; and where they all are. It lies over the page, so that nothing moves for it.
 */
export function showHitNavigation({ say, article, announce, found, listed, places }: HitNavigationOptions): void {
  const count = createElement('span', { class: 'hits-count font-semibold' })
  const previous = createElement('a', { class: `previous ${stepStyle}` })
  const next = createElement('a', { class: `next ${stepStyle}` })
  const close = createElement(
    'button',
    { type: 'button', class: stepStyle, 'aria-label': say('script.hits.close') },
    '×',
  )
  const results = createElement(
    'a',
    { href: searchAddress(found), title: say('script.hits.results') },
    say('common.quoted', { text: found.query }),
  )
  const bar = createElement(
    'nav',
    { class: barStyle, 'aria-label': say('script.hits.label'), lang: say.language },
    createElement('p', { class: 'mr-2 flex-1 wrap-anywhere' }, results, ' ', count, ...notesOf(say, listed)),
    previous,
    next,
    close,
  )
  /** The hit that the reader was led to, while it is in view. */
  let current: number | undefined

  const tops = () => places.map(({ element }) => element.getBoundingClientRect())
  const update = () => {
    const rectangles = tops()
    const shown = current === undefined ? undefined : rectangles[current]
    if (shown && (shown.bottom < 0 || shown.top > window.innerHeight)) current = undefined
    count.textContent =
      current === undefined
        ? places.length === 0
          ? say('script.hits.noneHere')
          : say('script.hits.here', { count: places.length })
        : say('script.hits.at', { place: current + 1, count: places.length })
    const line = window.innerHeight / 3
    const steps = stepFrom(
      current,
      rectangles.map(({ top }) => top),
      line,
    )
    setStep(say, next, 'next', places[steps.next], listed.after, found)
    setStep(say, previous, 'previous', places[steps.previous], listed.before, found)
  }
  const readAddress = () => {
    const index = places.findIndex(({ element }) => `#${element.id}` === location.hash)
    current = index === -1 ? undefined : index
    update()
  }
  const goTo = (index: number) => {
    const place = places[index]
    if (!place) return
    // In place of the address before, so that going back leads to the results.
    location.replace(`#${place.element.id}`)
    current = index
    update()
    bringIntoView(place)
    announce(say('script.hits.at', { place: index + 1, count: places.length }))
    // Who has the focus on the link goes on with it.
    if (bar.contains(document.activeElement)) return
    const number = place.element.querySelector<HTMLElement>('.no')
    if (!number) place.element.tabIndex = -1
    ;(number ?? place.element).focus({ preventScroll: true })
  }
  for (const link of [next, previous])
    link.addEventListener('click', (event) => {
      const index = places.findIndex(({ element }) => link.getAttribute('href') === `#${element.id}`)
      if (index === -1 || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      goTo(index)
    })
  const followed = new AbortController()
  const { signal } = followed
  let waiting = false
  const schedule = () => {
    if (waiting) return
    waiting = true
    requestAnimationFrame(() => {
      waiting = false
      if (!signal.aborted) update()
    })
  }
  window.addEventListener('scroll', schedule, { passive: true, signal })
  window.addEventListener('resize', schedule, { passive: true, signal })
  window.addEventListener('hashchange', readAddress, { signal })
  const removeBar = showHitBar(
    article,
    places.map(({ element }) => element),
    goTo,
  )
  close.addEventListener('click', () => {
    followed.abort()
    bar.remove()
    removeBar()
    if ('highlights' in CSS) CSS.highlights.delete('found')
    const url = new URL(location.href)
    for (const name of [highlightParameter, queryParameter, orderParameter]) url.searchParams.delete(name)
    history.replaceState(history.state, '', url)
    document.getElementById('main')?.focus({ preventScroll: true })
  })
  readAddress()
  article.prepend(bar)
  announce(say('script.hits.announced', { query: found.query, place: count.textContent }))
}

/** What is to be known of the hits besides their number. */
function notesOf(say: Say, { hits, place, documents }: DocumentHits): HTMLElement[] {
  const [first] = hits
  const notes = [
    ...(first && !first.complete ? [say('script.hits.someWords')] : []),
    ...(first?.complete && hits.some(({ allTerms }) => !allTerms) ? [say('script.hits.saidOfDocument')] : []),
    ...(place !== undefined && documents > 1 ? [say('script.hits.document', { place, documents })] : []),
  ]
  return notes.length === 0 ? [] : [createElement('span', { class: 'block text-xs text-soft' }, notes.join(' · '))]
}

function setStep(
  say: Say,
  link: HTMLAnchorElement,
  way: 'next' | 'previous',
  place: HitPlace | undefined,
  beyond: Hit | undefined,
  found: FoundBy,
): void {
  const isNext = way === 'next'
  const [arrow, label, href] = place
    ? [isNext ? '↓' : '↑', say(`script.hits.${way}`), `#${place.element.id}`]
    : beyond
      ? [
          isNext ? '→' : '←',
          say(`script.hits.${way}Document`, { title: beyond.document.title }),
          hitAddress(beyond, found),
        ]
      : [isNext ? '↓' : '↑', isNext ? say('script.hits.noNext') : say('script.hits.noPrevious'), undefined]
  if (link.getAttribute('href') === (href ?? null) && link.title === label) return
  link.textContent = arrow
  link.title = label
  link.setAttribute('aria-label', label)
  if (href === undefined) {
    link.removeAttribute('href')
    link.setAttribute('role', 'link')
    link.setAttribute('aria-disabled', 'true')
  } else {
    link.href = href
    link.removeAttribute('aria-disabled')
  }
}

function hitAddress({ url, text, highlights }: Hit, found: FoundBy): string {
  const words = new Set(highlights.map(({ start, end }) => text.slice(start, end)))
  return addressOfHit(url, [...words].slice(0, 8), found)
}

/** The page of the search with all hits. */
function searchAddress({ query, order }: FoundBy): string {
  const page = document.querySelector<HTMLAnchorElement>('.site-search-link')?.href ?? ''
  const asked = new URLSearchParams({ [queryParameter]: query, ...(order !== 'best' && { [orderParameter]: order }) })
  return `${page}?${asked}`
}

/** The browser brings the beginning of a paragraph into view: the words may be further down in a long one. */
function bringIntoView({ hit, words }: HitPlace): void {
  const [first] = hit.highlights
  if (!first) return
  const { top, bottom } = textRange(words, first.start, first.end).getBoundingClientRect()
  if (top < 0 || bottom > window.innerHeight - 64)
    window.scrollBy({ top: top - window.innerHeight / 3, behavior: 'instant' })
}
