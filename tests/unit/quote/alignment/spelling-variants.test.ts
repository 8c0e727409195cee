import { describe, expect, it } from 'vitest'
import { readComparedTexts } from '#lib/quote/alignment/compared-texts.ts'
import { areSpellingVariants, differInSpacingOnly } from '#lib/quote/alignment/spelling-variants.ts'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'

function isOtherwise(quotation: string, text: string, language = 'en') {
  const texts = readComparedTexts(comparableWords(quotation), comparableWords(text), language)
  const [quoted, said] = [texts.quoted, texts.said].map((words) => ({ from: 0, to: words.length }))
  if (!quoted || !said) throw new Error('two sides')
  return areSpellingVariants({ kind: 'replaced', quoted, said, quotedWeight: 1, saidWeight: 1 }, texts)
}

describe('the same words, divided otherwise', () => {
  it.each([
    ['can not', 'cannot', true],
    ['re-open', 'reopen', true],
    ['weir', 'weirs', false],
    ['', '', false],
  ])('%j and %j: %j', (one, other, same) => {
    expect(differInSpacingOnly(comparableWords(one), comparableWords(other))).toBe(same)
  })
})

describe('a month or a day of the week', () => {
  it('is one word, and not one of several', () => {
    expect(isOtherwise('in December', 'in Dec.')).toBe(false)
    expect(isOtherwise('декабря', 'декабрь', 'ru')).toBe(true)
  })
})

describe('the same words, spelled otherwise', () => {
  it.each([
    ['won’t', 'will not'],
    ['they’re', 'they are'],
    ...['he', 'she', 'it', 'that', 'this', 'what', 'who', 'where', 'there', 'here', 'how'].map(
      (word): [string, string] => [`${word}’s`, `${word} is`],
    ),
    ['can’t', 'cannot'],
    ['shan’t', 'shall not'],
    ['didn’t', 'did not'],
    ['we’ll', 'we will'],
    ['we’ve', 'we have'],
    ['I’m', 'I am'],
    ['let’s', 'let us'],
    ['he’s', 'he has'],
    ['he’d', 'he would'],
    ['he’d', 'he had'],
    ['forty-two', '42'],
    ['two hundred', '200'],
    ['we’re not', 'we are not'],
    ['I’ll go', 'I will go'],
    ['Dec.', 'December'],
    ['two million', '2,000,000'],
  ])('%s and %s', (one, other) => {
    expect(isOtherwise(one, other)).toBe(true)
    expect(isOtherwise(other, one)).toBe(true)
  })

  it.each([
    ['42', '43'],
    ['weir’s', 'weir is'],
    ['42 wells', '42'],
    ['won’t', 'will'],
    ['we’re', 'we were'],
    ['they’ll', 'they would'],
    ['the 42', '42'],
    ['42 of', '42'],
    ['', '42'],
    ['42', ''],
    ['December', 'November'],
    ['Friday', 'Monday'],
    ['rebel’s', 'rebel is'],
    ['twenty one', '20'],
  ])('are not %s and %s', (one, other) => expect(isOtherwise(one, other)).toBe(false))
})
