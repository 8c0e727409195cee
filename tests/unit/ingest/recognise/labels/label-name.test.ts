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
    [' Ana  Verell ', 'Ana Verell', 'Verell', 'Ana'],
    ['Tomas Ried Sr', 'Tomas Ried', 'Ried', 'Tomas'],
    ['Tomas Ried IV', 'Tomas Ried', 'Ried', 'Tomas'],
    ['Tomas Ried, Esq.', 'Tomas Ried', 'Ried', 'Tomas'],
    ['TOMAS RIED JR', 'Tomas Ried', 'Ried', 'Tomas'],
    ['Tomas Ried, Jr., MP', 'Tomas Ried', 'Ried', 'Tomas'],
    ['Ana Ferrisjr', 'Ana Ferrisjr', 'Ferrisjr', 'Ana'],
    ['Ana Jrue', 'Ana Jrue', 'Jrue', 'Ana'],
    ['Ana Mira I. T.', 'Ana Mira I. T.', 'Mira', 'Ana I. T.'],
    ['I. Mira Verell', 'I. Mira Verell', 'Verell', 'I. Mira'],
    ['VERELL RIED', 'Verell Ried', 'Ried', 'Verell'],
    ['Ana VERELL RIED', 'Ana Verell Ried', 'Ried', 'Ana Verell'],
    ['Bar Ana', 'Bar Ana', 'Ana', ''],
    ['Ana Bar Verell', 'Ana Bar Verell', 'Verell', 'Ana'],
    ['Ana V-Ried', 'Ana V-Ried', 'V-Ried', 'Ana'],
    ['St. Ried', 'St. Ried', 'Ried', ''],
    ['Ana Verell, Ried', 'Ana Verell Ried', 'Ried', 'Ana Verell'],
    ['MacDARROW', 'MacDarrow', 'MacDarrow', ''],
    ['Ana-mira Verell', 'Ana-mira Verell', 'Verell', 'Ana-mira'],
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
    ['a figure glued to a word', 'Ana Verell2'],
    ['a sign glued to a word', 'Ana Verell+'],
    ['an empty part', 'Ana-'],
    ['letters with a dash between', 'A-B'],
    ['a word that is in no name', 'Ana Assembly'],
    ['a word that labels nothing', 'Ana Note'],
    ['a post-nominal alone', 'MP'],
    ['a small letter before a dash', 'a-Verell Ana'],
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
    ['Rt. Hon. Ana Verell', ['rt. hon.'], 'Ana Verell'],
    ['Mr  Ried', ['mr'], 'Ried'],
    ['Ana Mr Verell', [], 'Ana Mr Verell'],
    // A title alone is no name without it.
    ['Mr', [], 'Mr'],
  ])('%s', (text, honorifics, rest) => {
    expect(takeHonorifics(text)).toEqual({ honorifics, rest })
  })

  it.each([
    [['mr'], 'male'],
    [['mrs'], 'female'],
    [['dr'], undefined],
    [['hon.', 'mr'], 'male'],
    [['mrs', 'dr'], 'female'],
    [[], undefined],
  ])('%j tell %j', (honorifics, gender) => expect(genderOf(honorifics)).toBe(gender))
})
