import { locatorText } from '#lib/export/locator.ts'
import type { Say } from '#lib/i18n/say.ts'
import { passageReportLink } from '#lib/site/error-report-link.ts'
import type { Announce } from './announce.ts'
import { quotationWithCitation } from './citation-text.ts'
import { citedPassage, pageAddress } from './cited-passage.ts'
import { createElement } from './create-element.ts'
import { pageWords } from './page-words.ts'
import { textElement } from './paragraph-text.ts'
import { selectRange, sentenceAround } from './select-sentence.ts'
import { type SelectedPassage, selectedPassage, selectionLink, shareLink } from './selected-passage.ts'

/** At the end of the selection; on a narrow screen at the foot of the window. */
const menuStyle = [
  'selection-menu absolute top-(--top,100%) left-(--left,0) z-2 flex w-max rounded-lg border border-field bg-sheet text-left print:hidden',
  'sans-sm leading-snug font-medium not-italic select-none [box-shadow:var(--shadow-float)]',
  'max-md:fixed max-md:inset-x-0 max-md:top-auto max-md:bottom-0 max-md:w-auto max-md:flex-wrap max-md:justify-center max-md:rounded-none',
  'max-md:border-x-0 max-md:border-b-0 max-md:pb-[env(safe-area-inset-bottom)] max-md:text-md',
  '*:cursor-pointer *:px-3.25 *:py-2.25 *:whitespace-nowrap *:no-underline *:hover:bg-tint *:hover:text-accent *:[*+*]:border-l',
  '*:focus-visible:rounded-lg *:focus-visible:-outline-offset-3 max-md:*:px-2.75 max-md:*:py-3.25 max-md:*:[*+*]:border-l-0',
].join(' ')

/** How long a button shows "Copied" before its label returns, in milliseconds: time to read one word. Not measured. */
const feedbackDuration = 1800
/**
 * Longest quotation in the address of the quote check, in characters when it is encoded; a longer one is cut, since
 * addresses must not be too long. Not measured.
 */
const maxEncodedQuery = 4000
/** The same in the report of an error, which names the paragraph besides: mail programs take some 2,000 characters. Not measured. */
const maxEncodedReport = 900

let open: { menu: HTMLElement; passage: SelectedPassage } | undefined
/** Words for which the reader closed the tools: they are not shown again until others are selected. */
let dismissedWords: string | undefined

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && open) dismiss(open)
})

/** Shows the tools for selected words; takes them away where nothing is selected. */
export async function showSelectionMenu(article: HTMLElement, announce: Announce): Promise<void> {
  const say = await pageWords()
  const passage = selectedPassage(article, getSelection())
  if (!passage) {
    dismissedWords = undefined
    // Who has the focus in the menu is still busy with the words.
    if (!open?.menu.contains(document.activeElement)) close()
    return
  }
  if (passage.words === open?.passage.words || passage.words === dismissedWords) return
  const first = open === undefined
  close()
  const menu = menuFor(say, article, passage, announce)
  const last = passage.paragraphs.at(-1) ?? passage.paragraphs[0]
  last.append(menu)
  position(menu, last)
  open = { menu, passage }
  if (first) announce(say('script.toolsOffered'))
}

function close(): void {
  open?.menu.remove()
  open = undefined
}

/** Closes the tools for the selected words, and gives the focus back to the text if they had it. */
function dismiss({ menu, passage }: { menu: HTMLElement; passage: SelectedPassage }): void {
  dismissedWords = passage.words
  const inside = menu.contains(document.activeElement)
  close()
  if (inside) passage.paragraphs[0].querySelector<HTMLElement>('.no')?.focus({ preventScroll: true })
}

