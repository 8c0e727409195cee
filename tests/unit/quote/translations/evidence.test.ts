import { describe, expect, it } from 'vitest'
import { evidenceOf, mergeEvidence, sharedFigures, sharedNames } from '#lib/quote/translations/evidence.ts'

const english = evidenceOf('In 1987 the mills of Selby and Morpeth ground 640 sacks.', 'en')
const russian = evidenceOf('В 1987 году мельницы Селби и Морпета смололи 640 мешков.', 'ru')

describe('what a paragraph has in common with its translation', () => {
  it('are figures, each once', () => {
    expect(sharedFigures(english, russian)).toBe(2)
    expect(sharedFigures(english, evidenceOf('В 1988 году мельницы стояли.', 'ru'))).toBe(0)
  })

  it('are names in another script and case', () => {
    expect(sharedNames(english, russian)).toBe(2)
  })

  it('are no figures that mostly count nothing, nor names that differ', () => {
    expect(evidenceOf('One mill had 7 wheels.', 'en').figures).toEqual(new Set(['7']))
    expect(sharedNames(english, evidenceOf('Мельницы Ормонда и Тарна', 'ru'))).toBe(0)
    expect(sharedNames(evidenceOf('we met Ana', 'en'), evidenceOf('we met Ann', 'en'))).toBe(0)
  })

  it('is read in the language without its region', () => {
    expect(evidenceOf('двадцать мельниц', 'ru-KZ').figures).toEqual(new Set(['20']))
  })

  it('is its length without spaces', () => {
    expect(evidenceOf('a  weir ', 'en').length).toBe(5)
  })

  it('is of several paragraphs what all of them have', () => {
    const both = mergeEvidence([english, evidenceOf('Alton waited 12 days.', 'en')])
    expect(both.length).toBe(english.length + 'Altonwaited12days.'.length)
    expect([...both.figures]).toEqual(expect.arrayContaining([...english.figures]))
    expect(both.figures.size).toBe(english.figures.size + 1)
  })
})
