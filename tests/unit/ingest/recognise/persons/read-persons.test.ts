import { describe, expect, it } from 'vitest'
import { readPersons } from '#lib/ingest/recognise/persons/read-persons.ts'

const read = (text: string) => {
  const found = readPersons(text)
  return found && { names: found.people.map(({ name, role }) => (role ? [name, role] : [name])), whole: found.whole }
}

describe('those who are named in a row', () => {
  it('are each read with the office beside the name', () => {
    expect(read('Ana Verell and Osk Brandt')?.names).toEqual([['Ana Verell'], ['Osk Brandt']])
    expect(read('Ana Verell, Osk Brandt and Tomas Ried at Ormond')?.names).toHaveLength(3)
    expect(read('the Prime Minister, Ana Verell, and the Minister for Ports, Osk Brandt')).toEqual({
      names: [
        ['Ana Verell', 'Prime Minister'],
        ['Osk Brandt', 'Minister for Ports'],
      ],
      whole: true,
    })
    expect(read('Ana Verell, President of Kenya and Osk Brandt, President of Chad')?.names).toEqual([
      ['Ana Verell', 'President of Kenya'],
      ['Osk Brandt', 'President of Chad'],
    ])
  })

  it.each([
    ['Ana Verell AND Osk Brandt', ['Ana Verell', 'Osk Brandt'], true],
    ['Ana Verell & Osk Brandt', ['Ana Verell', 'Osk Brandt'], true],
    ['Ana Verell and by Osk Brandt', ['Ana Verell', 'Osk Brandt'], true],
    ['Ана Верелл и Оск Брандт', ['Ана Верелл', 'Оск Брандт'], true],
    ['Ana Verell,  Osk Brandt, and Tomas Ried', ['Ana Verell', 'Osk Brandt', 'Tomas Ried'], true],
    ['Ana Verell, Osk Brandt, Tomas Ried', ['Ana Verell'], true],
    ['ANA VERELL, OSK BRANDT AND TOMAS RIED', ['Ana Verell', 'Osk Brandt', 'Tomas Ried'], true],
    ['Ana Verell, Brandt and Tomas Ried', ['Ana Verell'], true],
    ['Ana Verell, Osk Brandt and', ['Ana Verell'], true],
    ['Ana Verell, Osk Brandt. Then and now', ['Ana Verell'], true],
    ['Ana Verell and the Hon. Osk Brandt', ['Ana Verell', 'Osk Brandt'], true],
    ['Ana Verell and the Minister of Ports, Osk Brandt', ['Ana Verell', 'Osk Brandt'], true],
    ['Ana Verell and The Osk Brandt Company', ['Ana Verell'], false],
    ['Ana Verell and his wife', ['Ana Verell'], false],
    ['Ana Verell and her husband', ['Ana Verell'], false],
    ['Ana Verell and their colleagues', ['Ana Verell'], false],
    ['Ana Verell and colleagues', ['Ana Verell'], false],
    ['Ana Verell and wife', ['Ana Verell'], false],
    ['Ana Verell and Ormond', ['Ana Verell'], false],
    ['Ana Verell and Kuala Lumpur', ['Ana Verell'], false],
    ['Ana Verell and sang', ['Ana Verell'], true],
    ['Ana Verell', ['Ana Verell'], true],
  ])('are found in %j', (text, names, whole) => {
    const found = readPersons(text)
    expect([found?.people.map(({ name }) => name), found?.whole]).toEqual([names, whole])
  })

  it.each([
    'Education and Regional Integration, Deputy Prime Minister',
    'Ports and Economic Development, Deputy Prime Minister',
    'Ports and Public Security, Deputy Prime Minister',
    'Ports and Public Finance, Deputy Prime Minister',
    'Ports and Rural Science, Deputy Prime Minister',
    'Ports and Nordic Tourism, Deputy Prime Minister',
    'Ports and Nordic Athletics, Deputy Prime Minister',
    'Ports and Global Leadership, Deputy Prime Minister',
    'Ports and Public Housing, Deputy Prime Minister',
    'Ports and Nordic Agriculture, Deputy Prime Minister',
    'Ports and Public Buildings, Deputy Prime Minister',
    'PORTS AND PUBLIC BUILDINGS, DEPUTY PRIME MINISTER',
  ])('are one with the office that ends in a matter: %s', (field) => {
    expect(readPersons(`Ana Verell, Minister of ${field}`)?.people).toHaveLength(1)
  })

  it('have their places in the text', () => {
    const text = 'Ana Verell, President of  Kenya and Osk Brandt, President of Chad'
    const people = readPersons(text)?.people ?? []
    expect(people.map(({ start, end }) => text.slice(start, end))).toEqual(['Ana Verell', 'Osk Brandt'])
    expect(people.map(({ start, roleEnd }) => text.slice(start, roleEnd))).toEqual([
      'Ana Verell, President of  Kenya',
      'Osk Brandt, President of Chad',
    ])
    expect(people[0]?.role).toBe('President of Kenya')
  })

  it('are twelve at most, and then not whole', () => {
    const row = Array.from({ length: 14 }, () => 'Ana Verell').join(' and ')
    expect(readPersons(row)?.people).toHaveLength(12)
    expect(readPersons(row)?.whole).toBe(false)
  })

  it('are one where an office goes on with what it is for', () => {
    const offices = 'Minister of Foreign Affairs and Regional Integration, Deputy Prime Minister'
    expect(read(`Ana Verell, ${offices}`)).toEqual({ names: [['Ana Verell', offices]], whole: true })
    expect(read('Ana Verell, Ormond, 9 November 2020')?.names).toEqual([['Ana Verell']])
  })

  it('are not whole where somebody of them can’t be read', () => {
    expect(read('Ana Verell and others')?.whole).toBe(false)
    expect(read('Ana Verell and the Council of Selby')?.whole).toBe(false)
    expect(read('Prime Minister Ana Verell and published by the office')?.whole).toBe(true)
    expect(read('the Prime Minister and Mr Ivo Ferris')).toBeUndefined()
  })

  it('are none where the words are the name of a place', () => {
    expect(read('Kuala Lumpur, Malaysia')).toBeUndefined()
  })
})
