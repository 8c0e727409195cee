import { parseHTML } from 'linkedom'
import { afterEach, expect, it, vi } from 'vitest'
import { addListFilter } from '#app/_script/list-filter.ts'
import { english } from '#lib/i18n/english.ts'

afterEach(() => vi.unstubAllGlobals())

it('shows what contains the words typed, by their letters alone, and says how many of this page', () => {
  const { document, window, HTMLElement } = parseHTML(
    '<main><ul data-filter="Show names with"><li>Örn Åberg</li><li>Мұрат Шувалов</li><li>Ana Verell</li></ul></main>',
  )
  vi.stubGlobal('document', document)
  vi.stubGlobal('HTMLElement', HTMLElement)
  for (const list of document.querySelectorAll<HTMLElement>('[data-filter]')) addListFilter(list, english)
  const field = document.querySelector('input')
  const shown = () =>
    [...document.querySelectorAll('li')].filter((item) => !item.hidden).map((item) => item.textContent)
  const type = (words: string) => {
    if (field) field.value = words
    field?.dispatchEvent(new window.Event('input'))
    return shown()
  }
  expect(document.querySelector('label')?.textContent).toContain('Show names with')
  expect(type('ÅBERG')).toEqual(['Örn Åberg'])
  expect(document.querySelector('output')?.textContent).toBe('1 of 3 on this page')
  expect(type('шувалов')).toEqual(['Мұрат Шувалов'])
  expect(type('Verell, Ana')).toEqual(['Ana Verell'])
  expect(type('Verell Ana Åberg')).toEqual([])
  expect(type('')).toHaveLength(3)
  expect(document.querySelector('output')?.textContent).toBe('')
})
