import { expect, it } from 'vitest'
import { english } from '#lib/i18n/english.ts'
import { sayIn } from '#lib/i18n/languages.ts'
import { sayFinding } from '#lib/site/finding-message.ts'

const struck = {
  key: 'struck',
  values: {
    count: 5,
    passages: {
      key: 'andMore',
      values: {
        shown: [
          { key: 'quoted', values: { text: 'the old {count} weir' } },
          { key: 'quoted', values: { text: 'a ford' } },
        ],
        count: 3,
      },
    },
  },
}

it('says a finding with all that is put into it in the language of the page', () => {
  expect(sayFinding(english, struck)).toBe(
    '5 struck passages, left out of the text: “the old {count} weir”, “a ford” and 3 more',
  )
  expect(sayFinding(sayIn('ru'), struck)).toBe(
    'зачёркнутых отрывков, не вошедших в\u00A0текст: 5: «the old {count} weir», «a ford» и\u00A0ещё 3',
  )
})

it('throws for a message that the interface has not', () => {
  expect(() => sayFinding(english, { key: 'ofAnotherVersion' })).toThrow('findings.ofAnotherVersion')
})
