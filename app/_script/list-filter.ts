import type { Say } from '#lib/i18n/say.ts'
import { fold } from '#lib/text/fold.ts'
import { pageWords } from './page-words.ts'

/** Has the field above each long list hide the entries which don't contain the words that are typed, in any order. */
export async function addListFilters(): Promise<void> {
  const say = await pageWords()
  for (const filter of document.querySelectorAll<HTMLElement>('.list-filter')) addListFilter(filter, say)
}

/** Has one field work; what it filters is the element behind it, a list or several of them, each below its heading. */
export function addListFilter(filter: HTMLElement, say: Say): void {
  const field = filter.querySelector('input')
  const count = filter.querySelector('output')
  const filtered = filter.nextElementSibling
  if (!field || !count || !filtered) return
  const sections = [...filtered.querySelectorAll<HTMLElement>(':scope > section')]
  const lists = filtered.localName === 'ul' ? [filtered] : sections.map((section) => section.lastElementChild)
  const items = lists.flatMap((list) => [...(list?.children ?? [])] as HTMLElement[])
  const texts = items.map((item) => fold(item.textContent))
  const show = () => {
    const wanted = fold(field.value)
      .split(/[\s,]+/u)
      .filter((word) => word !== '')
    let shown = 0
    for (const [index, item] of items.entries()) {
      item.hidden = !wanted.every((word) => texts[index]?.includes(word))
      if (!item.hidden) shown++
    }
    for (const section of sections) section.hidden = section.querySelector('li:not([hidden])') === null
    count.textContent = wanted.length === 0 ? '' : say('script.shownHere', { shown, all: items.length })
  }
  field.addEventListener('input', show)
  // What was typed before the script came.
  if (field.value !== '') show()
}
