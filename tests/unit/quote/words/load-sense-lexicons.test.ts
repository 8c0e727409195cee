import { expect, it } from 'vitest'
import { loadSenseLexicons } from '#lib/quote/words/load-sense-lexicons.ts'
import { areAntonyms, hasSenseLexicon } from '#lib/quote/words/word-senses.ts'

it('gets the words of Russian and Kazakh once a text has one of them', async () => {
  await loadSenseLexicons(['en', 'fr'])
  expect(hasSenseLexicon('kk')).toBe(false)
  await loadSenseLexicons(['en', 'kk-Cyrl'])
  expect([hasSenseLexicon('kk'), hasSenseLexicon('ru')]).toEqual([true, true])
  expect(areAntonyms('больше', 'меньше', 'ru')).toBe(true)
})
