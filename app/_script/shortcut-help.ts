import { pageScriptMessages } from '#lib/site/page-script-messages.ts'
import { createElement } from './create-element.ts'

/**
 * Opens a dialogue that lists what the keys do; with those for a text where `reading`. The browser holds the focus in
 * it, and closes it with Escape.
 */
export function showShortcutHelp(reading: boolean): void {
  const keys = reading ? [...pageScriptMessages.readingKeys, ...pageScriptMessages.keys] : pageScriptMessages.keys
  const rows = keys.map(([names, meaning]) =>
    createElement('div', {}, createElement('dt', {}, ...names.flatMap(keyOf)), createElement('dd', {}, meaning)),
  )
  const close = createElement('button', { type: 'submit' }, pageScriptMessages.closeKeys)
  const dialog = createElement(
    'dialog',
    { class: 'keys-help', 'aria-labelledby': 'keys-title', lang: 'en' },
    createElement('h2', { id: 'keys-title' }, pageScriptMessages.keysTitle),
    createElement('dl', {}, ...rows),
    createElement('form', { method: 'dialog' }, close),
  )
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}

function keyOf(name: string, index: number): (Node | string)[] {
  return [index === 0 ? '' : ` ${pageScriptMessages.or} `, createElement('kbd', {}, name)]
}
