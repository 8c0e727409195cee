import { formatPassageLink, type PassageLink, parsePassageLink, passageLinkParameters } from '#lib/site/passage-link.ts'
import type { Announce } from './announce.ts'

/**
 * Does what a link asks for beyond what the browser does with its fragment: marks several paragraphs or words, says
 * that words changed since the link was made, or that there is no such paragraph, goes on to words that are in another
 * document now. Most links need none of it.
 */
export function followDeepLink(article: HTMLElement, announce: Announce): void {
  const opened = parsePassageLink(location.href)
  const moved = opened && document.getElementById(opened.from)?.querySelector<HTMLAnchorElement>('a[data-moved]')
  // The words are in another document now: on to there, without this page in the history, or going back would lead here
  // again.
  if (moved) {
    location.replace(movedPassageAddress(moved.href, opened))
    return
  }
  const follow = (link: PassageLink | undefined) => {
    if (!link) return
    // A browser that knows no text fragments takes one for a part of the id.
    if (location.hash.includes(':~:')) location.replace(`#${link.from}`)
    if (needsScript(link))
      void import('./open-deep-link.ts').then(({ openDeepLink }) => openDeepLink(article, link, announce))
  }
  window.addEventListener('hashchange', () => {
    const link = parsePassageLink(location.href)
    if (link && link.from !== opened?.from) follow(stripPassageParameters(link))
    else follow(opened)
  })
  follow(opened)
}

/**
 * The address where a paragraph's words are now, with their hash, and the marked words; of several paragraphs only the
 * address, since the last need not be there.
 */
export function movedPassageAddress(href: string, { wordingHashes, at, to }: PassageLink): string {
  const [, from = ''] = href.split('#')
  return to === undefined ? formatPassageLink(href, { from, wordingHashes, ...(at && { at }) }) : href
}

function needsScript({ from, to, at, wordingHashes }: PassageLink): boolean {
  const target = document.getElementById(from)
  // Fragments that are no ids of paragraphs or headings lead to other parts of the page.
  if (!target) return /^[ph]-/.test(from)
  const [check] = wordingHashes
  const paragraph = target.closest<HTMLElement>('.p')
  return to !== undefined || at !== undefined || (check !== undefined && check !== paragraph?.dataset.check)
}

/**
 * A link within the page keeps the query of the address that opened it, which is about another passage: it is taken
 * off, also in the address line, so that nobody copies it with the wrong hash.
 */
function stripPassageParameters({ from }: PassageLink): PassageLink {
  const url = new URL(location.href)
  for (const name of passageLinkParameters) url.searchParams.delete(name)
  history.replaceState(history.state, '', url)
  return { from, wordingHashes: [] }
}
