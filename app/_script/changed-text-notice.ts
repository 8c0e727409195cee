import type { Say } from '#lib/i18n/say.ts'
import { formatDate } from '#lib/site/format-date.ts'
import type { LinkChange } from '#lib/site/link-changes.ts'
import type { PassageLink } from '#lib/site/passage-link.ts'
import type { Announce } from './announce.ts'
import { createElement } from './create-element.ts'
import { pageWords } from './page-words.ts'
import { textLanguage } from './text-language.ts'
import { wordDiff } from './word-diff.ts'

/** Says above the text that the paragraph of a link is not on this page, and links to the search. */
export async function showUnknownParagraph(article: HTMLElement, announce: Announce): Promise<void> {
  const say = await pageWords()
  const search = document.querySelector<HTMLAnchorElement>('.site-search-link')?.href ?? ''
  const link = createElement('a', { href: search }, say('script.searchRecord'))
  const about = createElement('p', {}, `${say('script.noSuchParagraphWhy')} `, link, '.')
  const notice = noticeOf(say, say('script.noSuchParagraph'), [about])
  article.querySelector('.text')?.before(notice)
  announce(notice.textContent)
}

/** Says above each changed paragraph of a link what changed since the link was made. */
export async function showTextChanges(
  article: HTMLElement,
  paragraph: HTMLElement,
  changes: readonly LinkChange[],
  link: PassageLink,
  announce: Announce,
): Promise<void> {
  const say = await pageWords()
  const language = textLanguage(article)
  for (const change of changes) {
    const place = document.getElementById(change.id)?.closest('.p') ?? paragraph
    const notice = noticeOf(say, headline(say, change), bodyOf(say, change, link, language))
    // Before the words, behind number and former ids: so it is inside the item of a list, too.
    const words = place.querySelector(':scope > p')
    if (words) words.before(notice)
    else place.append(notice)
  }
  const [first] = changes
  if (first) announce(headline(say, first))
}

/** Says at what is left of a paragraph how it read when the link was made. */
export async function showRemovedText(article: HTMLElement, target: HTMLElement, text: string): Promise<void> {
  const say = await pageWords()
  target.append(noticeOf(say, say('script.gone'), [quoted(say('script.itRead'), text, textLanguage(article))]))
}

function headline(say: Say, change: LinkChange): string {
  switch (change.kind) {
    case 'moved':
      return say(`script.${change.state}`)
    case 'gone':
      return say('script.gone')
    default:
      return say('script.changed')
  }
}

function bodyOf(say: Say, change: LinkChange, { at }: PassageLink, language: string): HTMLElement[] {
  if (change.kind === 'unknown') return [createElement('p', {}, say('script.unknownBefore'))]
  const facts: HTMLElement[] = []
  if (change.kind === 'reworded') {
    if (change.until)
      facts.push(createElement('p', {}, say('script.changedOn', { day: formatDate(change.until, say) })))
    facts.push(wordDiff(say, change.was.text, change.now, language))
  } else {
    if (change.kind === 'moved') facts.push(whereNow(say, change.now, change.until))
    facts.push(quoted(say('script.itRead'), change.was.text, language))
  }
  const words = at && change.was.text.slice(...at)
  if (words) facts.push(quoted(say('script.linkedWords'), words, language))
  return facts
}

function whereNow(say: Say, ids: readonly string[], since: string | undefined): HTMLElement {
  const line = createElement(
    'p',
    {},
    since === undefined ? '' : `${say('script.publishedOn', { day: formatDate(since, say) })} `,
  )
  const places = ids.flatMap((id) => document.getElementById(id)?.closest<HTMLElement>('.p') ?? [])
  for (const [index, place] of places.entries()) {
    const number = place.querySelector('.no')?.textContent ?? ''
    const link = createElement('a', { href: `#${place.id}` }, say('script.paragraph', { number }))
    line.append(index === 0 ? `${say('script.nowAt')} ` : ', ', link)
  }
  if (places.length > 0) line.append('.')
  return line
}

function quoted(label: string, text: string, language: string): HTMLElement {
  return createElement('p', { class: 'change' }, `${label}: `, createElement('q', { lang: language }, text))
}

const noticeStyle =
  'link-notice relative mt-1.5 mb-3.5 rounded-xs border border-l-3 border-field border-l-warn bg-sheet py-2.75 pr-11 pl-4 sans-md not-italic *:[p+p]:mt-1.5 print:hidden'
const closeStyle =
  'absolute top-1.5 right-1.5 size-8 cursor-pointer text-[1.25rem] leading-none text-soft hover:text-accent'

function noticeOf(say: Say, headline: string, body: readonly HTMLElement[]): HTMLElement {
  const close = createElement('button', { type: 'button', class: closeStyle, 'aria-label': say('script.close') }, '×')
  const first = createElement('p', {}, createElement('strong', {}, headline))
  const notice = createElement('div', { class: noticeStyle, role: 'note', lang: say.language }, first, ...body, close)
  close.addEventListener('click', () => {
    const number = notice.closest('.p')?.querySelector<HTMLElement>('.no')
    notice.remove()
    number?.focus({ preventScroll: true })
  })
  return notice
}
