import { describe, expect, test } from 'vitest'
import { english } from '#lib/i18n/english.ts'
import { decode, repairWindows1252 } from '#lib/ingest/read/characters/decode.ts'
import { sayFinding } from '#lib/site/finding-message.ts'

const russian =
  'Паром через реку ходит каждый день, кроме праздников. Сегодня мы говорим о том, что лодки стали старыми, а новых нет.'
const kazakh = 'Өзен жағасындағы қалалар туралы сөз.'

/** The bytes of a text in an encoding of one byte a character, found by trying every byte. */
function encode(text: string, encoding: string): Uint8Array {
  const character = (byte: number) => repairWindows1252(new TextDecoder(encoding).decode(Uint8Array.of(byte)), encoding)
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [character(byte), byte]))
  return Uint8Array.from(text, (character) => bytes.get(character) ?? 0x3f)
}

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return Uint8Array.from(order === 'le' ? bytes : bytes.swap16())
}

const utf8 = (text: string) => new TextEncoder().encode(text)

describe('decode', () => {
  test('takes valid UTF-8 as it is and keeps a byte order mark as a character', () => {
    expect(decode('a.txt', utf8(kazakh))).toEqual({ encoding: 'utf-8', text: kazakh })
    expect(decode('a.txt', utf8(`\uFEFF${kazakh}`))).toEqual({ encoding: 'utf-8', text: `\uFEFF${kazakh}` })
  })

  test.each(['le', 'be'] as const)('reads UTF-16%s by its mark, and without one by its zeros', (order) => {
    const text = `Lower Ferry, 14 May 2019. ${kazakh}`
    expect(decode('a.txt', utf16(`\uFEFF${text}`, order))).toMatchObject({
      encoding: `utf-16${order}`,
      text: `\uFEFF${text}`,
      known: { key: 'known.byteOrderMark' },
    })
    expect(decode('a.txt', utf16(text, order))).toMatchObject({ encoding: `utf-16${order}`, text })
  })

  test.each(['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'])(
    'tells Russian in %s by statistics, and says so',
    (encoding) => {
      for (const text of [russian, russian.toLowerCase(), `${russian} The ferry.`]) {
        const decoded = decode('a.txt', encode(text, encoding))
        expect(decoded).toMatchObject({ encoding, text })
        expect(decoded.known && sayFinding(english, decoded.known)).toMatch(
          /^by statistics \(\d+% of the words with letters beyond ASCII are plausible\)$/,
        )
      }
    },
  )

  test('tells the accents and quotation marks of Western languages in Windows-1252', () => {
    const text = 'The “Café de l’Écluse” was opened – at last – by the Señora.'
    expect(decode('a.txt', encode(text, 'windows-1252'))).toMatchObject({ encoding: 'windows-1252', text })
    const quoted = 'The ferry is “late”.'
    expect(decode('a.txt', encode(quoted, 'windows-1252')).text).toBe(quoted)
  })

  test.each([
    ['À l’été, les façades élevées à côté de l’écluse étaient là, même où ça n’était pas sûr.'],
    ['Die Fähre fährt täglich über den Fluß, für Schüler später auch nächtens.'],
    ['La nación pidió más café; después, el señor José cerró la estación. ¿Quién más vendrá mañana?'],
    ['Amanhã não há balsa; as ações da nação estão à espera, então virá o inverno.'],
    ['Ferjan fer yfir ána á hverjum degi, það er víst, og börnin bíða í röð við brúna, því þau eru ung.'],
    ['Færgen går også når fjorden fryser, så længe søen er åben og vejret tåler det, råbte føreren.'],
  ])('takes for Windows-1252 what has the letters of one Western language: %s', (text) => {
    expect(decode('a.txt', encode(text, 'windows-1252'))).toMatchObject({ encoding: 'windows-1252', text })
  })

  test.each([
    ['windows-1250', 'Převozník říká, že řeka je příliš široká a člun děravý, ještě dříve než přijde zima.'],
    ['windows-1250', 'Przewoźnik mówi, że łódź była już zbyt stara i że ludzie każdą drogą muszą iść pieszo.'],
    ['windows-1250', 'Erős szél fúj, a révész őrzi a bőrcsónakot, és nő a víz; ősszel eső jön, mondják a nők.'],
    ['windows-1254', 'Kayıkçı diyor ki ırmağın kıyısında yağmur başladı, şimdi çığlık atıp kaçışıyorlar.'],
    ['windows-1257', 'Keltininkas sako, kad žmonės šią žiemą vėl eis pėsčiomis, nes upė užšalo ir valtys guli krante.'],
  ])('refuses what is in %s rather than take it for Windows-1252: %s', (encoding, text) => {
    expect(() => decode('a.txt', encode(text, encoding))).toThrow('its encoding is not certain')
  })

  test('honours what a source declares, unless its bytes are plainly UTF-8', () => {
    const bytes = encode('да', 'koi8-r')
    expect(decode('a.html', bytes, 'koi8-r')).toMatchObject({ encoding: 'koi8-r', text: 'да' })
    expect(decode('a.html', utf8(russian), 'windows-1251')).toEqual({
      encoding: 'utf-8',
      text: russian,
      known: { key: 'known.contrary', values: { declared: 'windows-1251' } },
    })
    expect(decode('a.html', utf8('plain'), 'windows-1251')).toEqual({ encoding: 'utf-8', text: 'plain' })
  })

  test('does not believe a declaration that makes no Russian of Russian letters', () => {
    const known = (declared: string) => ({ key: 'known.better', values: { declared } })
    for (const declared of ['koi8-r', 'iso-8859-1', 'ibm866'])
      expect(decode('a.html', encode(russian, 'windows-1251'), declared)).toEqual({
        encoding: 'windows-1251',
        text: russian,
        known: known(declared),
      })
    expect(decode('a.html', encode(russian, 'koi8-r'), 'windows-1251').text).toBe(russian)
    expect(decode('a.html', encode(russian, 'ibm866'), 'iso-8859-1')).toMatchObject({
      encoding: 'ibm866',
      text: russian,
      known: known('iso-8859-1'),
    })
    const spaced = 'Seven\u00A0tolls, «\u00A0so\u00A0they\u00A0say\u00A0», were paid; '.repeat(12)
    expect(decode('a.html', encode(spaced, 'windows-1252'), 'iso-8859-1').text).toBe(spaced)
    const french =
      'À l’été, les façades où l’on a déjà été élevées étaient à côté de l’Écluse, même là où ça n’était pas sûr.'
    expect(decode('a.html', encode(french, 'windows-1252'), 'iso-8859-1')).toMatchObject({ text: french })
  })

  test('refuses what can’t be decided, with the file and the offset', () => {
    expect(() => decode('a.txt', Uint8Array.of(0x61, 0x20, 0xff))).toThrow(
      'a.txt: not valid UTF-8 at offset 2 (byte 0xff), and its encoding is not certain',
    )
    // The word is as plausible in one encoding as in the other.
    expect(() => decode('a.txt', encode('ад', 'windows-1251'))).toThrow('a.txt: not valid UTF-8 at offset 0')
  })

  test('takes UTF-8 with a fault for what it is, not for another encoding', () => {
    const bytes = Uint8Array.from([...utf8(russian), 0xd0, ...utf8('.')])
    expect(() => decode('a.txt', bytes)).toThrow(`a.txt: not valid UTF-8 at offset ${utf8(russian).length}`)
    expect(() => decode('a.txt', utf8(russian).subarray(0, 29))).toThrow('a.txt: not valid UTF-8 at offset 28')
  })

  test('refuses binary data at its first zero', () => {
    expect(() => decode('a.txt', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 7, 0))).toThrow(
      'a.txt: found a zero byte at offset 4; expected a text, not binary data',
    )
    expect(() => decode('a.txt', Uint8Array.of(0x61, 0, 0x62))).toThrow('a.txt: found a zero byte at offset 1')
  })
})
