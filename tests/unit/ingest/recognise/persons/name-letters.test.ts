import { describe, expect, it } from 'vitest'
import {
  hasVowel,
  inLowerCase,
  inTitleCase,
  isNameShaped,
  isParticle,
  withoutMarks,
} from '#lib/ingest/recognise/persons/name-letters.ts'

describe('letters', () => {
  it.each([
    ['Verell', true],
    ['VERELL', true],
    ['verell', true],
    ['McBERG', true],
    ['McBerg', true],
    ['DeVito', true],
    ['Anna-Maria', true],
    ['O’Brien', true],
    ['J.R.', true],
    ['Ng', true],
    ['Nguyễn', true],
    ['Smrž', true],
    ['Krk', true],
    ['Петров', true],
    ['VErell', false],
    ['verELL', false],
    ['Verrrell', false],
    ['VRLL', false],
    ['Vkst', false],
    ['Vrkstrn', false],
    ['1862', false],
    ['', false],
    ['Anna--Maria', true],
    ['-Maria', true],
    ['MARIA-Anna', true],
    ['MARia-Anna', false],
    ['Smržka', true],
    ['VRLK', false],
    ['SMRŽ', true],
  ])('make a word of a name: %s: %j', (word, found) => expect(isNameShaped(word)).toBe(found))

  it('have vowels, whatever marks they carry', () => {
    expect(['Berg', 'Nguyễn', 'Ълян', 'Smrž', 'KTZ'].map(hasVowel)).toEqual([true, true, true, false, false])
  })

  it('lose their marks', () => {
    expect(withoutMarks('Nguyễn Đặng')).toBe('Nguyen Đang')
  })

  it('become small without a dot left over', () => {
    expect(inLowerCase('İPEK')).toBe('ipek')
  })
})

describe('capitals', () => {
  it.each([
    ['BERG', 'Berg'],
    ['McBERG', 'McBerg'],
    ['O’BRIEN', 'O’Brien'],
    ['ANNA-MARIA', 'Anna-Maria'],
    ['ÇIĞIR', 'Çığır'],
    ['VIDIN', 'Vidin'],
    ['III', 'III'],
    ['VIII', 'VIII'],
    ['J.R.', 'J.R.'],
    ['A', 'A'],
    ['Berg', 'Berg'],
    ['IV', 'IV'],
    ['IX', 'IX'],
    ['VI', 'VI'],
    ['DIXIX', 'Dixix'],
    ['IVER', 'Iver'],
    ['AB', 'Ab'],
    ['MacBERG', 'MacBerg'],
    ['’', '’'],
  ])('are written as a name has them: %s → %s', (word, found) => expect(inTitleCase(word)).toBe(found))
})

describe('a small word inside a name', () => {
  it.each([
    ['de', true],
    ['bin', true],
    ['al-Marsa', true],
    ['d’Arve', true],
    ['weir', false],
    ['al-marsa', false],
    ['old-Marsa', false],
    ['al', true],
    ['al-', false],
    ['dell’Arve', true],
    ['аль-Марса', true],
  ])('%s: %j', (word, found) => expect(isParticle(word)).toBe(found))
})
