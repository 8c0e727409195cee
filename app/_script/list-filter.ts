import { pageScriptMessages } from '#lib/site/page-script-messages.ts'
import { fold } from '#lib/text/fold.ts'

/**
 * Gives each list with `data-filter`, which is the label, a field that hides the entries which don't contain the words that are
 * typed, in any order.
 */
export function addListFilters(): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-filter]')) addFilter(list)
}

function addFilter(list: HTMLElement): void {
  const label = document.createElement('label')
  label.className = 'list-filter'
  const field = document.createElement('input')
  field.type = 'search'
  field.autocomplete = 'off'
  label.append(`${list.dataset.filter} `, field)
  const count = document.createElement('output')
  list.before(label, count)
  const items = [...list.children].filter((item) => item instanceof HTMLElement)
  const texts = items.map((item) => fold(item.textContent))
  field.addEventListener('input', () => {
    const wanted = fold(field.value)
      .split(/[\s,]+/u)
      .filter((word) => word !== '')
    let shown = 0
    for (const [index, item] of items.entries()) {
      item.hidden = !wanted.every((word) => texts[index]?.includes(word))
      if (!item.hidden) shown++
    }
    count.textContent = wanted.length === 0 ? '' : pageScriptMessages.shownHere(shown, items.length)
  })
}
