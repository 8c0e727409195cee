import { describe, expect, it } from 'vitest'
import { genderOf, readLabelName, takeHonorifics } from '#lib/ingest/recognise/labels/label-name.ts'

const read = (text: string) => {
  const name = readLabelName(text)
  return name && [name.name, name.surname, name.given.join(' ')]
}

describe('words read as one name', () => {
  it.each([
    ['Ana Verell', 'Ana Verell', 'Verell', 'Ana'],
    ['Ana Mira Verell', 'Ana Mira Verell', 'Verell', 'Ana Mira'],
    ['VERELL', 'Verell', 'Verell', ''],
    ['Ana VERELL', 'Ana Verell', 'Verell', 'Ana'],
    ['VERELL Ana', 'Verell Ana', 'Verell', 'Ana'],
    ['Verell I. T.', 'Verell I. T.', 'Verell', 'I. T.'],
    ['I.T. Verell', 'I.T. Verell', 'Verell', 'I.T.'],
    ['И.Т.Морев', 'И.Т. Морев', 'Морев', 'И.Т.'],
    ['OB Ried', 'OB Ried', 'Ried', 'OB'],
    ['McDARROW', 'McDarrow', 'McDarrow', ''],
    ['O’DARROW', 'O’Darrow', 'O’Darrow', ''],
    ['ST-JOHN', 'St-John', 'St-John', ''],
    ['Anna-Maria Ried', 'Anna-Maria Ried', 'Ried', 'Anna-Maria'],
    ['Juan de la Vega', 'Juan de la Vega', 'Vega', 'Juan'],
    ['Ana Bar', 'Ana Bar', 'Bar', 'Ana'],
    ['Tomas Ried, MP', 'Tomas Ried', 'Ried', 'Tomas'],
    ['Tomas Ried Jr.', 'Tomas Ried', 'Ried', 'Tomas'],
    ['Tomas Ried III', 'Tomas Ried', 'Ried', 'Tomas'],
    ['Verell, Minister of Ports', 'Verell', 'Verell', ''],
  ])('%s', (text, name, surname, given) => {
    expect(read(text)).toEqual([name, surname, given])
  })

  it('says how it is written', () => {
    expect(readLabelName('VERELL I. T.')).toMatchObject({ capitals: true, initials: true, words: 3 })
    expect(readLabelName('Ana Verell')).toMatchObject({ capitals: false, initials: false, words: 2 })
    expect(readLabelName('Ana VERELL')).toMatchObject({ capitals: true })
  })

  it.each([
    ['nothing', ''],
    ['initials alone', 'I. T.'],
    ['a small word', 'Ana verell'],
    ['a particle at the end', 'Ana de'],
    ['an honorific in the middle', 'Dear Mr. Brandt'],
    ['a figure', 'Ana 2'],
    ['a dash at the end', 'Ana Verell-'],
    ['half a word in capitals', 'Ana VERell'],
    ['seven words', 'Ana Mira Tessa Ruta Vega Brandt Ried'],
  ])('is none where there is %s', (_what, text) => expect(readLabelName(text)).toBeUndefined())

  it('has six words at most', () => {
    expect(read('Ana Mira Tessa Ruta Vega Brandt')?.[1]).toBe('Brandt')
  })
})

describe('honorifics before a name', () => {
  it.each([
    ['Mr Ried', ['mr'], 'Ried'],
    ['Hon. Dr. Ana Verell', ['hon.', 'dr.'], 'Ana Verell'],
    ['Ana Verell', [], 'Ana Verell'],
    [' Mrs. Ana Verell ', ['mrs.'], 'Ana Verell'],
    // A title alone is no name without it.
    ['Mr', [], 'Mr'],
  ])('%s', (text, honorifics, rest) => {
    expect(takeHonorifics(text)).toEqual({ honorifics, rest })
  })

  it.each([
    [['mr'], 'male'],
    [['mrs'], 'female'],
    [['dr'], undefined],
    [[], undefined],
  ])('%j tell %j', (honorifics, gender) => expect(genderOf(honorifics)).toBe(gender))
})
