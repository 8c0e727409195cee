import { describe, expect, it, test } from 'vitest'
import { readNameInData } from '#lib/ingest/recognise/persons/name-in-data.ts'

const name = (written: string) => readNameInData(written).name
const family = (written: string) => readNameInData(written).family

describe('a name in a table', () => {
  it.each([
    ['Mr. VERELL', 'Verell'],
    ['MRS. IDA BERG', 'Ida Berg'],
    ['Mr.Verell', 'Verell'],
    ['Mr . VERELL', 'Verell'],
    ['H.E. Mr. Jean-Luc BRANDT', 'Jean-Luc Brandt'],
    ['Rt. Hon. Osk BRANDT', 'Osk Brandt'],
    ['Г-н СОКОЛОВ', 'Соколов'],
    ['Ida Berg,', 'Ida Berg'],
    ['Osk Brandt, KCB', 'Osk Brandt'],
    ['  Osk   Brandt ;: ', 'Osk Brandt'],
    ['Mr.. Osk BRANDT', 'Osk Brandt'],
    ['Osk Brandt, KCB, MP', 'Osk Brandt'],
    ['Rose\u0301 Brandt', 'Rosé Brandt'],
    ['Mr. Dr. Prof. Osk BRANDT', 'Osk Brandt'],
    ['Osk P. Brandt.', 'Osk P. Brandt.'],
  ])('%s is without titles and what trails it %s', (written, shown) => expect(name(written)).toBe(shown))

  it.each([
    ['ABDEL VERELL', 'Abdel Verell'],
    ['McVERELL', 'McVerell'],
    ['MCVERELL', 'McVerell'],
    ["O'VERELL", "O'Verell"],
    ['AL-VERELL', 'Al-Verell'],
    ['DE LA WEIR', 'De la Weir'],
    ['Max VAN DER WEIR', 'Max van der Weir'],
    ['Ali BIN HASSAN', 'Ali bin Hassan'],
    ['Сергей ВЕРЕЛЛОВ', 'Сергей Вереллов'],
    ['ida berg', 'Ida Berg'],
    ['max van der weir', 'Max van der Weir'],
    ['King Osk III', 'King Osk III'],
    ['Osk BRANDT Jr.', 'Osk Brandt Jr.'],
  ])('%s is in usual case %s', (written, shown) => expect(name(written)).toBe(shown))

  it.each([
    ['MACDONALD', 'where an inner capital may stand'],
    ['TU’A', 'where a sign parts syllables'],
    ['ΒΕΡΕΛΛ', 'in Greek, whose capitals have no accents'],
    ['DuRAN', 'misread'],
    ['Mr. VE6RELL', 'misread, with its title'],
    ['HARBOUR BOARD', 'no name of a person'],
    ['Mr. SPEAKER', 'an office'],
    ['Mr.', 'a title alone'],
    ['M. Verell', 'an initial or a title'],
    ['Ida Berg and Ivo Sandor', 'of two people'],
    ['Ida Berg, Minister of Ports', 'with an office'],
    ['The Mayor, Ida Berg', 'with an office'],
    ['Sandor, Ivo, Ferris', 'with two commas'],
    ['Sandor und Berg, Ivo', 'of two people, in German'],
    ['Sandor et Berg, Ivo', 'of two people, in French'],
    ['Sandor y Berg, Ivo', 'of two people, in Spanish'],
    ['Сандор и Берг, Иво', 'of two people, in Russian'],
    ['SANDOR AND BERG, IVO', 'of two people, in capitals'],
    ['Sandor, Ivo and', 'with a word cut off'],
    ['Sandor, the Elder', 'with a byname'],
    ['Sandor, The Elder', 'with a byname in capitals'],
    ['Sandor, 1912', 'with a year'],
    ['', 'empty'],
  ])('%s stays as it is written: %s', (written) => expect(name(written)).toBe(written))

  it.each([
    ['Verell, Ana', 'Ana Verell'],
    ['VERELL, ANA', 'Ana Verell'],
    ['verell, ana', 'Ana Verell'],
    ['VERELL, Mr. Ivo', 'Ivo Verell'],
    ['van der Berg, Jan P.', 'Jan P. van der Berg'],
    ['Bishop, Ida', 'Ida Bishop'],
    ['Verell,Ana', 'Ana Verell'],
    ['Verell , Ana', 'Ana Verell'],
    ['Verell Sand, Ana', 'Ana Verell Sand'],
    ['Andersen, Ana', 'Ana Andersen'],
    ['Yden, Andy', 'Andy Yden'],
  ])('%s is in plain order %s', (written, shown) => expect(name(written)).toBe(shown))

  it.each([
    ['Ana VERELL', 'Verell'],
    ['VERELL Ana', 'Verell'],
    ['Max VAN DER WEIR', 'van der Weir'],
    ['Verell, Ana', 'Verell'],
    ['K. P. VERELL', 'Verell'],
    ['ВЕРЕЛЛОВ И. И.', 'Вереллов'],
    ['Earl BERG', 'Berg'],
    ['HE Wei', 'He'],
    ['Prince VERELL', 'Verell'],
    ['Prince Osk VERELL', 'Verell'],
    ['Ana VERELL Jr.', 'Verell'],
    ['Ana VERELL Sr', 'Verell'],
    ['Ana VERELL III', 'Verell'],
    ['VERELL III Ana', 'Verell'],
    ['Ana SAN VERELL', 'San Verell'],
    ['Ana SANTA VERELL', 'Santa Verell'],
    ['Ana VERELL SAND', 'Verell Sand'],
    ['VERELL-SAND Ana Maria', 'Verell-Sand'],
    ['VERELL de SAND Ana', 'Verell de Sand'],
    ['Ana de VERELL', 'de Verell'],
    ['Verell Sand, Ana', 'Verell Sand'],
    ['van der Berg, Jan P.', 'van der Berg'],
  ])('%s tells the family name %s', (written, told) => expect(family(written)).toBe(told))

  it.each([
    'Ana Verell',
    'ANA VERELL',
    'U THI HAN',
    'VERELL wa VERELL',
    'Osk III',
    'JJ Verell',
    'Prince ANA BIN VERELL',
    'de St. VERELL',
    'Ana VERELL Maria',
    'VERELL Ana SAND',
    'VERELL',
    'ANA VERELL Jr.',
    'Verell, Jr.',
    'Verell, Sr',
    'Verell, III',
    'Verell, IV',
    'Verell, PhD',
    'Verell, Ph.D.',
    'Verell, KCB',
  ])('%s does not tell which is the family name', (written) => expect(family(written)).toBeUndefined())

  it.each([
    ['PHAN VAN SANG', 'Phan Van Sang'],
    ['Major BERG', 'Major Berg'],
    ['General Osk BERG', 'Osk Berg'],
    ['General BERG', 'Berg'],
    ['Prince Osk BERG', 'Prince Osk Berg'],
  ])('%s keeps what may be a name: %s', (written, shown) => expect(name(written)).toBe(shown))
})

test('a title says that a man or a woman bears the name', () => {
  expect([readNameInData('Mr. VERELL').title, readNameInData('MRS. VERELL')]).toEqual([
    'male',
    { name: 'Verell', title: 'female', titleWords: 'MRS.' },
  ])
  expect(readNameInData('VERELL').title).toBeUndefined()
  expect(readNameInData('Dr. Mrs. VERELL')).toMatchObject({ title: 'female', titleWords: 'Mrs.' })
  expect(readNameInData('Mr., VERELL').title).toBe('male')
  expect(readNameInData('VERELL, Mr. Ivo')).toMatchObject({ name: 'Ivo Verell', title: 'male', titleWords: 'Mr.' })
  expect(readNameInData('Г-жа ВЕРЕЛЛ').title).toBe('female')
})

test('reading a name that was read changes nothing', () => {
  for (const written of ['Mr. VERELL', 'Max VAN DER WEIR', 'Verell, Ana', 'ida berg', 'MACDONALD', 'PHAN VAN SANG'])
    expect(name(name(written))).toBe(name(written))
})
