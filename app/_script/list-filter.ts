import type { Say } from '#lib/i18n/say.ts'
import { fold } from '#lib/text/fold.ts'
import { pageWords } from './page-words.ts'

/**
 * Gives each list with `data-filter`, which is the label, a field that hides the entries which don't contain the words that are
 * typed, in any order.
 */
export async function addListFilters(): Promise<void> {
  const say = await pageWords()
  for (const list of document.querySelectorAll<HTMLElement>('[data-filter]')) addListFilter(list, say)
}

/** The field of one list. */
export function addListFilter(list: HTMLElement, say: Say): void {
  const label = document.createElement('label')
  label.className =
    'mr-4 mb-4 inline-flex flex-wrap items-center gap-x-1.5 gap-y-0.75 sans-md fields:px-2.5 fields:py-1.5'
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
    count.textContent = wanted.length === 0 ? '' : say('script.shownHere', { shown, all: items.length })
  })
}
