import { formatPassageLink } from '#lib/site/passage-link.ts'
import type { Announce } from './announce.ts'

/** The button that copies the link of a paragraph. */
export interface CopyLinkControl {
  /** Puts the button at a paragraph. */
  show(paragraph: HTMLElement): void
  /** Copies the link of a paragraph, and says so. */
  copy(paragraph: HTMLElement): Promise<void>
}

/** How long a button shows "Copied" before its label returns, in milliseconds: time to read one word. Not measured. */
const feedbackDuration = 1800

/**
 * Adds one button for all paragraphs: it is at the paragraph that is pointed at, has the focus, or was led to by the
 * link, behind its text, so that it comes next in the order of focus after the paragraph's number. What was done is
 * also said to screen readers.
 */
export function addCopyLinkButton(article: HTMLElement, announce: Announce): CopyLinkControl {
  // Read when they are shown: a reader may change the language of the page.
  const word = (name: 'copy' | 'copied' | 'copyFailed') => article.dataset[name] ?? ''
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'copy'
  button.textContent = word('copy')
  let timer: number | undefined

  const showFeedback = (text: string) => {
    button.textContent = text
    announce(text)
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      button.textContent = word('copy')
      announce('')
    }, feedbackDuration)
  }
  const show = (paragraph: HTMLElement) => {
    // Moving a button that has the focus would take the focus away.
    if (button.parentElement === paragraph || document.activeElement === button) return
    paragraph.append(button)
    button.setAttribute('aria-describedby', paragraph.id)
  }
  const copy = async (paragraph: HTMLElement) => {
    show(paragraph)
    try {
      await navigator.clipboard.writeText(paragraphLink(paragraph))
      showFeedback(word('copied'))
    } catch {
      // The browser does not allow copying (no secure context, or no permission): the address line then has the link.
      history.replaceState(history.state, '', paragraphLink(paragraph))
      showFeedback(word('copyFailed'))
    }
  }
  const showTarget = () => {
    const target = location.hash ? document.getElementById(location.hash.slice(1)) : null
    const paragraph = target?.closest<HTMLElement>('.p')
    if (paragraph) show(paragraph)
  }

  button.addEventListener('click', () => {
    const paragraph = button.closest<HTMLElement>('.p')
    if (paragraph) void copy(paragraph)
  })
  article.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'mouse') showAt(event.target, show)
  })
  article.addEventListener('focusin', (event) => showAt(event.target, show))
  window.addEventListener('hashchange', showTarget)
  showTarget()
  return { show, copy }
}

function showAt(target: EventTarget | null, show: (paragraph: HTMLElement) => void): void {
  const paragraph = target instanceof Element ? target.closest<HTMLElement>('.p') : null
  if (paragraph) show(paragraph)
}

/** The full address of a paragraph on the page that is open, with the hash of its current wording. */
function paragraphLink({ id, dataset }: HTMLElement): string {
  return formatPassageLink(location.href, {
    from: id,
    wordingHashes: dataset.check === undefined ? [] : [dataset.check],
  })
}
