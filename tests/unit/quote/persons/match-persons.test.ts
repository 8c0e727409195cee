import { describe, expect, it } from 'vitest'
import { matchPersons, surnamesOf } from '#lib/quote/persons/match-persons.ts'

const persons = [
  { name: 'Ana Verell' },
  { name: 'Ana Quill Verell' },
  { name: 'Osk K. Brandt', forms: ['OKB', 'Osk Karel Brandt'] },
  { name: 'Osk T. K. Brandt' },
  { name: 'Theodore Ried' },
  { name: 'William Sandor' },
  { name: 'Timur Askarov', forms: ['Тимур Аскаров', 'Тимур Асқаров'] },
  { name: 'Martin King' },
  { name: 'Karel Ried' },
  { name: 'Karel T. Ried' },
  { name: 'Karel Tomas Ried' },
]

describe('a name means those of the archive whom it fits best', () => {
  it.each([
    ['Ana Verell', ['Ana Verell']],
    ['Verell', ['Ana Verell', 'Ana Quill Verell']],
    ['A. Verell', ['Ana Verell', 'Ana Quill Verell']],
    ['Quill Verell', ['Ana Quill Verell']],
    ['Verell, A. Q.', ['Ana Quill Verell']],
    ['President Verell', ['Ana Verell', 'Ana Quill Verell']],
    ['ANA VERELL', ['Ana Verell']],
    ['Osk Brandt', ['Osk K. Brandt', 'Osk T. K. Brandt']],
    ['Osk K. Brandt', ['Osk K. Brandt']],
    ['OKB', ['Osk K. Brandt']],
    ['OTKB', ['Osk T. K. Brandt']],
    ['Teddy Ried', ['Theodore Ried']],
    ['Bill Sandor', ['William Sandor']],
    ['William Osk Sandor', ['William Sandor']],
    ['Тимура Аскарова', ['Timur Askarov']],
    ['Аскаровым', ['Timur Askarov']],
    ['Асқаровтың', ['Timur Askarov']],
    ['Т. Аскаров', ['Timur Askarov']],
    ['Аскаров Т.', ['Timur Askarov']],
    ['Askarov', ['Timur Askarov']],
    ['Karel Ried', ['Karel Ried', 'Karel T. Ried']],
    ['Dr. King', ['Martin King']],
    ['Martin King Jr.', ['Martin King']],
    ['King, Martin', ['Martin King']],
    ['King, Martin, Jr.', ['Martin King']],
    ['King, Jr.', ['Martin King']],
    ['King, Martin, Osk', []],
    ['King', ['Martin King']],
    ['Mr. Sandor', ['William Sandor']],
    ['the late William Sandor', ['William Sandor']],
    ['Will Sandor', ['William Sandor']],
    ['W. Sandor', ['William Sandor']],
    ['“Sandor”', ['William Sandor']],
    ['-Sandor-', ['William Sandor']],
    ['Sandor’s', ['William Sandor']],
    ['T.-K. Brandt', []],
    ['O. Brandt', ['Osk K. Brandt', 'Osk T. K. Brandt']],
    ['O.T.K. Brandt', ['Osk T. K. Brandt']],
    ['Osk Karel Brandt', ['Osk K. Brandt']],
    ['Karel T. Ried', ['Karel T. Ried']],
    ['Karel Tomas Ried', ['Karel Tomas Ried']],
    ['Karel Theo Ried', ['Karel T. Ried']],
    ['Ried', ['Theodore Ried', 'Karel Ried', 'Karel T. Ried', 'Karel Tomas Ried']],
    ['', []],
    ['…', []],
  ])('%s', (written, expected) => {
    expect(matchPersons(written, persons)).toEqual(expected)
  })

  it('takes one name alone for somebody who has but one', () => {
    const known = [{ name: 'Plato' }, { name: 'Dora' }]
    expect(matchPersons('Plato', known)).toEqual(['Plato'])
    expect(matchPersons('Ana Plato', known)).toEqual([])
  })

  it('takes letters for initials only of all names of somebody', () => {
    expect(matchPersons('AV', persons)).toEqual(['Ana Verell'])
    expect(matchPersons('P', [{ name: 'Plato' }])).toEqual([])
  })

  it('has everybody’s surnames, in every form', () => {
    expect([...surnamesOf(persons)]).toEqual(expect.arrayContaining(['verell', 'okb', 'аскаров', 'king']))
    expect(surnamesOf(persons).has('ana')).toBe(false)
  })

  it.each(['Dora Verell', 'Robert Sandor', 'Verell Dorn', 'Brand', 'Ana', 'Osk L. Brandt', 'Osk'])(
    '%s is none of them',
    (written) => {
      expect(matchPersons(written, persons)).toEqual([])
    },
  )
})

it('what distinguishes namesakes in brackets is no surname', () => {
  const persons = [{ name: 'Verell (Ormond)' }, { name: 'Verell (Selby)' }]
  expect(matchPersons('Verell', persons)).toEqual(['Verell (Ormond)', 'Verell (Selby)'])
  expect(matchPersons('Ormond', persons)).toEqual([])
})
