import { describe, expect, it } from 'vitest'
import { isIllegible } from '#lib/ingest/recognise/ocr-errors/illegible.ts'

describe('a short line', () => {
  it.each([
    ['signs', '~ ^ _ = .'],
    ['hardly any letters', 'A 1 2 3 = 4'],
    ['one letter', 'A'],
    ['figures in words', 'A3R0G the B4K1L'],
    ['pieces of words', 'Lr xQ jT Bn'],
    ['letters that stand alone', 'B c D e F'],
    ['three letters in pieces', 'a Bc'],
  ])('can’t be read: %s', (_, text) => expect(isIllegible(text)).toBe(true))

  it.each([
    ['words', 'The old weir'],
    ['capitals', 'THE OLD WEIR OF SELBY'],
    ['one short word', 'On'],
    ['a short word with a stop', 'Oh!'],
    ['words with figures behind them', 'On the 5th of May'],
    ['words with hyphens and apostrophes', 'The miller’s re-opened quay'],
    ['signs around words', '“The (old) weir”, he said.'],
    ['initials', 'A. B. Verell of Selby'],
    ['names with a capital within', 'McBerg and DeVere'],
    ['one figure in a word of many', 'The h4rbour of Selby is old'],
    ['another script without capitals', '港口很旧'],
    ['Russian', 'О плотинах и мостах'],
  ])('can be read: %s', (_, text) => expect(isIllegible(text)).toBe(false))
})
