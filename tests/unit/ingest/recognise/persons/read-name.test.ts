import { describe, expect, it } from 'vitest'
import { followsNames, readName } from '#lib/ingest/recognise/persons/read-name.ts'

const plain = { honoured: false, personal: false }
const words = (text: string, before = plain) => readName(text, before)?.words.join(' ')

describe('the words of a name', () => {
  it.each([
    ['Anna Berg at the opening', 'Anna Berg'],
    ['Anna Berg, Minister', 'Anna Berg'],
    ['Anna Berg Minister of Ports', 'Anna Berg'],
    ['Anna-Maria de la Vega, at', 'Anna-Maria de la Vega'],
    ['Ivo ’t Ferris, Minister', 'Ivo ’t Ferris'],
    ["Ivo van 't Ferris at the weir", "Ivo van 't Ferris"],
    ['Anna ’s Gravel, Minister', 'Anna ’s Gravel'],
    ['Anna ’tis a fine day', 'Anna'],
    ['Anna Berg’s reply', 'Anna Berg'],
    ['Ivo Ferris, Jr., Chairman', 'Ivo Ferris Jr.'],
    ['Ivo Ferris III at the pier', 'Ivo Ferris III'],
    ['Ivo Ferris MP at the pier', 'Ivo Ferris'],
    ['P. J. Ferris at the pier', 'P. J. Ferris'],
    ['P J Ferris at the pier', 'P J Ferris'],
    ['MeMAHON, Chairman', 'McMAHON'],
    ['Anna Berg\nThe weir', 'Anna Berg'],
    ['Anna\nBerg, Chairman', 'Anna Berg'],
    ['Anna\nBerg at the pier', 'Anna Berg'],
    ['Anna Berg 20 May', 'Anna Berg'],
    ['Anna May 20, 1862', 'Anna'],
    ['Anna May, 1862', 'Anna'],
    ['А. Иванова', 'А. Иванова'],
    ['Xi Tan', 'Xi Tan'],
    ['Ivo Ferris. The weir', 'Ivo Ferris'],
    ['Ivo Ferris S', 'Ivo Ferris'],
    ['Anna King at the pier', 'Anna King'],
    ['Anna Prince, Chairman', 'Anna Prince'],
    ['Anna Pope, Chairman', 'Anna Pope'],
    ['Anna Justice at the pier', 'Anna Justice'],
    ['Anna Head at the pier', 'Anna Head'],
    ['Anna Dean at the pier', 'Anna Dean'],
    ['Anna Warden at the pier', 'Anna Warden'],
    ['Anna Keeper at the pier', 'Anna Keeper'],
    ['Anna Steward at the pier', 'Anna Steward'],
    ['Anna Berg Senior\nMinister of Ports', 'Anna Berg Senior'],
    ['Anna Berg Junior at the pier', 'Anna Berg Junior'],
    ['Ivo Ferris Sr at the pier', 'Ivo Ferris Sr'],
    ['Ivo Ferris, IV, Chairman', 'Ivo Ferris IV'],
    ['Anna Berg\u00A0Tan at the pier', 'Anna Berg Tan'],
    ['Anna Berg* at the pier', 'Anna Berg'],
    ['Anna Berg² at the pier', 'Anna Berg'],
    ['Anna Berg/Ivo Ferris', 'Anna Berg'],
    ['Anna Berg– at the pier', 'Anna Berg'],
    ['Anna Berg` at the pier', 'Anna Berg'],
    ['Anna\nBerg Tan to the pier', 'Anna Berg Tan'],
    ['Anna\nBerg\nChairman', 'Anna'],
    ['Anna V.\nBerg, Chairman', 'Anna'],
    ['Ana-Rosa d’Estaing, Chairman', 'Ana-Rosa d’Estaing'],
    ['Ivo van der Ferris, Chairman', 'Ivo van der Ferris'],
    ['Ivo van, Chairman', 'Ivo'],
    ['Ivo Tan\nat the pier', 'Ivo Tan'],
    ['Ivo Ferris says', 'Ivo Ferris'],
    ['Dec Ferris, Chairman', 'Dec Ferris'],
    ['ANNA KING AT THE PIER', 'ANNA KING'],
    ['Anna Kingsley at the pier', 'Anna Kingsley'],
    ['Ivo Ferris  III at the pier', 'Ivo Ferris III'],
    ['IVO FERRIS, JR.', 'IVO FERRIS JR.'],
    ['IVO FERRIS SR', 'IVO FERRIS SR'],
    ['Ivo Ferris II', 'Ivo Ferris II'],
    ['Ivo Ferris Jrown', 'Ivo Ferris Jrown'],
    ['Ivo V of Ormond', 'Ivo'],
    ['Ivo VII of Ormond', 'Ivo VII'],
    ['Ivo IX of Ormond', 'Ivo IX'],
    ['Ivo XIV of Ormond', 'Ivo XIV'],
    ['Ivo XX of Ormond', 'Ivo XX'],
    ['Anna BERG’S reply', 'Anna BERG'],
    ['Anna Berg’s Tan', 'Anna Berg'],
    ['Anna Berg. Tan', 'Anna Berg'],
    ['Anna Tan. Berg', 'Anna Tan Berg'],
    ['Anna  Berg at the pier', 'Anna Berg'],
    ['A.\nBerg, Chairman', 'A. Berg'],
    ['A. B.\nBerg, Chairman', 'A. B. Berg'],
    ['Anna Tan\nBerg, Chairman', 'Anna Tan'],
    ['Anna\nBerg on Monday', 'Anna Berg'],
    ['Anna May.  20', 'Anna'],
    ['Anna May and 20', 'Anna May'],
    ['Anna Berg JR', 'Anna Berg JR'],
    ['Anna Berg Jr Tan', 'Anna Berg Jr'],
    ['Anna Berg Jra Tan', 'Anna Berg Jra Tan'],
    ['Anna Junior\nMinister of Ports', 'Anna Junior'],
    ['Anna Berg Minister of Ports', 'Anna Berg'],
    ['Ivo Ferris oglu, Chairman', 'Ivo Ferris oglu'],
    ['Anna Berta Clara Dora Emma Frida', 'Anna Berta Clara Dora Emma Frida'],
    ['Anna de la Berta de la Clara de la Dora', 'Anna de la Berta de la Clara de la Dora'],
    ['J.R. Ferris', 'J. R. Ferris'],
  ])('%j: %s', (text, found) => expect(words(text)).toBe(found))

  it('end where it ends in the text', () => {
    expect(readName('Anna Berg’s reply', plain)).toMatchObject({ raw: 'Anna Berg', length: 9 })
    expect(readName('Ivo Ferris, Jr., Chairman', plain)).toMatchObject({ raw: 'Ivo Ferris, Jr.' })
  })

  it.each([
    ['a small word', 'the weir'],
    ['a figure in a word', 'Anna B3rg'],
    ['initials alone', 'A. B. at the pier'],
    ['letters that no name has', 'Ferrris Tan'],
    ['nothing', ''],
    ['a sign glued to a word', 'Anna Berg+ at the pier'],
    ['a final particle first', 'oglu Ferris, Chairman'],
    ['a word that every head has', 'The Berg'],
    ['a word of it that is an office', 'Anna Chancellor at the pier'],
    ['a part of it that is an office', 'Pro-Chancellor Berg'],
    ['too many words', 'Anna Berta Clara Dora Emma Frida Berg'],
  ])('are none with %s', (_what, text) => expect(words(text)).toBeUndefined())

  it('are more than two letters in capitals after an honorific', () => {
    const honoured = { honoured: true, personal: true }
    expect(words('XI, Chairman', honoured)).toBeUndefined()
    expect(words('Xi, Chairman', honoured)).toBe('Xi')
    expect(words('Li Tan, Chairman', honoured)).toBe('Li Tan')
    expect(words('XiA, Chairman', honoured)).not.toBe('Xi')
    expect(words('X, Chairman', honoured)).toBeUndefined()
    expect(words('Tan, Chairman', honoured)).toBe('Tan')
  })

  it('may begin with a particle after an honorific, and not without', () => {
    const honoured = { honoured: true, personal: true }
    expect(words('de la Vega, Minister', honoured)).toBe('de la Vega')
    expect(words('de la Vega, Minister')).toBeUndefined()
    expect(words('de la vega, Minister', honoured)).toBeUndefined()
  })

  it('may be a month after a form of address, and not alone', () => {
    expect(words('May, Chairman', { honoured: true, personal: true })).toBe('May')
    expect(words('May, Chairman')).toBeUndefined()
  })

  it('may follow an honorific with a word that else follows names, where a comma comes next', () => {
    const honoured = { honoured: true, personal: true }
    expect(words('Says Ferris, Chairman', honoured)).toBe('Says Ferris')
    expect(words('says Ferris, Chairman')).toBeUndefined()
    expect(words('Says Ferris at the pier', honoured)).toBeUndefined()
  })

  it('end before a word that is in no name, after a form of address', () => {
    const honoured = { honoured: true, personal: true }
    expect(words('Anna Berg Conference', honoured)).toBe('Anna Berg')
    expect(words('Anna Conference', honoured)).toBeUndefined()
    expect(words('Anna Berg Conference')).toBeUndefined()
  })

  it('lose an honorific that was misread', () => {
    expect(words('MVR HAROLD HOLT, Chairman')).toBe('HAROLD HOLT')
    expect(words('MVR HOLT, Chairman')).toBe('MVR HOLT')
    expect(words('Ng Harold Holt, Chairman')).toBe('Ng Harold Holt')
    expect(words('Krk Harold Holt, Chairman')).toBe('Krk Harold Holt')
    expect(words('Smrž Harold Holt, Chairman')).toBe('Smrž Harold Holt')
  })
})

it('knows words that follow names', () => {
  expect(followsNames('at')).toBe(true)
  expect(followsNames('weir')).toBe(false)
})
