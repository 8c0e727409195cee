import { describe, expect, it } from 'vitest'
import { readComparedTexts } from '#lib/quote/alignment/compared-texts.ts'
import { omittedNegations } from '#lib/quote/alignment/omitted-negation.ts'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'

/** How many denials are left out of a quotation of all words of a text from one to another. */
function left(quotation: string, text: string, language: string, first: number, last: number): number {
  return omittedNegations(readComparedTexts(comparableWords(quotation), comparableWords(text), language), first, last)
    .length
}

describe('a denial at the very end of what is quoted', () => {
  it('is left out where a Kazakh sentence ends in it', () => {
    expect(left('Бұл көпір биік', 'Бұл көпір биік емес.', 'kk', 0, 2)).toBe(1)
  })

  it('is none where the quotation has it, or another sentence begins', () => {
    expect(left('Бұл көпір биік емес', 'Бұл көпір биік емес.', 'kk', 0, 3)).toBe(0)
    expect(left('Бұл көпір биік', 'Бұл көпір биік. Емес дейді.', 'kk', 0, 2)).toBe(0)
  })

  it('is left out where a capital makes what follows it a sentence', () => {
    expect(left('All the mills stood still', 'Not all the mills stood still.', 'en', 1, 5)).toBe(1)
    expect(left('all the mills stood still', 'Not all the mills stood still.', 'en', 1, 5)).toBe(0)
  })
})

it('says where it stood, and what it weighs', () => {
  const texts = readComparedTexts(
    comparableWords('All the mills stood still'),
    comparableWords('Not all the mills stood still.'),
    'en',
  )
  expect(omittedNegations(texts, 1, 5)).toEqual([
    { kind: 'missing', quoted: { from: 0, to: 0 }, said: { from: 0, to: 1 }, quotedWeight: 0, saidWeight: 0.5 },
  ])
})

it.each([
  ['no Kazakh', 'These mills stood', 'These mills stood not.', 'en', 0, 2],
  ['a pause stands before it', 'Бұл көпір биік', 'Бұл көпір биік, емес пе.', 'kk', 0, 2],
  ['nothing stands before the first word', 'The mills stood', 'The mills stood not.', 'en', 0, 2],
  ['the sentence begins where it begins', 'The mills stood', 'Not now. The mills stood.', 'en', 2, 4],
] as const)('leaves none where %s', (_, quotation, text, language, first, last) => {
  expect(left(quotation, text, language, first, last)).toBe(0)
})
