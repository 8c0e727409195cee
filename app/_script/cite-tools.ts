import type { Say } from './announce.ts'
import { citation, fillCitation, numberOf, rememberStyle } from './cite.ts'
import { element } from './element.ts'

/** For how long "Copied" stands, in milliseconds. */
const thanks = 1800

/**
 * The tools of the citations: a field for the number of the paragraph that is cited (at first the one that the link led
 * to), and for each style a button that copies it, with its italics for programs that take them.
 */
export function giveTools(section: HTMLElement, article: HTMLElement, say: Say): void {
  const paragraphs = [...article.querySelectorAll<HTMLElement>('.p')]
  const { paragraph: label = '', whole = '' } = section.dataset
  const field = element('input', { inputmode: 'numeric', autocomplete: 'off', placeholder: whole, size: '9' })
  const chosen = () => paragraphs.find((paragraph) => numberOf(paragraph) === field.value.trim())
  const fill = () => {
    const paragraph = chosen()
    field.setAttribute('aria-invalid', String(field.value.trim() !== '' && !paragraph))
    for (const part of section.querySelectorAll('.cite-entry, .cite-in-text')) fillCitation(part, paragraph)
  }
  const led = paragraphs.find((paragraph) => paragraph.matches(':target'))
  if (led) field.value = numberOf(led)
  field.addEventListener('input', fill)
  if (paragraphs.length > 0)
    section.querySelector('dl')?.before(element('p', { class: 'cite-which' }, element('label', {}, `${label} `, field)))
  for (const style of section.querySelectorAll<HTMLElement>('[data-style]')) {
    style.querySelector('dd')?.append(copyButton(style, section.dataset, chosen, say))
  }
  fill()
}

function copyButton(style: HTMLElement, words: DOMStringMap, chosen: () => HTMLElement | undefined, say: Say) {
  const { copy = '', copied = '', copyFailed = '' } = words
  const name = style.querySelector('dt')?.textContent ?? ''
  const button = element('button', { type: 'button', class: 'cite-copy', 'aria-label': `${copy}: ${name}` }, copy)
  let timer: number | undefined
  button.addEventListener('click', async () => {
    const done = await copyCitation(style, chosen())
    rememberStyle(style)
    button.textContent = done ? copied : copyFailed
    say(button.textContent)
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      button.textContent = copy
      say('')
    }, thanks)
  })
  return button
}

/** Copies a citation; false where the browser keeps the clipboard shut: it is then selected, to be copied by hand. */
async function copyCitation(style: HTMLElement, paragraph: HTMLElement | undefined): Promise<boolean> {
  const { inText, entry } = citation(style, paragraph)
  const shown = style.querySelector('.cite-entry')
  const italics = [inText, (shown?.innerHTML ?? entry).trim()].filter((part) => part !== '').join('<br><br>')
  const plain = [inText, entry].filter((part) => part !== '').join('\n\n')
  const types = { 'text/plain': plain, 'text/html': italics }
  try {
    const blobs = Object.entries(types).map(([type, text]) => [type, new Blob([text], { type })])
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
    return true
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown)
    return false
  }
}
