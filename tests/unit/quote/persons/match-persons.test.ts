import { describe, expect, it } from 'vitest'
import { matchPersons } from '#lib/quote/persons/match-persons.ts'

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
  ])('%s', (written, expected) => {
    expect(matchPersons(written, persons)).toEqual(expected)
  })

  it.each(['Dora Verell', 'Robert Sandor', 'Verell Dorn', 'Brand', 'Ana', 'Osk L. Brandt', 'Osk'])(
    '%s is none of them',
    (written) => {
      expect(matchPersons(written, persons)).toEqual([])
    },
  )
})
