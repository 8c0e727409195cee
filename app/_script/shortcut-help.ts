import type { Say } from '#lib/i18n/say.ts'
import { createElement } from './create-element.ts'
import { pageWords } from './page-words.ts'

/** Keys that do one thing, and what that is called in the messages. */
const dialogStyle =
  'm-auto max-w-[min(30rem,100vw-2rem)] rounded-lg border border-field bg-sheet px-6 py-5 sans-md text-ink backdrop:bg-[rgb(0_0_0/45%)]'

const readingKeys = [
  { names: ['n', 'j'], does: 'next' },
  { names: ['p', 'k'], does: 'previous' },
  { names: ['y', 'c'], does: 'copy' },
  { names: ['s'], does: 'sentence' },
  { names: ['m'], does: 'tools' },
  { names: ['h'], does: 'nextHit' },
  { names: ['g'], does: 'previousHit' },
] as const
const otherKeys = [
  { names: ['/'], does: 'search' },
  { names: ['?'], does: 'keys' },
  { names: ['Esc'], does: 'close' },
] as const

/**
 * Opens a dialogue that lists what the keys do; with those for a text where `reading`. The browser holds the focus in
 * it, and closes it with Escape.
 */
export async function showShortcutHelp(reading: boolean): Promise<void> {
  const say = await pageWords()
  const rows = (reading ? [...readingKeys, ...otherKeys] : otherKeys).map(({ names, does }) =>
    createElement(
      'div',
      { class: 'grid grid-cols-[5.5rem_1fr] border-t py-1.5' },
      createElement('dt', {}, ...names.flatMap((name, index) => keyOf(say, name, index))),
      createElement('dd', {}, say(`script.keyMeanings.${does}`)),
    ),
  )
  const close = createElement('button', { type: 'submit', class: 'button mt-4 py-1.5' }, say('script.closeKeys'))
  const dialog = createElement(
    'dialog',
    { class: dialogStyle, 'aria-labelledby': 'keys-title', lang: say.language },
    createElement('h2', { id: 'keys-title', class: 'mt-0 mb-3 font-sans text-lg' }, say('script.keysTitle')),
    createElement('dl', {}, ...rows),
    createElement('form', { method: 'dialog' }, close),
  )
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}

function keyOf(say: Say, name: string, index: number): (Node | string)[] {
  return [
    index === 0 ? '' : ` ${say('script.or')} `,
    createElement('kbd', { class: 'rounded-sm border border-field px-1.5 py-px' }, name),
  ]
}
