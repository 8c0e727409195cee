import type { Say } from '#lib/i18n/say.ts'
import { wordChanges } from '#lib/text/word-changes.ts'
import { createElement } from './create-element.ts'

/** Most unchanged text that is shown on each side of a change, in UTF-16 units: about one line. */
const contextLength = 90

/**
 * A paragraph with how a text read and how it reads now, word by word: what was removed struck through and what was
 * added underlined, so that it is seen without colour, and both named for screen readers. Long unchanged parts are
 * shortened.
 */
export function wordDiff(say: Say, was: string, now: string, language: string): HTMLElement {
  const changes = wordChanges(was, now)
  const parts = changes.map(({ kind, text }, index) => {
    if (kind === 'same') return shortened(text, index === 0, index === changes.length - 1)
    const [name, label] =
      kind === 'removed' ? (['del', say('script.was')] as const) : (['ins', say('script.now')] as const)
    const said = createElement('span', { class: 'sr-only', lang: say.language }, ` ${label}: `)
    const space = /\s$/u.test(text) ? ' ' : ''
    const fragment = document.createDocumentFragment()
    fragment.append(createElement(name, {}, said, text.trim()), space || (kind === 'removed' ? ' ' : ''))
    return fragment
  })
  return createElement('p', { class: 'change', lang: language }, ...parts)
}

function shortened(text: string, first: boolean, last: boolean): string {
  const start = first ? '' : text.slice(0, wordEndBefore(text, contextLength))
  const end = last ? '' : text.slice(text.indexOf(' ', Math.max(0, text.length - contextLength)))
  if (text.length <= 2 * contextLength) return text
  return `${start}${first ? '…' : ' …'}${last ? '' : end}`
}

/** Where the last word ends that ends within so many characters. */
function wordEndBefore(text: string, characters: number): number {
  const end = text.lastIndexOf(' ', characters)
  return end > 0 ? end : characters
}
