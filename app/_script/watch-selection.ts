import type { Announce } from './announce.ts'

/**
 * Milliseconds that a selection must be unchanged before its tools are shown, so that they don't appear while somebody
 * is still selecting.
 */
const settleDelay = 250

/** Offers tools for the words of the text that are selected, by whatever means: mouse, finger or keys. */
export function watchSelection(article: HTMLElement, announce: Announce): void {
  const text = article.querySelector('.text')
  let timer: number | undefined
  let pressed = false
  let offered = false
  const checkSelection = () => {
    const selection = getSelection()
    const selected = selection !== null && !selection.isCollapsed && text !== null && selection.containsNode(text, true)
    if (pressed || (!selected && !offered)) return
    offered = selected
    void import('./selection-menu.ts').then(({ showSelectionMenu }) => showSelectionMenu(article, announce))
  }
  const scheduleCheck = () => {
    clearTimeout(timer)
    timer = window.setTimeout(checkSelection, settleDelay)
  }
  document.addEventListener('selectionchange', scheduleCheck)
  document.addEventListener('pointerdown', () => {
    pressed = true
  })
  for (const end of ['pointerup', 'pointercancel'])
    document.addEventListener(end, () => {
      pressed = false
      scheduleCheck()
    })
}
