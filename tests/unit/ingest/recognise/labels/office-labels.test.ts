import { describe, expect, it } from 'vitest'
import { readSpeakerLabel } from '#lib/ingest/recognise/labels/speaker-label.ts'

/** What a label says, as far as somebody who reads turns needs to know. */
function label(text: string) {
  const read = readSpeakerLabel(text)
  return read && [read.rule, read.who, read.sure, read.ofRecord, read.beside.join(' + ')]
}

describe('an office alone', () => {
  it.each([
    ['The SPEAKER: Order!', 'The Speaker', true, false, ''],
    ['PRIME MINISTER: It will.', 'Prime Minister', true, false, ''],
    ['The CHAPLAIN. Let us be silent.', 'The Chaplain', true, true, ''],
    ['The DEPUTY SPEAKER—Order!', 'The Deputy Speaker', true, true, ''],
    ['The SPEAKER – Order!', 'The Speaker', false, true, ''],
    ['PRIME MINISTER – It will.', 'Prime Minister', true, true, ''],
    ['The Speaker – Order!', 'The Speaker', false, true, ''],
    ['The Speaker. Order!', 'The Speaker', false, false, ''],
    ['The Speaker: Order!', 'The Speaker', true, false, ''],
    ['Mr SPEAKER: Order!', 'Mr Speaker', true, false, ''],
    ['Mr Speaker: Order!', 'Mr Speaker', false, false, ''],
    ['Madam President: we go.', 'Madam President', false, false, ''],
    ['Председательствующий. Начинаем.', 'Председательствующий', true, false, ''],
    ['Төраға. Бастаймыз.', 'Төраға', true, false, ''],
    ['M. le Président. La séance est ouverte.', 'M. le Président', true, false, ''],
    ['Mme la Présidente. La séance est ouverte.', 'Mme la Présidente', true, false, ''],
    ['President of Russia: Good day.', 'President of Russia', true, false, ''],
    ['The SPEAKER (3.18 pm): Order!', 'The Speaker', true, true, '3.18 pm'],
    ['Головуючий. Починаємо.', 'Головуючий', true, false, ''],
    ['The SPEAKER (Ana): Order!', 'The Speaker', true, true, 'Ana'],
  ])('%s', (text, who, sure, ofRecord, beside) => {
    expect(label(text)).toEqual(['office', who, sure, ofRecord, beside])
  })

  it('has the name of who holds it in brackets behind it, where that is a name', () => {
    expect(label('The DEPUTY SPEAKER (Mr OB Ried)—Order!')).toEqual([
      'office',
      'OB Ried',
      true,
      true,
      'The DEPUTY SPEAKER + Mr OB Ried',
    ])
    expect(label('The SPEAKER (Mr Ried): Order!')?.[1]).toBe('Ried')
    expect(label('The SPEAKER (Tomas Ried): Order!')?.[1]).toBe('Tomas Ried')
    expect(label('PIRMININKAS (O. RIEDAS, TS-LKD). Pradedame.')?.[1]).toBe('O. Riedas')
    expect(label('The SPEAKER (Selby): Order!')).toEqual(['office', 'The Speaker', true, true, 'Selby'])
  })
})

describe('an office with what it is of', () => {
  it.each([
    ['The Minister of Ports: It will.', 'The Minister of Ports', false],
    ['The MINISTER OF PORTS: It will.', 'The Minister of Ports', false],
    ['Minister of Ports: It will.', 'Minister of Ports', false],
    ['The Chief Government Whip: It will.', 'The Chief Government Whip', false],
    ['CHIEF GOVERNMENT WHIP: It will.', 'Chief Government Whip', false],
    ['Министр портов: Да.', 'Министр портов', true],
    ['M. le ministre des ports. Non.', 'M. le ministre des ports', false],
  ])('%s', (text, who, sure) => {
    const read = readSpeakerLabel(text)
    expect([read?.kind, read?.who, read?.sure]).toEqual(['office', who, sure])
  })

  it('is sure with the name of who holds it', () => {
    expect(label('The Secretary of State for Ports (Ana Verell): It will.')).toEqual([
      'office-of',
      'Ana Verell',
      true,
      true,
      'Secretary of State for Ports + Ana Verell',
    ])
  })

  it.each(['The Minister of Ports. It will.', 'Guest Speaker: It will.', 'Minister of 3 Ports: It will.'])(
    'is no label of an office: %s',
    (text) => expect(readSpeakerLabel(text)?.rule).not.toBe('office-of'),
  )
})

describe('an office and a name', () => {
  it.each([
    ['Minister of Ferries Tomas Ried: Good day.', 'Tomas Ried', 'Minister of Ferries'],
    ['PRESIDENT VERELL: Those, too.', 'Verell', 'PRESIDENT '],
    ['Премьер-министр И. Хальм: Добрый день.', 'И. Хальм', 'Премьер-министр '],
    ['Министр портов Ана Верель: Добрый день.', 'Ана Верель', undefined],
    ['Ferry Company Chairman Ivo Sandor: Good day.', 'Ivo Sandor', 'Ferry Company Chairman'],
    ['Selby Chairman I. T. Sandor: Good day.', 'I. T. Sandor', 'Selby Chairman'],
    ['Company Chairman Sandor: Good day.', 'Sandor', 'Company Chairman'],
    ['Ferry Company Chairman Ana Mira Sandor: Good day.', 'Mira Sandor', 'Ferry Company Chairman Ana'],
    ['Company  Chairman  Ivo  Sandor: Good day.', 'Ivo Sandor', 'Company Chairman'],
    ['Ferry Chairman O. Sandor: Good day.', 'O. Sandor', 'Ferry Chairman'],
    ['Ferry Chairman Sandor I. T.: Good day.', 'Sandor I. T.', 'Ferry Chairman'],
  ])('%s', (text, who, beside) => {
    const read = readSpeakerLabel(text)
    expect([read?.rule, read?.who, read?.sure]).toEqual(['office-and-name', who, true])
    if (beside !== undefined) expect(read?.beside[0]?.trim()).toBe(beside.trim())
  })

  it('is of a report where a seat is in brackets', () => {
    expect(readSpeakerLabel('President Ana Verell (Selby): Good day.')?.ofRecord).toBe(true)
    expect(readSpeakerLabel('President Ana Verell (through an interpreter): Good day.')?.ofRecord).toBe(false)
    expect(readSpeakerLabel('President Ana Verell: Good day.')?.ofRecord).toBe(false)
  })

  it.each([
    'President Ana Verell. Good day.',
    'Minister of Ferries and Ports: a new office.',
    'Head of State: a history.',
    'The Old Ferry Company Chairman Sandor: Good day.',
    'Ferry Chairman of the Board: no.',
    'Ferry Chairman for Sandor: no.',
    'Ferry Chairman FOR Ivo Sandor: no.',
    'Ferry Chairman for the Ivo Sandor: no.',
    'Ferry Chairman and Sandor: no.',
    'Ferry Chairman and the Sandor: no.',
    'Председатель по Сандору: нет.',
    'Председатель и Сандор: нет.',
  ])('is none: %s', (text) => expect(readSpeakerLabel(text)?.rule).not.toBe('office-and-name'))
})
