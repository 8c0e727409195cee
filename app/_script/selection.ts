import type { Say } from './announce.ts'

/** For how long a selection must stay as it is, in milliseconds, before anything is offered for it. */
const pause = 250

/** Offers tools for the words of the text that are selected, by whatever means: mouse, finger or keys. */
export function watchSelection(article: HTMLElement, say: Say): void {
  const text = article.querySelector('.text')
  let timer: number | undefined
  let pressed = false
  let offered = false
  const look = () => {
    const selection = getSelection()
    const selected = selection !== null && !selection.isCollapsed && text !== null && selection.containsNode(text, true)
    if (pressed || (!selected && !offered)) return
    offered = selected
    void import('./selection-menu.ts').then(({ offerTools }) => offerTools(article, say))
  }
  const soon = () => {
    clearTimeout(timer)
    timer = window.setTimeout(look, pause)
  }
  document.addEventListener('selectionchange', soon)
  document.addEventListener('pointerdown', () => {
    pressed = true
  })
  for (const end of ['pointerup', 'pointercancel'])
    document.addEventListener(end, () => {
      pressed = false
      soon()
    })
}
