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
  ])('%j: %s', (text, words) => expect(officeAfter(text)?.words).toBe(words))

  it('has its length, what stands before it included', () => {
    expect(officeAfter(', Minister of Ports, at the opening')?.length).toBe(', Minister of Ports'.length)
  })

  it.each([', at the opening', ', Minister of', '', `, Minister of Ports${' and of Weirs'.repeat(20)}`])(
    'is none: %j',
    (text) => expect(officeAfter(text)).toBeUndefined(),
  )
})
