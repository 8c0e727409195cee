import { expect, it } from 'vitest'
import { titleLanguage } from '#lib/site/title-language.ts'

it('is that of the document, unless the letters say otherwise', () => {
  expect(titleLanguage('On bridges', 'en')).toBe('en')
  expect(titleLanguage('On bridges', undefined)).toBeUndefined()
  expect(titleLanguage('О мостах', 'ru')).toBe('ru')
  expect(titleLanguage('О мостах', 'en')).toBe('ru')
  expect(titleLanguage('Көпірлер туралы', 'en')).toBe('kk')
  expect(titleLanguage('Көпірлер туралы', 'kk-Cyrl')).toBe('kk-Cyrl')
  expect(titleLanguage('Bridges, or мосты', 'en')).toBe('en')
})
