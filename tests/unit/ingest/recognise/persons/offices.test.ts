import { describe, expect, it } from 'vitest'
import { officeAfter, officeBefore, officeLength, startsWithOffice } from '#lib/ingest/recognise/persons/offices.ts'

const office = (text: string) => text.slice(0, officeLength(text))

describe('words that begin with an office', () => {
  it.each([
    'Minister of Ports',
    'the Prime Minister',
    'Vice-President',
    'Deputy Prime Minister Anna Berg',
    'PRESIDENT BERG',
    'Governor-elect',
    'министр портов',
  ])('are: %s', (text) => expect(startsWithOffice(text)).toBe(true))

  it.each(['Ministers of Ports', 'Presidential palace', 'Anna Berg, Minister', 'a Minister', ''])(
    'are not: %s',
    (text) => expect(startsWithOffice(text)).toBe(false),
  )
})

describe('how far an office goes before a name', () => {
  it.each([
    ['Minister Anna Berg', 'Minister'],
    ['President of Kenya Anna Berg', 'President of Kenya'],
    ['President of the Republic of Kenya Anna Berg', 'President of the Republic of Kenya'],
    ['Minister of Finance Anna Berg', 'Minister of Finance'],
    ['Minister for Trade and Tourism Anna Berg', 'Minister for Trade and Tourism'],
    ['Secretary of State for Trade Anna Berg', 'Secretary of State for Trade'],
    ['Governor of the Central Bank Anna Berg', 'Governor of the Central Bank'],
    ['министр иностранных дел Анна Берг', 'министр иностранных дел'],
    ['Anna Berg', ''],
    ['PRESIDENT OF KENYA ANNA BERG', 'PRESIDENT OF KENYA'],
    ['Minister of Rivers Anna Berg', 'Minister of Rivers'],
    ['Keeper of Rivers Anna Berg', 'Keeper'],
    ['', ''],
  ])('%s: %s', (text, found) => expect(office(text)).toBe(found))
})

describe('an office before a name', () => {
  const phrase = (text: string) => officeBefore(text, officeLength(text))

  it('goes to the comma', () => {
    const text = 'Minister of Weirs and Ferries, Anna Berg'
    expect(phrase(text)).toEqual({ words: 'Minister of Weirs and Ferries', length: text.indexOf(',') })
  })

  it('goes to the honorific on the next line', () => {
    expect(phrase('Minister of Weirs\nMr. Anna Berg').words).toBe('Minister of Weirs')
  })

  it('is no more than is known where an occasion is named before the comma', () => {
    expect(phrase('Minister of Weirs at the opening\nOrmond, in the rain').words).not.toContain('opening')
  })

  it.each([
    'Minister of Weirs on the day\nOrmond, Anna Berg',
    'Minister of Weirs during the rain\nOrmond, Anna Berg',
    'Minister of Weirs in Selby\nOrmond, Anna Berg',
    'Minister of Weirs\nSelby\nOrmond, Anna Berg',
    'Minister of Weirs\n\nOrmond, Anna Berg',
  ])('is no more than is known where the line names an occasion: %j', (text) => {
    expect(phrase(text).words).toBe('Minister')
  })

  it('goes to the comma in capitals, too', () => {
    expect(phrase('MINISTER OF WEIRS AND FERRIES, ANNA BERG').words).toBe('MINISTER OF WEIRS AND FERRIES')
    expect(phrase('MINISTER OF WEIRS\nMR. ANNA BERG').words).toBe('MINISTER OF WEIRS')
  })

  it('is written on one line, without its article and the signs around it', () => {
    expect(phrase('the  Minister\nof Weirs, Anna Berg').words).toBe('Minister of Weirs')
  })
})

describe('an office after a name', () => {
  it.each([
    [', Minister of Ports', 'Minister of Ports'],
    ['\nMinister of Ports', 'Minister of Ports'],
    [', the Minister of Ports', 'Minister of Ports'],
    [', Minister of Ports and\nFerries', 'Minister of Ports and Ferries'],
    [', Minister of Ports\nand Ferries', 'Minister of Ports and Ferries'],
    [', Minister of Ports,\nPrime Minister', 'Minister of Ports, Prime Minister'],
    [', Minister of Ports\nThe opening of the weir', 'Minister of Ports'],
    [', Minister of Ports, at the opening', 'Minister of Ports'],
    [', Minister of Ports before the Council', 'Minister of Ports'],
    [', Minister of Ports; Ormond', 'Minister of Ports'],
    [', Minister of Ports (Ormond)', 'Minister of Ports'],
    [', Minister of Ports: welcome', 'Minister of Ports'],
    ['Minister of Ports', 'Minister of Ports'],
    ['. Minister of Ports', 'Minister of Ports'],
    [', Minister  of   Ports', 'Minister of Ports'],
    [', THE MINISTER OF PORTS AT THE OPENING', 'MINISTER OF PORTS'],
    [', the  Minister of Ports', 'Minister of Ports'],
    [', Minister of Ports..', 'Minister of Ports'],
    [', Mayor', 'Mayor'],
    [', King', 'King'],
    [', Minister of Portland', 'Minister of Portland'],
  ])('%j: %s', (text, words) => expect(officeAfter(text)?.words).toBe(words))

  it('has its length, what is before it included', () => {
    expect(officeAfter(', Minister of Ports, at the opening')?.length).toBe(', Minister of Ports'.length)
  })

  it.each([
    ', at the opening',
    ', Minister of',
    ', Minister for the',
    ', Minister OF',
    ', Minister of Ports and',
    ', Minister of Ports for',
    ' Anna, Minister',
    '',
    `, Minister of Ports${' and of Weirs'.repeat(20)}`,
  ])('is none: %j', (text) => expect(officeAfter(text)).toBeUndefined())
})
