import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentences } from '#lib/text/sentences.ts'

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end))

/** In the examples `|` stands where a sentence ends; a space beside it belongs to the text. */
function example(marked: string): { text: string; expected: string[] } {
  return { text: marked.replaceAll('|', ''), expected: marked.split('|').map((part) => part.trim()) }
}

describe.each([
  [
    'titles, initials and abbreviations end nothing',
    [
      'Mr. Reed met Dr. Ivy Lund.| They talked.',
      'H.E. K. K. Tokayev opened it.| He left.',
      'It is so, e.g. here, i.e. not there.| Good.',
      'See No. 5 and vol. IX.| Then rest.',
      'The bridge of St. Anne stands.| It is old.',
      'Гости из г. Алматы, ул. Абая приехали.| Они рады.',
      'Это т.е. Алматы и им. Абая.| Всё.',
      'Тоқаев Қ. К. сөйледі.| Ол кетті.',
    ],
  ],
  [
    'what may end a sentence ends it before a word that starts one',
    [
      'He lived in the U.S.| The river is far.',
      'The U.S. President spoke.| We heard.',
      'Это было в 2022 г.| Он ушёл.',
      'В 2022 г. Казахстан рос.| Мы рады.',
      'Бұл 2024 ж.| Ол өсті.',
      'Мосты, дороги и т.д.| Следующее дело.',
      'He refused: No.| Five came.',
    ],
  ],
  [
    'a small letter goes on',
    ['“What?” he asked.| Nobody knew.', '«Да!» — сказал он.| Все ждали.', 'He came ... and went.| So be it.'],
  ],
  [
    'a lost space is seen',
    [
      'It ended.|The next began.',
      'It ended!|The next began?|Yes.',
      '(It ended.)|The next began.',
      'He said “it ended.”|The next began.',
      'He said "it ended."|The next began.',
      'It ended.|"The next began."',
      'It was 2022.|The next began.',
      'Он ушёл.|Потом пришёл.',
      'Five bridges ended.|5 roads began.',
      'It was held in Kenya.|The guests left.',
    ],
  ],
  [
    'names, addresses and figures hold together',
    [
      'We met W.Ruto and Ch.Omarov.| Good.',
      'B.Sadykov and K.K.Tokayev in the U.S.A won.| Good.',
      'It is on gov.kz and 3.5 wide.| Good.',
      'See https://a.example/B.Html?Q.C=1.| Good.',
      'Write to A.Reed@b.example soon.| Good.',
      'Write to A.Reed+weir@b-c.example.Org soon.| Good.',
      'See www.a.example/B.Html for it.| Good.',
      'See HTTP://a.example/B.Html for it.| Good.',
      'He wrote it at www.a.example.| The next began.',
    ],
  ],
  [
    'numbers of a list belong to what follows',
    ['1. The river.| 2. The road.', 'II. The river.', '(1) The river.| (2) The road.'],
  ],
  [
    'stops of other kinds, and what closes behind them',
    [
      'It ended…| The next began.',
      'Did it end?!| Nobody knew.',
      'He asked: “Did it end?”| Nobody knew.',
      'It ended (as all do.)| The next began.',
      'It ended.)| The next began.',
      'It ended.’| The next began.',
      'Did it end? – Nobody knew.',
    ],
  ],
  [
    'scripts with stops of their own',
    ['桥很旧。|我们要修。', '「橋は古い。」|直します。', 'هل الجسر قديم؟ |نعم.', 'पुल पुराना है। |हम बनाएँगे।'],
  ],
  ['figures start sentences', ['It rained. |5 bridges fell.', 'Ура! |5 мостов стоят.']],
])('%s', (_, examples) => {
  test.each(examples)('%s', (marked) => {
    const { text, expected } = example(marked)
    expect(split(text)).toEqual(expected)
  })
})

test('line ends are spaces', () => {
  expect(split('One sentence\nof two lines. Another.')).toEqual(['One sentence\nof two lines.', 'Another.'])
})

test('no text has no sentences', () => {
  expect(sentences(' \n ')).toEqual([])
})

test('spans are in order, apart, without spaces around them, and hold all that is no space', () => {
  const pieces = fc.constantFrom(
    ...[
      'Mr.',
      'W.',
      'Ruto',
      'г.',
      'U.S.',
      '5',
      '.',
      '!',
      '?',
      '…',
      '"',
      '»',
      '(',
      ')',
      ' ',
      '\n',
      '\u00A0',
      'The',
      'end',
      'http://a.b',
      '🙂',
      '。',
    ],
  )
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
  )
  fc.assert(
    fc.property(anyText, (text) => {
      let before = 0
      for (const { start, end } of sentences(text)) {
        expect(text.slice(before, start).trim()).toBe('')
        const sentence = text.slice(start, end)
        expect(sentence).not.toBe('')
        expect(sentence.trim()).toBe(sentence)
        before = end
      }
      expect(text.slice(before).trim()).toBe('')
    }),
    { numRuns: 2000 },
  )
})
