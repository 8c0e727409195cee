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
