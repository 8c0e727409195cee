import { describe, expect, test } from 'vitest'
import { labelRules } from '#lib/ingest/recognise/labels/label-rules.ts'
import { beginsTurn, readSpeakerLabel } from '#lib/ingest/recognise/labels/speaker-label.ts'

describe('each rule of labels reads its examples, and not those that only look like them', () => {
  for (const { id, examples } of labelRules) {
    test.each(examples.yes)(`${id}: %s`, (text) => {
      expect(readSpeakerLabel(text)?.rule).toBe(id)
    })
    test.each(examples.no)(`not ${id}: %s`, (text) => {
      expect(readSpeakerLabel(text)?.rule).not.toBe(id)
    })
  }
})

describe('a label names', () => {
  const who = (text: string) => readSpeakerLabel(text)?.who
  test.each([
    ['Mr RIED (Ferris—Prime Minister) (3.18 pm)—I thank the board.', 'Ried'],
    ['HON. O. RIED.- Mr. Speaker, Sir, I rise.', 'O. Ried'],
    ['Rt Hon TOMAS RIED (Prime Minister): We shall.', 'Tomas Ried'],
    ['The DEPUTY SPEAKER (Mr OB Ried)—Order!', 'OB Ried'],
    ['The DEPUTY SPEAKER—Order!', 'The Deputy Speaker'],
    ['PIRMININKAS (O. RIEDAS, TS-LKD). Pradedame.', 'O. Riedas'],
    ['Mr. Tomas Ried (Ferris—Selby, NDP): Mr. Speaker, we shall.', 'Tomas Ried'],
    ['Speaker of the Assembly Ana Verell: Good day.', 'Ana Verell'],
    ['President of Turkey Ana Mira Verell: Good day.', 'Ana Mira Verell'],
    ['Ferry Company Chairman Ivo Sandor: Good day.', 'Ivo Sandor'],
    ['Deputy Prime Minister Ivo Sandor: Good day.', 'Ivo Sandor'],
    ['Ana Verell, Keeper of the Ferry: Good day.', 'Ana Verell'],
    ['Д.Морев: Добрый день.', 'Д. Морев'],
    ['[00:12:03] Ana Verell: Good day.', 'Ana Verell'],
    ['McDARROW (Selby): Good day.', 'McDarrow'],
  ])('%s', (text, name) => {
    expect(who(text)).toBe(name)
  })
})

test('the words begin behind the label', () => {
  const text = 'Mr RIED (Ferris—Prime Minister) (3.18 pm)—I thank the board.'
  expect(text.slice(readSpeakerLabel(text)?.end)).toBe('I thank the board.')
  expect(readSpeakerLabel('THE PRESIDENT:')?.end).toBe('THE PRESIDENT:'.length)
})

test.each([
  'Remember: it rained.',
  'First: the wells. Second: the roads.',
  'Source: the board.',
  'Let me add: count twice.',
  'The rule is this: count.',
  'At 10:30 we met: it rained.',
  'Ormond, 12 May 2019',
  'See https://example.org/a: it is there.',
  'Во-первых, лодки: две.',
  'Before I — I begin, I do want to thank the crews.',
])('is none: %s', (text) => {
  expect(readSpeakerLabel(text)).toBeUndefined()
})

test.each([
  ['The SPEAKER: Order!', true],
  ['Вопрос: А потом?', true],
  ['Question', true],
  ['Speaker: Ana Verell', false],
  ['Moderator: Ivo Sandor', false],
  ['Venue: Ormond', false],
  ['The weir', false],
])('a line begins a turn where words follow its label: %s', (text, begins) => {
  expect(beginsTurn(text)).toBe(begins)
})