function menuFor(say: Say, article: HTMLElement, passage: SelectedPassage, announce: Announce): HTMLElement {
  const tools: HTMLElement[] = [
    copyButton(say, say('script.copyLink'), () => selectionLink(passage), announce),
    copyButton(
      say,
      say('script.copyQuotation'),
      () => quotationWithCitation(passage.words, passage.paragraphs),
      announce,
    ),
  ]
  if ('share' in navigator) tools.push(button(say('script.share'), () => share(passage)))
  const { quote } = article.dataset
  if (quote !== undefined) tools.push(checkLink(say, quote, passage.words))
  const sentence = sentenceOf(passage)
  if (sentence) tools.push(button(say('script.wholeSentence'), () => selectRange(sentence)))
  const report = reportLink(say, passage)
  if (report) tools.push(report)
  const menu = createElement(
    'div',
    { class: menuStyle, role: 'group', 'aria-label': say('script.tools'), lang: say.language },
    ...tools,
  )
  // Pressing a button must not take the selection away.
  menu.addEventListener('mousedown', (event) => event.preventDefault())
  return menu
}

function sentenceOf({ paragraphs, start, end }: SelectedPassage): Range | undefined {
  const words = paragraphs.length === 1 ? textElement(paragraphs[0]) : undefined
  return words && sentenceAround(words, start, end)
}

/** Below the end of the selection, within the paragraph's width; on a narrow screen the stylesheet puts it elsewhere. */
function position(menu: HTMLElement, paragraph: HTMLElement): void {
  const selection = getSelection()
  const end = selection?.rangeCount ? [...selection.getRangeAt(0).getClientRects()].at(-1) : undefined
  if (!end) return
  const paragraphBox = paragraph.getBoundingClientRect()
  const top = Math.min(end.bottom + 8, window.innerHeight - menu.offsetHeight - 8)
  const left = Math.min(
    Math.max(end.right - menu.offsetWidth / 2, paragraphBox.left),
    paragraphBox.right - menu.offsetWidth,
  )
  menu.style.setProperty('--top', `${top - paragraphBox.top}px`)
  menu.style.setProperty('--left', `${Math.max(0, left - paragraphBox.left)}px`)
}

function button(label: string, onClick: () => void): HTMLButtonElement {
  const made = createElement('button', { type: 'button' }, label)
  made.addEventListener('click', onClick)
  return made
}

function copyButton(say: Say, label: string, textOf: () => string, announce: Announce): HTMLButtonElement {
  const made = button(label, async () => {
    const outcome = await copy(say, textOf())
    made.textContent = outcome
    announce(outcome)
    setTimeout(() => {
      made.textContent = label
      announce('')
    }, feedbackDuration)
  })
  return made
}

async function copy(say: Say, text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text)
    return say('script.copied')
  } catch {
    // The browser does not allow copying: no secure context, or no permission.
    return say('script.notCopied')
  }
}

function share(passage: SelectedPassage): void {
  // It is refused also where the reader cancels it: then there is nothing to say.
  void navigator
    .share({ title: document.title, text: `“${passage.words}”`, url: shareLink(passage) })
    .catch(() => undefined)
}

function checkLink(say: Say, quote: string, words: string): HTMLAnchorElement {
  const asked = shortened(words, maxEncodedQuery)
  return createElement('a', { href: `${quote}#${new URLSearchParams({ q: asked })}` }, say('script.check'))
}

/** The link that reports an error in the selected words; undefined where the archive names nobody to report it to. */
function reportLink(say: Say, { paragraphs, words }: SelectedPassage): HTMLAnchorElement | undefined {
  const page = document.querySelector<HTMLAnchorElement>('[data-report]')?.href
  const cited = citedPassage(paragraphs)
  if (page === undefined || !cited) return undefined
  const [{ id, dataset }] = paragraphs
  const numbers = locatorText(cited.locator)
  const { check } = dataset
  const where =
    check === undefined
      ? say('script.reportedPassage', { numbers, id })
      : say('script.reportedPassageWithCheck', { numbers, id, check })
  const address = cited.url ?? pageAddress()
  const quoted = say('common.quoted', { text: shortened(words, maxEncodedReport) })
  const text = `${address}\n${where}\n${quoted}`
  const href = passageReportLink(page, { address, paragraph: id, check: dataset.check, text })
  return createElement('a', { href, class: 'report' }, say('script.report'))
}

/** The beginning of some words that is no longer than so many characters when it is encoded. */
function shortened(words: string, longest: number): string {
  let left = words
  while (encodeURIComponent(left).length > longest)
    // Half of a character that takes two units can't be encoded.
    left = left.slice(0, Math.floor(left.length * 0.9)).replace(/[\uD800-\uDBFF]$/, '')
  return left
}
