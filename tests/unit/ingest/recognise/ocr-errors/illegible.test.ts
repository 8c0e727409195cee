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
    ['one word of two that is none', 'Weir xQjT'],
    ['four of eight words in pieces', 'The old weir Lr xQ jT Bn Kr'],
    ['two words with signs within', 'The w~ir of S3lby'],
    ['as many signs as letters, and one more', 'ab ==='],
    ['a sign of a script without capitals', '＝ … 。'],
    ['three letters apart', 'A b c'],
    ['three letters and a figure', 'Sun 5x'],
    ['half a word of two', 'xQ weir'],
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
    ['two of four words whole', 'The weir xQ jT'],
    ['a long line of pieces', 'Lr xQ jT Bn Kr Tv Wq Zx Pl'],
    ['a long line with signs within', 'the w~ir of S3lby is old as two men said'],
    ['words with wide space', 'The  old  weir'],
    ['a short word of three letters', 'Sun…'],
    ['three letters in two words', 'I do'],
    ['eight words of which half are whole', 'The old weir of xQ jT Bn Kr'],
    ['nine words in pieces', 'Lr xQ jT Bn Kr Tv Wq Zx Pl'],
    ['three words of which half are whole', 'Old weir xQ'],
  ])('can be read: %s', (_, text) => expect(isIllegible(text)).toBe(false))
})
