import { formatDate } from '#lib/site/format-date.ts'
import type { LinkChange } from '#lib/site/link-changes.ts'
import { pageScriptMessages } from '#lib/site/page-script-messages.ts'
import type { PassageLink } from '#lib/site/passage-link.ts'
import type { Announce } from './announce.ts'
import { createElement } from './create-element.ts'
import { textLanguage } from './text-language.ts'
import { wordDiff } from './word-diff.ts'

/** Says above the text that the paragraph of a link is not on this page, and links to the search. */
export function showUnknownParagraph(article: HTMLElement, announce: Announce): void {
  const search = document.querySelector<HTMLAnchorElement>('.site-search-link')?.href ?? ''
  const link = createElement('a', { href: search }, pageScriptMessages.searchRecord)
  const about = createElement('p', {}, `${pageScriptMessages.noSuchParagraphWhy} `, link, '.')
  const notice = noticeOf(pageScriptMessages.noSuchParagraph, [about])
  article.querySelector('.text')?.before(notice)
  announce(notice.textContent)
}

/** Says above each changed paragraph of a link what changed since the link was made. */
export function showTextChanges(
  article: HTMLElement,
  paragraph: HTMLElement,
  changes: readonly LinkChange[],
  link: PassageLink,
  announce: Announce,
): void {
  const language = textLanguage(article)
  for (const change of changes) {
    const place = document.getElementById(change.id)?.closest('.p') ?? paragraph
    const notice = noticeOf(headline(change), bodyOf(change, link, language))
    // Before the words, behind number and former ids: so it is inside the item of a list, too.
    const words = place.querySelector(':scope > p')
    if (words) words.before(notice)
    else place.append(notice)
  }
  const [first] = changes
  if (first) announce(headline(first))
}

/** Says at what is left of a paragraph how it read when the link was made. */
export function showRemovedText(article: HTMLElement, target: HTMLElement, text: string): void {
  target.append(noticeOf(pageScriptMessages.gone, [quoted(pageScriptMessages.itRead, text, textLanguage(article))]))
}

function headline(change: LinkChange): string {
  switch (change.kind) {
    case 'moved':
      return pageScriptMessages[change.state]
    case 'gone':
      return pageScriptMessages.gone
    default:
      return pageScriptMessages.changed
  }
}

function bodyOf(change: LinkChange, { at }: PassageLink, language: string): HTMLElement[] {
  if (change.kind === 'unknown') return [createElement('p', {}, pageScriptMessages.unknownBefore)]
  const facts: HTMLElement[] = []
  if (change.kind === 'reworded') {
    if (change.until) facts.push(createElement('p', {}, pageScriptMessages.changedOn(formatDate(change.until))))
    facts.push(wordDiff(change.was.text, change.now, language))
  } else {
    if (change.kind === 'moved') facts.push(whereNow(change.now, change.until))
    facts.push(quoted(pageScriptMessages.itRead, change.was.text, language))
  }
  const words = at && change.was.text.slice(...at)
  if (words) facts.push(quoted(pageScriptMessages.linkedWords, words, language))
  return facts
}

function whereNow(ids: readonly string[], since: string | undefined): HTMLElement {
  const line = createElement(
    'p',
    {},
    since === undefined ? '' : `${pageScriptMessages.publishedOn(formatDate(since))} `,
  )
  const places = ids.flatMap((id) => document.getElementById(id)?.closest<HTMLElement>('.p') ?? [])
  for (const [index, place] of places.entries()) {
    const number = place.querySelector('.no')?.textContent ?? ''
    const link = createElement('a', { href: `#${place.id}` }, pageScriptMessages.paragraph(number))
    line.append(index === 0 ? `${pageScriptMessages.nowAt} ` : ', ', link)
  }
  if (places.length > 0) line.append('.')
  return line
}

function quoted(label: string, text: string, language: string): HTMLElement {
  return createElement('p', { class: 'change' }, `${label}: `, createElement('q', { lang: language }, text))
}

function noticeOf(headline: string, body: readonly HTMLElement[]): HTMLElement {
  const close = createElement('button', { type: 'button', class: 'close', 'aria-label': pageScriptMessages.close }, '×')
  const first = createElement('p', {}, createElement('strong', {}, headline))
  const notice = createElement('div', { class: 'link-notice', role: 'note', lang: 'en' }, first, ...body, close)
  close.addEventListener('click', () => {
    const number = notice.closest('.p')?.querySelector<HTMLElement>('.no')
    notice.remove()
    number?.focus({ preventScroll: true })
  })
  return notice
}
