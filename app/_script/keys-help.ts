import { pageScriptMessages } from '#lib/site/page-script-messages.ts'
import { element } from './element.ts'

/** Opens a list of what the keys do. The browser holds the focus within it and closes it with Escape. */
export function showKeys(reading: boolean): void {
  const keys = reading ? [...pageScriptMessages.readingKeys, ...pageScriptMessages.keys] : pageScriptMessages.keys
  const rows = keys.map(([names, meaning]) =>
    element('div', {}, element('dt', {}, ...names.flatMap(keyOf)), element('dd', {}, meaning)),
  )
  const close = element('button', { type: 'submit' }, pageScriptMessages.closeKeys)
  const dialog = element(
    'dialog',
    { class: 'keys-help', 'aria-labelledby': 'keys-title', lang: 'en' },
    element('h2', { id: 'keys-title' }, pageScriptMessages.keysTitle),
    element('dl', {}, ...rows),
    element('form', { method: 'dialog' }, close),
  )
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}

function keyOf(name: string, index: number): (Node | string)[] {
  return [index === 0 ? '' : ` ${pageScriptMessages.or} `, element('kbd', {}, name)]
}
