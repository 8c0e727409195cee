import type { BlockHistories } from '#lib/domain/block-history.ts'
import { type CurrentParagraph, type LinkChange, linkChanges } from '#lib/site/link-changes.ts'
import { parseBlockHistories } from '#lib/site/parse-block-histories.ts'
import type { PassageLink } from '#lib/site/passage-link.ts'
import type { Announce } from './announce.ts'
import { showRemovedText, showTextChanges, showUnknownParagraph } from './changed-text-notice.ts'
import { paragraphsBetween, textElement, textRange } from './paragraph-text.ts'

/** Name of the CSS highlight of linked words; `::highlight(linked)` in the stylesheet. */
const highlightName = 'linked'

/** Marks the passage that a link leads to, and says what changed in it since the link was made. */
export async function openDeepLink(article: HTMLElement, link: PassageLink, announce: Announce): Promise<void> {
  clearPreviousLink(article)
  const target = document.getElementById(link.from)
  if (!target) return showUnknownParagraph(article, announce)
  const first = target.closest<HTMLElement>('.p')
  if (!first) return showLinkedWording(article, target, link)
  const last = link.to === undefined ? null : document.getElementById(link.to)?.closest<HTMLElement>('.p')
  const passage = paragraphsBetween(article, first, last ?? null)
  if (passage.length > 1) for (const paragraph of passage) paragraph.classList.add('linked')
  const current = passage.map(currentParagraph)
  const isUnchanged = link.wordingHashes.every((check) => current.some((one) => one.wordingHash === check))
  if (isUnchanged) highlightLinkedWords(passage, link.at)
  else {
    const changes = linkChanges(link, current, await fetchBlockHistories(article))
    await showTextChanges(article, first, changes, link, announce)
    highlightUnchangedWords(passage, link, changes)
  }
}

/** Says at the tombstone of a paragraph how it read when the link was made, if that is not shown there already. */
async function showLinkedWording(article: HTMLElement, target: HTMLElement, link: PassageLink): Promise<void> {
  if (link.wordingHashes.length === 0) return
  const changes = linkChanges(link, [], await fetchBlockHistories(article))
  const gone = changes.find((change) => change.kind === 'gone')
  if (gone && !target.textContent.includes(gone.was.text)) await showRemovedText(article, target, gone.was.text)
}

function clearPreviousLink(article: HTMLElement): void {
  if ('highlights' in CSS) CSS.highlights.delete(highlightName)
  for (const old of article.querySelectorAll('.link-notice')) old.remove()
  for (const old of article.querySelectorAll('.linked')) old.classList.remove('linked')
}

function currentParagraph(paragraph: HTMLElement): CurrentParagraph {
  const { check: wordingHash } = paragraph.dataset
  return {
    id: paragraph.id,
    text: textElement(paragraph)?.textContent ?? '',
    ...(wordingHash !== undefined && { wordingHash }),
  }
}

/** How the document's paragraphs read before; empty where none has changed, or the file can't be fetched. */
async function fetchBlockHistories({ dataset }: HTMLElement): Promise<BlockHistories> {
  if (dataset.wordings === undefined) return {}
  const response = await fetch(new URL(dataset.wordings, location.href)).catch(() => undefined)
  return response?.ok ? parseBlockHistories(await response.json().catch(() => undefined)) : {}
}

/**
 * Marks the words from a character of the first paragraph up to one of the last, and no notes between the paragraphs.
 */
function highlightLinkedWords(passage: readonly HTMLElement[], at: PassageLink['at']): void {
  if (!at) return
  const texts = passage.flatMap((paragraph) => textElement(paragraph) ?? [])
  highlight(
    texts.flatMap((words, index) => {
      const start = index === 0 ? at[0] : 0
      const end = index === texts.length - 1 ? at[1] : words.textContent.length
      return start < end ? [textRange(words, start, end)] : []
    }),
  )
}

/** Marks linked words in a paragraph that has changed, where they are still there as they were. */
function highlightUnchangedWords(
  passage: readonly HTMLElement[],
  { at }: PassageLink,
  changes: readonly LinkChange[],
): void {
  const [change] = changes
  if (!at || passage.length > 1 || !change || !('was' in change)) return
  const linked = change.was.text.slice(...at)
  const words = passage[0] && textElement(passage[0])
  const start = words?.textContent.indexOf(linked) ?? -1
  if (words && linked !== '' && start !== -1) highlight([textRange(words, start, start + linked.length)])
}

function highlight(ranges: readonly Range[]): void {
  if ('highlights' in CSS) CSS.highlights.set(highlightName, new Highlight(...ranges))
  const { top = 0, bottom = 0 } = ranges[0]?.getBoundingClientRect() ?? {}
  // The browser has brought the beginning of the paragraph into view: the words may be further down in a long one.
  if (top < 0 || bottom > window.innerHeight)
    window.scrollBy({ top: top - window.innerHeight / 4, behavior: 'instant' })
}
