import { describe, expect, it } from 'vitest'
import { readSpeakerLabel } from '#lib/ingest/recognise/labels/speaker-label.ts'

function label(text: string) {
  const read = readSpeakerLabel(text)
  return read && [read.rule, read.who, read.sure, read.ofRecord]
}

describe('a name with an honorific', () => {
  it.each([
    ['Mr RIED: I rise.', 'Ried', true, false],
    ['Mr. RIED. I rise.', 'Ried', true, true],
    ['Mr. Ried. I rise.', 'Ried', false, false],
    ['Mr Ried: I rise.', 'Ried', true, false],
    ['Mr Ried – I rise.', 'Ried', false, false],
    ['Mr RIED – I rise.', 'Ried', false, false],
    ['Mr Ried (Selby)—I rise.', 'Ried', true, true],
    ['Mr Ried—I rise.', 'Ried', false, false],
    ['The Hon. Ana Verell: I rise.', 'Ana Verell', true, false],
    ['De heer Ried (VVD): Nee.', 'Ried', true, true],
    ['Hon ANA VERELL to the Minister of Ports: Are they new?', 'Ana Verell', true, false],
    ['Mr. RIED of Ferris. I rise.', 'Ried', true, true],
    ['The Hon. Dr. Ana Verell: I rise.', 'Ana Verell', true, false],
    ['The Hon. Mrs. VERELL (Selby)—I rise.', 'Verell', true, true],
    ['Mr. RIED to Ferris: I rise.', 'Ried', true, false],
    ['Mr O. Ried: I rise.', 'O. Ried', true, false],
  ])('%s', (text, who, sure, ofRecord) => {
    expect(label(text)).toEqual(['honoured-name', who, sure, ofRecord])
  })

  it('tells whether a man or a woman speaks, where the honorific does', () => {
    const gender = (text: string) => readSpeakerLabel(text)?.gender
    expect([gender('Mr Ried: I rise.'), gender('Mrs Ried: I rise.'), gender('Dr Ried: I rise.')]).toEqual([
      'male',
      'female',
      undefined,
    ])
  })

  it.each(['Hon. J. Ried moved: go.', 'Mr Speaker of the House: go.', 'Mr President Ried: go.', 'Ried: go.'])(
    'is none: %s',
    (text) => expect(readSpeakerLabel(text)?.rule).not.toBe('honoured-name'),
  )
})

describe('a name with initials', () => {
  it.each([
    ['И. Хальм: Добрый день.', 'И. Хальм', true, false, ''],
    ['Хальм И. Т.: Добрый день.', 'Хальм И. Т.', true, false, ''],
    ['Хальм И.Т. (фракция «Причал»): День.', 'Хальм И.Т.', true, true, 'фракция «Причал»'],
    ['Хальм И. Т. Спасибо, коллеги.', 'Хальм И. Т.', false, false, ''],
    ['Хальм И.Т., фракция «Причал». Спасибо.', 'Хальм И.Т.', false, false, 'фракция «Причал»'],
    ['O. RIEDAS (TS-LKD). Pradedame.', 'O. Riedas', true, true, 'TS-LKD'],
    ['O. RIEDAS (TS-LKD) – Pradedame.', 'O. Riedas', false, true, 'TS-LKD'],
    ['O. RIEDAS. Pradedame.', 'O. Riedas', false, false, ''],
    ['O. RIEDAS – Pradedame.', 'O. Riedas', false, false, ''],
    ['И. Лин: День.', 'И. Лин', true, false, ''],
    ['Хальм И. Т., один, два: День.', 'Хальм И. Т.', false, false, 'один два'],
    ['Хальм И. Т.,  один: День.', 'Хальм И. Т.', false, false, 'один'],
  ])('%s', (text, who, sure, ofRecord, beside) => {
    expect(label(text)).toEqual(['initials-and-name', who, sure, ofRecord])
    expect(readSpeakerLabel(text)?.beside.join(' ')).toBe(beside)
  })

  it.each([
    'И. Ха: День.',
    'Хальм И. Спасибо, коллеги.',
    'O. Riedas. Pradedame.',
    'Хальм И.-Т. Спасибо, коллеги.',
    'Хальм И. Т., один, два, три: День.',
  ])('is none: %s', (text) => expect(readSpeakerLabel(text)?.rule).not.toBe('initials-and-name'))
})

describe('a plain name', () => {
  it.each([
    ['Tomas Ried: Indeed.', 'name', 'Tomas Ried', false, false],
    ['TOMAS RIED: Indeed.', 'name', 'Tomas Ried', false, false],
    ['TOMAS RIED (Selby): Indeed.', 'name', 'Tomas Ried', true, true],
    ['TOMAS RIED—Indeed.', 'name', 'Tomas Ried', false, false],
    ['TOMAS RIED (Selby). Indeed.', 'name', 'Tomas Ried', true, true],
    ['Ana Verell, Keeper of the Ferry: Indeed.', 'name', 'Ana Verell', false, false],
    ['Ana Verell,  the Keeper: Indeed.', 'name', 'Ana Verell', false, false],
    ['Ana Verell, the Keeper: Indeed.', 'name', 'Ana Verell', false, false],
    ['VERELL: Indeed.', 'surname', 'Verell', false, false],
    ['Морев: Да.', 'surname', 'Морев', false, false],
    ['WATCHER OF THE WEIR: It held.', 'capitals', 'Watcher of the Weir', false, false],
    ['王小明：好。', 'han', '王小明', false, false],
    ['李总理：好。', 'han', '李总理', true, false],
    ['王小明二：好。', 'han', '王小明二', false, false],
    ['Ren: Indeed.', 'surname', 'Ren', false, false],
  ])('%s', (text, rule, who, sure, ofRecord) => expect(label(text)).toEqual([rule, who, sure, ofRecord]))

  it('has the office that follows it beside it', () => {
    expect(readSpeakerLabel('Ana Verell, Keeper of the Ferry (Selby): Indeed.')?.beside).toEqual([
      'Keeper of the Ferry',
      'Selby',
    ])
  })

  it('is of a kind: a person, somebody unknown, or nobody by name', () => {
    const kind = (text: string) => readSpeakerLabel(text)?.kind
    expect(kind('Tomas Ried: Indeed.')).toBe('person')
    expect(kind('WATCHER OF THE WEIR: It held.')).toBe('unknown')
    expect(kind('王小明：好。')).toBe('unnamed')
    expect(kind('李总理：好。')).toBe('office')
  })

  it.each([
    'Tomas Ried. Indeed.',
    'TOMAS RIED. Indeed.',
    'Tomas Ried—Indeed.',
    'Li: Indeed.',
    'BOATS, OARS: two.',
    'A & B: two.',
    'THE ONE TWO THREE FOUR FIVE SIX: no.',
    '王小明说了这个：好。',
    '王小明二三：好。',
    '王：好。',
    'A王小明：好。',
    'Next Steps: two.',
    'Key Facts: two.',
    'OARS/WEIRS: two.',
    'OARS % WEIRS: two.',
    'OUR WEIR OF ORMOND: two.',
  ])('is none: %s', (text) => expect(readSpeakerLabel(text)).toBeUndefined())
})
