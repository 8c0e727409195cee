import { describe, expect, test } from 'vitest'
import { readControlCharacters } from '#lib/ingest/read/characters/control-characters.ts'
import { repairWindows1252 } from '#lib/ingest/read/characters/decode.ts'
import { repairMojibake } from '#lib/ingest/read/characters/mojibake.ts'
import { readHtml } from '#lib/ingest/read/html/read-html.ts'
import { readPlainText } from '#lib/ingest/read/read-plain-text.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** A text as it looks when its UTF-8 is read in another encoding. */
const misread = (text: string, encoding: string) =>
  repairWindows1252(new TextDecoder(encoding).decode(bytes(text)), encoding)

describe('control signs', () => {
  test('from U+0080 on are the signs of Windows-1252, as the HTML standard reads them', () => {
    expect(readControlCharacters('The ferry\u0092s \u0093lamp\u0094 \u0096 5 \u0080')).toBe('The ferry’s “lamp” – 5 €')
  })

  test('U+0085 is a line end between lines and an ellipsis inside one', () => {
    expect(readControlCharacters('On oars\u0085\u0085Oars are dear.\u0085So are boats.\u0085')).toBe(
      'On oars\n\nOars are dear.\nSo are boats.\n',
    )
    expect(readControlCharacters('Oars\u0085 and boats\u0085\nSo it is.\u0085Or not.')).toBe(
      'Oars… and boats…\nSo it is.\nOr not.',
    )
  })

  test('line and paragraph separators, and feeds inside a line, end lines', () => {
    expect(readControlCharacters('one\u2028two\u2029three\vfour\ffive')).toBe('one\ntwo\n\nthree\nfour\nfive')
    expect(readControlCharacters('On oars\v\vOars are dear.\f\fSo are boats.')).toBe(
      'On oars\n\nOars are dear.\n\nSo are boats.',
    )
    expect(readControlCharacters('one\n\ftwo')).toBe('one\n\ftwo')
  })
})

test('signs that were lost before are told, with the first place', () => {
  const { text, findings } = readPlainText('oars.txt', bytes('On oars\n\nThe na\uFFFDve oarsman\uFFFDs oars are dear.'))
  expect(text).toContain('oarsman\uFFFDs')
  expect(findings).toMatchObject([
    { rule: 'broken-character', line: 3, message: expect.stringContaining('2 characters') },
  ])
})

const sound = [
  'He said: “The ferry – ours – cost €5…” in the naïve café of Łódź.',
  'Он сказал: «Паром — наш». № 5, и ёлка.',
  'Өзен жағасындағы қала туралы ғылым — «Әлем», үй, ұл, һәм, іс.',
]

describe('text that was decoded wrongly before', () => {
  test.each(['windows-1252', 'windows-1251', 'koi8-r', 'ibm866'])('in %s is repaired sign by sign', (encoding) => {
    for (const text of sound) {
      expect(repairMojibake(misread(text, encoding)).text).toBe(text)
      expect(repairMojibake(misread(misread(text, encoding), 'windows-1252')).text).toBe(text)
    }
  })

  test('as Western letters for Russian ones is repaired', () => {
    const russian = 'Паром ходит каждый день, кроме праздников, и лодки новые'
    const western = repairWindows1252(
      new TextDecoder('latin1').decode(
        Uint8Array.from(russian, (sign) => {
          for (let byte = 0; byte < 256; byte += 1)
            if (new TextDecoder('windows-1251').decode(Uint8Array.of(byte)) === sign) return byte
          return 0x3f
        }),
      ),
      'windows-1252',
    )
    expect(repairMojibake(western).text).toBe(russian)
  })

  test('is left as written, and said, where a sign of it was lost', () => {
    const broken = 'The ferryâ€™s cafÃ© and â€ lamp'
    expect(repairMojibake(broken)).toEqual({
      text: broken,
      garbled: [{ line: 1, found: 'ferryâ€™s cafÃ© and â€ lamp' }],
    })
  })

  test.each([
    '« LIBERTÉ » et « É»',
    'l’été – « liberté\u00A0» et père\u00A0— à\u00A0«moi»',
    'ДОВІРІ та ВІРІ, РІК, Рёв, Рій',
    'NÃO, MAÇÃ»',
    'В\u00A0«Паром» и\u00A0—\u00A0не',
    'der „Ä“ und Ü»',
    'түрлі хабына қарай',
  ])('is not seen in %s', (text) => {
    expect(repairMojibake(text)).toEqual({ text, garbled: [] })
  })

  test.each(['\n', '\r\n', '\r'])('is found by lines that end in %j, each repaired or left by itself', (end) => {
    const lines = ['The ferryâ€™s lamp', 'and â€ lamp', 'The cafÃ©']
    expect(repairMojibake(lines.join(end))).toEqual({
      text: ['The ferry’s lamp', 'and â€ lamp', 'The café'].join(end),
      garbled: [
        { line: 1, found: 'ferryâ€™s lamp', repaired: 'ferry’s lamp' },
        { line: 2, found: 'â€ lamp' },
        { line: 3, found: 'cafÃ©', repaired: 'café' },
      ],
    })
  })

  test('becomes a finding that quotes what was found and what it was read as', () => {
    const { text, findings } = readPlainText('a.txt', bytes('On oars\n\nThe guildâ€™s oars\nThe cafÃ©'))
    expect(text).toBe('On oars\n\nThe guild’s oars\nThe café')
    expect(findings).toEqual([
      {
        rule: 'mojibake',
        severity: 'warning',
        line: 3,
        message:
          '"guildâ€™s oars" was decoded in a wrong encoding before the source was saved; it is repaired to "guild’s oars"; so is line 4',
        said: {
          key: 'repaired',
          values: {
            found: 'guildâ€™s oars',
            repaired: 'guild’s oars',
            also: { key: 'alsoLine', values: { line: '4' } },
          },
        },
      },
    ])
    const page = readHtml('a.html', bytes('<p>The guild&acirc;&euro;&trade;s cafÃ©.</p>'))
    expect(page.text).toBe('The guild’s café.')
    expect(page.findings?.map(({ rule }) => rule)).toEqual(['mojibake'])
  })
})

test('marks of raised signs that are left in a plain text are read', () => {
  const { text } = readPlainText('a.txt', bytes('10<sup>3</sup> oars, H<sub>2</sub>O, the report<SUP>1</SUP>, a <b> c'))
  expect(text).toBe('10³ oars, H₂O, the report¹, a <b> c')
})
