import { describe, expect, it } from 'vitest'
import { readPerson } from '#lib/ingest/recognise/persons.ts'

const named = (text: string) => {
  const person = readPerson(text)
  return person && { name: person.name, role: person.role }
}

describe('a person at the start of words', () => {
  it('is given in plain order and ordinary capitals, without honorifics', () => {
    expect(named('H.E. Mr. Anna-Maria BERG')?.name).toBe('Anna-Maria Berg')
    expect(named('THE RT. HON. SIR IVO FERRIS, K.T.')?.name).toBe('Ivo Ferris')
    expect(named('H.E.TO BERG, CHAIRMAN')?.name).toBe('To Berg')
    expect(named('the Hon P J McFERRIS MP')?.name).toBe('P J McFerris')
    expect(named('His Excellency Juan Carlos de la Vega, Minister')?.name).toBe('Juan Carlos de la Vega')
    expect(named('Mr. Ivo Ferris, Jr., Chairman')?.name).toBe('Ivo Ferris Jr.')
  })

  it('has the office that stands before or after the name', () => {
    expect(named('President of the Republic of Ormond,\nAnna Berg, at the opening')).toEqual({
      name: 'Anna Berg',
      role: 'President of the Republic of Ormond',
    })
    expect(named('H.E. ANNA BERG, MINISTER OF PORTS\nAND FERRIES\nAT THE OPENING')).toEqual({
      name: 'Anna Berg',
      role: 'Minister of Ports and Ferries',
    })
    expect(named('Vice President Berg Before Boarding')).toEqual({ name: 'Berg', role: 'Vice President' })
  })

  it('knows where an office ends without a comma by the names of countries', () => {
    expect(named('President of Kenya Anna Berg: Welcome')).toEqual({ name: 'Anna Berg', role: 'President of Kenya' })
  })

  it.each([
    ['Minister of Finance Anna Berg', 'Anna Berg', 'Minister of Finance'],
    ['Minister for Trade and Tourism Anna Berg', 'Anna Berg', 'Minister for Trade and Tourism'],
    ['Secretary of State for Ports Anna Berg', 'Anna Berg', 'Secretary of State for Ports'],
    ['Chairman of the Board Ivo Ferris', 'Ivo Ferris', 'Chairman of the Board'],
    ['Speaker of the Assembly Anna Berg at the opening of the mill', 'Anna Berg', 'Speaker of the Assembly'],
    ['Governor-elect Anna Berg', 'Anna Berg', 'Governor-elect'],
    ['Ambassador-at-Large Ivo Ferris', 'Ivo Ferris', 'Ambassador-at-Large'],
    ['Rear Adm. Ivo Ferris', 'Ivo Ferris', undefined],
    ['Sister Anna Berg', 'Anna Berg', undefined],
  ])('knows where an office or rank ends: %s', (text, name, role) => {
    expect(named(text)).toEqual({ name, role })
  })

  it('goes over the end of a line where a name is broken there', () => {
    expect(named('HIS EXCELLENCY DR. IVO\nFERRIS, PRESIDENT OF ORMOND')?.name).toBe('Ivo Ferris')
  })

  it.each([
    ['an occasion under an office', 'THE PRIME MINISTER\nOPENING OF ORMOND BRIDGE'],
    ['a day', 'Speaker of the Weir Moot Anna Berg at the opening of the mill\nOrmond, May 20, 2021'],
    ['a body under an office', 'PRIME MINISTER\nORMOND OLYMPIC COMMITTEE'],
    ['letters misread for figures', 'THE PRIME MINISTER, MR FERR1S'],
    ['letters that no name has', 'THE FERRRIS INN, THE HON'],
    ['one word before words that follow no name', 'Sir Ivo iv rris, at'],
    ['one word alone', 'Ormond, in the rain'],
    ['an office with an article that no list has', 'the River Warden'],
    ['a town under an office', 'Minister of Ports\nOrmond'],
    ['an office alone', 'the Prime Minister of Ormond'],
  ])('is none: %s', (_, text) => {
    expect(readPerson(text)).toBeUndefined()
  })
})
