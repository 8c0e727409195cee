import { highlightParameter, orderParameter, queryParameter } from '#lib/site/highlight-parameter.ts'
import { createAnnouncer } from './announce.ts'
import { addCopyLinkButton } from './copy-link.ts'
import { followDeepLink } from './follow-deep-link.ts'
import { highlightWords } from './highlight-words.ts'
import { followInterfaceLanguage } from './interface-languages.ts'
import { keptChoice } from './kept-choice.ts'
import { addKeyboardShortcuts } from './keyboard-shortcuts.ts'
import { addCitationToolsOnOpen } from './lazy-citation-tools.ts'
import { showPassageChange } from './passage-page.ts'
import { addPrintedDay } from './printed-day.ts'
import { redirectToDocument } from './redirect-to-document.ts'
import { highlightCurrentSection } from './scroll-spy.ts'
import { watchSelection } from './watch-selection.ts'

/* What a page that shows does with script. Everything that matters works without: numbers and contents are links. */
document.documentElement.classList.add('scripted')
const article = document.querySelector<HTMLElement>('.reading article')
if (article) {
  const announce = createAnnouncer(article)
  highlightCurrentSection()
  const asked = new URLSearchParams(location.search)
  highlightWords(article, asked.getAll(highlightParameter))
  const query = asked.get(queryParameter)
  if (query) {
    const order = asked.get(orderParameter) ?? 'best'
    void import('./document-hits.ts').then((one) => one.showDocumentHits(article, { query, order }, announce))
  }
  addKeyboardShortcuts({ article, links: addCopyLinkButton(article, announce), announce })
  followDeepLink(article, announce)
  addCitationToolsOnOpen(article, announce)
  watchSelection(article, announce)
  addPrintedDay(article)
} else {
  addKeyboardShortcuts()
  const alone = document.querySelector<HTMLElement>('.passage-page')
  if (alone) {
    showPassageChange(alone)
    addCitationToolsOnOpen(alone, createAnnouncer(alone.querySelector<HTMLElement>('.cite') ?? alone))
  }
  redirectToDocument()
  const followed = document.querySelector<HTMLElement>('[data-followed]')
  // Whoever follows no search loads nothing of it.
  if (followed && keptChoice(followed.dataset.followed ?? '') !== null)
    void import('./followed-line.ts').then((one) => one.showFollowed(followed))
  const days = document.querySelector<HTMLElement>('[data-days]')
  if (days) void import('./on-this-day.ts').then((one) => one.showOnThisDay(days))
  const missing = document.querySelector<HTMLElement>('.not-found')
  if (missing) void import('./redirect-to-list.ts').then((one) => one.redirectToList(missing.dataset.root ?? '/'))
  if (document.querySelector('.compact')) void import('./nearest-line.ts').then((one) => one.watchLineLinks())
  if (document.querySelector('[data-figures]')) void import('./figure-filter.ts').then((one) => one.addFigureFilters())
  if (document.querySelector('.list-filter')) void import('./list-filter.ts').then((one) => one.addListFilters())
}
followInterfaceLanguage()
