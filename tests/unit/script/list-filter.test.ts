import { parseHTML } from 'linkedom'
import { afterEach, expect, it, vi } from 'vitest'
import { addListFilter } from '#app/_script/list-filter.ts'
import { english } from '#lib/i18n/english.ts'

afterEach(() => vi.unstubAllGlobals())

const field = '<p class="list-filter"><label>Show names with <input type="search"></label><output></output></p>'

it('shows what contains the words typed, by their letters alone, and says how many of this page', () => {
  const { document, window, HTMLElement } = parseHTML(
    `<main>${field}<ul><li>Örn Åberg</li><li>Мұрат Шувалов</li><li>Ana Verell</li></ul></main>`,
  )
  vi.stubGlobal('document', document)
  vi.stubGlobal('HTMLElement', HTMLElement)
  for (const filter of document.querySelectorAll<HTMLElement>('.list-filter')) addListFilter(filter, english)
  const typed = document.querySelector('input')
  const shown = () =>
    [...document.querySelectorAll('li')].filter((item) => !item.hidden).map((item) => item.textContent)
  const type = (words: string) => {
    if (typed) typed.value = words
    typed?.dispatchEvent(new window.Event('input'))
    return shown()
  }
  expect(type('ÅBERG')).toEqual(['Örn Åberg'])
  expect(document.querySelector('output')?.textContent).toBe('1 of 3 on this page')
  expect(type('шувалов')).toEqual(['Мұрат Шувалов'])
  expect(type('Verell, Ana')).toEqual(['Ana Verell'])
  expect(type('Verell Ana Åberg')).toEqual([])
  expect(type('')).toHaveLength(3)
  expect(document.querySelector('output')?.textContent).toBe('')
})

it('filters the lists of several letters as one, hides letters without a name left, and minds what was typed before it came', () => {
  const section = (letter: string, ...names: string[]) =>
    `<section><h2>${letter}</h2><ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul></section>`
  const { document, HTMLElement } = parseHTML(
    `<main>${field}<div>${section('Ж', 'Жаров', 'Жукова')}${section('З', 'Зимин')}</div></main>`,
  )
  vi.stubGlobal('document', document)
  vi.stubGlobal('HTMLElement', HTMLElement)
  const typed = document.querySelector('input')
  if (typed) typed.value = 'жук'
  for (const filter of document.querySelectorAll<HTMLElement>('.list-filter')) addListFilter(filter, english)
  const sections = [...document.querySelectorAll<HTMLElement>('section')]
  expect(sections.map(({ hidden }) => hidden)).toEqual([false, true])
  expect([...document.querySelectorAll('li')].filter((item) => !item.hidden).map((item) => item.textContent)).toEqual([
    'Жукова',
  ])
  expect(document.querySelector('output')?.textContent).toBe('1 of 3 on this page')
})
