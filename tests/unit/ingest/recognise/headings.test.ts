import { describe, expect, it } from 'vitest'
import {
  headingOrdinal,
  isHeadingLine,
  isTitleCase,
  isTopical,
  runInHeadingEnd,
} from '#lib/ingest/recognise/headings.ts'

describe('a line that is alone', () => {
  it.each(['The price of oars', 'Ферри и плотины', 'Why ferries'])('is a heading: %s', (line) => {
    expect(isHeadingLine(line)).toBe(true)
  })

  it.each([
    ['one that begins with a figure', '42 wells'],
    ['one with a quotation in it', '«Новая плотина» и старый мост'],
    ['one that is numbered and ends in a stop', 'Third. On the ferries of Ormond.'],
    ['one that is numbered in Russian', 'Четвёртое. Новые мосты'],
    ['one that is numbered in Kazakh', 'Он бірінші. Жаңа көпірлер'],
    ['one with wide space', 'The  price  of  oars  in  the  old  county  of  Ormond'],
    ['one of 120 letters', `Weir${' weirweirweir'.repeat(8)} weirweirwei`],
    ['one that begins with a quotation', '“Weir” and ferry'],
    ['one that ends with a quotation', 'The ferry and the “weir”'],
    ['one that ends in a figure', 'The plan for 2021'],
    ['one with a stop in it', 'St. Ivo and the weir'],
    ['one of fourteen words', 'On one and two and three and four and five and six and seven'],
  ])('is a heading, also %s', (_what, line) => expect(isHeadingLine(line)).toBe(true))

  it.each([
    ['a sentence', 'The weir is old.'],
    ['a question', 'Is the weir old?'],
    ['a sentence in quotation marks', 'He called it “old.”'],
    ['the introduction of a list', 'We need three things:'],
    ['half a sentence', 'The weir, old as it is,'],
    ['a small beginning', 'the weir'],
    ['a quotation', '“The old weir”'],
    ['a quotation in guillemets', '«Старая плотина»'],
    ['figures alone', '12.03.2021'],
    ['a share', '5 % (2021)'],
    ['a figure alone', '7'],
    ['an empty quotation', '“”'],
    ['an address', 'See https://record.example'],
    ['an address without a lock', 'See http://record.example'],
    ['a mailbox', 'Write to weir@record.example'],
    ['a salutation', 'Dear friends'],
    ['one letter', 'A'],
    ['fifteen words', 'On one and two and three and four and five and six and seven too'],
    ['a numbered paragraph', 'Third. On ferries. They are old and'],
    ['a line of 121 letters', `Weir${' weirweirweir'.repeat(9)}`],
  ])('is none where it is %s', (_what, line) => expect(isHeadingLine(line)).toBe(false))
})

describe('the ordinal of a heading', () => {
  it.each([
    ['First. The weir', 1],
    ['TWELFTH. The weir', 12],
    ['Пятое. Плотины', 5],
    ['Бесінші. «Көпір»', 5],
    ['Third. “On” oars', 3],
    ['Third the weir', undefined],
    ['A third. The weir', undefined],
    ['Thirteenth. The weir', undefined],
  ])('%s: %j', (text, found) => expect(headingOrdinal(text)).toBe(found))
})

describe('a heading that names its topic', () => {
  it.each([
    ['On the price of oars', true],
    ['About the weir', true],
    ['Once again, about the weir', true],
    ['О плотинах', true],
    ['Обо всём', true],
    ['Про старый мост', true],
    ['Ещё  раз  о мосте', true],
    ['We speak today on oars', false],
    ['Ещё раз об этом', true],
    ['Ferries and weirs of Ormond on the river', false],
    ['Only the weir', false],
    ['Ограда', false],
  ])('%s: %j', (text, found) => expect(isTopical(text)).toBe(found))
})

describe('where a heading ends that runs into its paragraph', () => {
  const ended = (text: string) => text.slice(0, runInHeadingEnd(text) ?? 0)

  it.each([
    ['On the price of oars We must keep them cheap.', 'On the price of oars'],
    ['О новых мостах Мы должны их строить.', 'О новых мостах'],
    ['On the price of oars “The weir is old”, he said.', 'On the price of oars'],
    ['On oars The weir is old', ''],
    ['On the price of oars (The weir is old) he said.', 'On the price of oars'],
    ['On the price of oars ((The weir is old', 'On the price of oars'],
    ['On the price of oars The, old', 'On the price of oars'],
    ['On the price of “oars,” We must keep them', ''],
    ['On the price of a.b oars The weir is old', 'On the price of a.b oars'],
    [
      'On one and two and three and four and five and six an The',
      'On one and two and three and four and five and six an',
    ],
    ['On the price of oars Ormond must pay', ''],
    ['On the price of oars. We must keep them', ''],
    ['On the price of oars, We must keep them', ''],
    ['On the price of oars', ''],
    ['On one and two and three and four and five and six and seven and The', ''],
  ])('%s: %j', (text, heading) => expect(ended(text)).toBe(heading))
})

describe('a title', () => {
  it.each([
    ['The Price of Oars', true],
    ['The “Price” of Oars', true],
    ['Мосты и Плотины', true],
    ['The price of Oars', false],
    ['of the Weir', false],
    ['Weir', false],
    ['The  Old  Weir', true],
    ['«“Old” Weir', true],
    ['The Old-weir', true],
    ['The Weir – A History', true],
    ['One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve', true],
    ['One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen', false],
  ])('has a capital on every word that carries meaning: %s: %j', (text, found) => expect(isTitleCase(text)).toBe(found))
})
