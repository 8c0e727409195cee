import { expect, it } from 'vitest'
import { deepestDateWithPage } from '#lib/site/date-pages.ts'

it('gives days a page while all pages are few enough, else months, else years alone', () => {
  const filed = ['2024', '2024-04', '2024-04-25', '2024-04-26']
  expect(deepestDateWithPage(filed, 4)).toBe(10)
  expect(deepestDateWithPage(filed, 3)).toBe(7)
  expect(deepestDateWithPage(filed, 1)).toBe(4)
  expect(deepestDateWithPage(filed, 0)).toBe(4)
})
