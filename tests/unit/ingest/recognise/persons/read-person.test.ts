import { describe, expect, it } from 'vitest'
import { readPerson } from '#lib/ingest/recognise/persons/read-person.ts'

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

  it('has the office that is before or after the name', () => {
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

  it.each([
    ['Mr Dean Berg at the pier', 'Dean Berg', undefined],
    ['MR DEAN BERG AT THE PIER', 'Berg', 'Dean'],
    ['Mr Mayor Berg', 'Mayor Berg', undefined],
    ['Mr. M. Berg', 'M. Berg', undefined],
    ['Mr. Dr. Anna Berg', 'Anna Berg', undefined],
    ['the Hon. the Prime Minister, Mr Berg', 'Berg', 'Prime Minister'],
    ['the  Prime Minister, Mr Berg', 'Berg', 'Prime Minister'],
    ['THE PRIME MINISTER, MR BERG', 'Berg', 'Prime Minister'],
    ['Prime Minister and Minister of Ports, Anna Berg', 'Anna Berg', 'Prime Minister and Minister of Ports'],
    ['President, Prime Minister Anna Berg', 'Anna Berg', 'President, Prime Minister'],
    ['President and  the  Prime Minister Anna Berg', 'Anna Berg', 'President, Prime Minister'],
    ['President AND Governor Anna Berg', 'Anna Berg', 'President, Governor'],
    ['Anna Berg’, Minister of Ports', 'Anna Berg', 'Minister of Ports'],
    ['Anna Berg’ Minister of Ports', 'Anna Berg', 'Minister of Ports'],
    ['Anna Berg MP, Minister of Ports', 'Anna Berg', 'Minister of Ports'],
    ['MINISTER OF PORTS AND FERRIES, ANNA BERG', 'Anna Berg', 'Minister of Ports and Ferries'],
    ['President\nAnna Berg', 'Anna Berg', 'President'],
    ['PRESIDENT,\nANNA BERG', 'Anna Berg', 'President'],
    ['Mr\nANNA BERG', 'Anna Berg', undefined],
    ['\nANNA BERG', 'Anna Berg', undefined],
    ['Mr Berg says', 'Berg', undefined],
    ['Mr Berg, 20 May', 'Berg', undefined],
    ['Rosa, Minister of Ports', 'Rosa', 'Minister of Ports'],
    ['Президент АННА БЕРГ', 'Анна Берг', 'Президент'],
    ['г-н БЕРГ', 'Берг', undefined],
    ['Mr Rose\u0301 Berg', 'Rosé Berg', undefined],
  ])('is read from %j', (text, name, role) => expect(named(text)).toEqual({ name, role }))

  it.each([
    'PRESIDENT\nANNA BERG',
    'President\nBerg',
    'President, Berg',
    'Ivo, Minister of Ports',
    'Rosa Minister of Ports',
    'Mr Berg 20 May',
    'Mr Berg sings',
    'the Berg',
    'THE BERG',
    'МИНИСТР ПРИЧАЛОВ',
    'the Prime Minister and Mr Berg',
  ])('is none in %j', (text) => expect(named(text)).toBeUndefined())

  it('is honoured where an honorific or an office comes before', () => {
    const honoured = (text: string) => readPerson(text)?.honoured
    expect([honoured('Mr Anna Berg'), honoured('President Anna Berg'), honoured('Anna Berg, President')]).toEqual([
      true,
      true,
      false,
    ])
  })

  it('has the place of the name, and of the office behind it', () => {
    const text = 'H.E. Mr. Anna Berg MP, Minister of Ports at the opening'
    const person = readPerson(text)
    expect(text.slice(person?.start, person?.end)).toBe('Anna Berg')
    expect(text.slice(0, person?.roleEnd)).toBe('H.E. Mr. Anna Berg MP, Minister of Ports')
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

describe('letters after a name', () => {
  it.each([
    ['Sir Ivo Ferris KCVO QC MP', 'Ivo Ferris'],
    ['SIR IVO FERRIS, K.C.V.O., M.P.', 'Ivo Ferris'],
    ['Dame Anna Berg DBE, Minister of Ports', 'Anna Berg'],
    ['Dr Anna Berg, Ph.D.', 'Anna Berg'],
    ['Mr Tomas Ried MdB', 'Tomas Ried'],
    ['Ms Mira Sand OBE FRSE', 'Mira Sand'],
    ['Gen. Ivo Ferris (Retd) AC', 'Ivo Ferris'],
    ['H.E. Mr. Osk BRANDT, MSP', 'Osk Brandt'],
  ])('are no part of it: %s', (text, name) => {
    expect(named(text)?.name).toBe(name)
  })

  it('are a family name where the name would have none without them', () => {
    expect(named('Mr Jack MA, Chairman')?.name).toBe('Jack Ma')
    expect(named('Mr Juan Carlos LEON, Minister')?.name).toBe('Juan Carlos Leon')
  })

  it('leave the office behind them to be found', () => {
    expect(named('Hon. Mira Sand, S.C. M.P.\nPrime Minister of Ormond')).toEqual({
      name: 'Mira Sand',
      role: 'Prime Minister of Ormond',
    })
  })
})

describe('a name of any letters', () => {
  it.each([
    'Đặng Thị Ngân',
    'Nguyễn Văn Đức',
    'İsmail Çağrı Işık',
    'Łukasz Żółw',
    'Guðrún Þorsteinsdóttir',
    'Jan Krč',
    'Jānis Kļaviņš',
    'Əli Quliyev',
    'Қасым-Жомарт Ахметов',
    'Qasym-Jomart Ahmetov',
    'Kim Dae Ho',
    'María José Núñez de la Torre',
    'Ali bin Omar al-Marsawi',
    'Seán Ó Briain',
    'Elmar Aydin oglu Sadigov',
    'Pierre d’Arve',
  ])('is read whole: %s', (name) => {
    expect(named(`H.E. Mr. ${name}, Minister of Ports`)).toEqual({ name, role: 'Minister of Ports' })
    expect(named(`H.E. Mr. ${name.normalize('NFD')}, Minister of Ports`)?.name).toBe(name)
  })

  it('has its initials apart', () => {
    expect(named('Mr S.M. Kalan')?.name).toBe('S. M. Kalan')
  })

  it('may be one that is a month or a bill as well, but not beside a figure', () => {
    expect(named('Mrs May, Minister of Ports')?.name).toBe('May')
    expect(named('April Berg')?.name).toBe('April Berg')
    expect(named('Mr Bill Berg')?.name).toBe('Bill Berg')
    expect(named('May 20')).toBeUndefined()
  })

  it('is one word where an office beside it says so', () => {
    expect(named('President Sukarto')).toEqual({ name: 'Sukarto', role: 'President' })
    expect(named('Sukarto, Governor of the Isles')).toEqual({ name: 'Sukarto', role: 'Governor of the Isles' })
    expect(named('Minister of Finance, Corporate\nGovernance')).toBeUndefined()
  })
})
