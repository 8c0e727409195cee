import { readLocator } from '#lib/export/locator.ts'
import type { CitedPassage } from '#lib/export/passage-to-csl.ts'
import type { Announce } from './announce.ts'
import { citationDownloadUpdater } from './citation-downloads.ts'
import { fillEntry, fillInText, formatCitation, rememberStyle } from './citation-text.ts'
import { citedPassage, linkedNumbers, pageAddress, paragraphNumber, paragraphsWithNumbers } from './cited-passage.ts'
import { createElement } from './create-element.ts'
import { pageWords } from './page-words.ts'

/** How long a button shows "Copied" before its label returns, in milliseconds: time to read one word. Not measured. */
const feedbackDuration = 1800

/**
 * The tools of the citations: a field for the paragraph, or the paragraphs in a row, that are cited (at first those that
 * the link led to), which the files follow, and for each style a button that copies it, with its italics for programs
 * that take them. The page of a single paragraph has no field: it cites that paragraph.
 */
export async function addCitationTools(section: HTMLElement, page: HTMLElement, announce: Announce): Promise<void> {
  const say = await pageWords()
  const { paragraph: label = '', whole = '' } = section.dataset
  const fixed = fixedPassage(section.dataset)
  const field = createElement('input', { autocomplete: 'off', placeholder: whole, size: '9' })
  const note = createElement('span', { role: 'status', class: 'ml-2 text-warn' })
  const writeFiles = citationDownloadUpdater(section, fixed)
  const chosen = () => {
    const locator = readLocator(field.value)
    return fixed ?? (locator && citedPassage(paragraphsWithNumbers(page, locator)))
  }
  const fill = () => {
    const passage = chosen()
    const unknown = field.value.trim() !== '' && !passage
    field.setAttribute('aria-invalid', String(unknown))
    note.textContent = unknown ? say('script.noSuch', { last: paragraphNumber(paragraphs.at(-1) ?? page) }) : ''
    for (const entry of section.querySelectorAll<HTMLElement>('.cite-entry')) fillEntry(entry, passage)
    for (const inText of section.querySelectorAll<HTMLElement>('.cite-in-text')) fillInText(inText, passage)
    writeFiles(passage)
  }
  const paragraphs = [...page.querySelectorAll<HTMLElement>('.p')]
  field.value = linkedNumbers(page, location.href)
  field.addEventListener('input', fill)
  if (paragraphs.length > 0)
    section.querySelector('dl')?.before(
      createElement(
        'p',
        {
          class:
            'fields:ml-1.5 fields:w-24 fields:px-2 fields:py-0.75 fields:aria-[invalid=true]:border-warn fields:aria-[invalid=true]:text-warn',
        },
        createElement('label', {}, `${label} `, field),
        ' ',
        note,
      ),
    )
  for (const style of section.querySelectorAll<HTMLElement>('[data-style]')) {
    style.querySelector('dd')?.append(copyButton(style, section.dataset, chosen, announce))
  }
  fill()
}

/** What the page of a single paragraph cites. */
function fixedPassage({ number, from, link }: DOMStringMap): CitedPassage | undefined {
  if (number === undefined || from === undefined || link === undefined) return undefined
  return { locator: { first: Number(number) }, from, url: new URL(link, pageAddress()).href }
}

function copyButton(
  style: HTMLElement,
  words: DOMStringMap,
  chosen: () => CitedPassage | undefined,
  announce: Announce,
) {
  const { copy = '', copied = '', copyFailed = '' } = words
  const name = style.querySelector('dt')?.textContent ?? ''
  const button = createElement(
    'button',
    { type: 'button', class: 'small-button absolute top-3 right-0', 'aria-label': `${copy}: ${name}` },
    copy,
  )
  let timer: number | undefined
  button.addEventListener('click', async () => {
    const done = await copyCitation(style, chosen())
    rememberStyle(style)
    button.textContent = done ? copied : copyFailed
    announce(button.textContent)
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      button.textContent = copy
      announce('')
    }, feedbackDuration)
  })
  return button
}

/**
 * Copies a citation. False where the browser does not allow it: the citation is then selected, to be copied by hand.
 */
async function copyCitation(style: HTMLElement, passage: CitedPassage | undefined): Promise<boolean> {
  const { inText, entry } = formatCitation(style, passage)
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
