import { describe, expect, it } from 'vitest'
import { areNegatedForms, isNegation } from '#lib/quote/words/negations.ts'

describe('a word that denies', () => {
  it.each(['not', "don't", 'never', 'cannot', 'нельзя', 'никогда', 'емес', 'жоқ'])('%s', (word) =>
    expect(isNegation(word)).toBe(true),
  )
  it.each(['note', 'nothingness', 'ant', 'нет-то', 'ева'])('is not %s', (word) => expect(isNegation(word)).toBe(false))
})

describe('two words of which one denies the other', () => {
  it.each([
    ['lawful', 'unlawful', 'en'],
    ['regular', 'irregular', 'en'],
    ['законный', 'незаконный', 'ru'],
    ['бармады', 'барды', 'kk'],
    ['nonprofit', 'profit', 'en'],
    ['disappear', 'appear', 'en'],
    ['inactive', 'active', 'en'],
    ['impossible', 'possible', 'en'],
    ['illegal', 'legal', 'en'],
    ['келмейді', 'келеді', 'kk'],
    ['айтпады', 'айтты', 'kk'],
    ['өтпеді', 'өтті', 'kk'],
    ['айтпаған', 'айтқан', 'kk'],
  ])('%s and %s, either way', (one, other, language) => {
    expect(areNegatedForms(one, other, language)).toBe(true)
    expect(areNegatedForms(other, one, language)).toBe(true)
  })

  it.each([
    ['til', 'until', 'en'],
    ['lawful', 'awful', 'en'],
    ['законный', 'unзаконный', 'ru'],
    ['барды', 'келмеді', 'kk'],
    ['ion', 'union', 'en'],
    ['tent', 'intent', 'en'],
    ['вод', 'невод', 'ru'],
    ['lawful', 'lawful', 'en'],
    ['appear', 'undisappear', 'en'],
    ['барды', 'барды', 'kk'],
    ['балды', 'барды', 'kk'],
    ['берме', 'бер', 'kk'],
    ['бармады', 'бардың', 'kk'],
  ])('are not %s and %s', (one, other, language) => {
    expect(areNegatedForms(one, other, language)).toBe(false)
  })
})
