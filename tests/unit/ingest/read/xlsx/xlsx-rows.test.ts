import { describe, expect, it } from 'vitest'
import { dateFormatOf, serialDate } from '#lib/ingest/read/xlsx/xlsx-dates.ts'
import { xlsxRows } from '#lib/ingest/read/xlsx/xlsx-rows.ts'
import { type SheetCell, xlsx } from '#tests/golden/made-files.ts'

function read(rows: SheetCell[][], parts: Parameters<typeof xlsx>[1] = {}, sheet?: string) {
  const bytes = xlsx({ Oars: rows, Lamps: [['lamp'], ['lit']] }, parts)
  const found = [...xlsxRows('oars.xlsx', bytes, sheet)]
  return {
    rows: found.flatMap((one) => ('rule' in one ? [] : [one.value])),
    findings: found.flatMap((one) => ('rule' in one ? [`${one.rule}: ${one.message}`] : [])),
  }
}

const cell = (attributes: string, inside: string) => ({ attributes, inside })

describe('the rows of a sheet', () => {
  it('have the names of the columns above them, or the letter of one without a name', () => {
    const { rows } = read([
      ['', ''],
      ['nr', 'text'],
      [7, 'Row.', 'beside'],
      ['', ''],
      [8, 'Sail.'],
    ])
    expect(rows).toEqual([
      { nr: '7', text: 'Row.', C: 'beside' },
      { nr: '8', text: 'Sail.' },
    ])
  })
  it('are those of the sheet that is named, in any case, and of the first else', () => {
    expect(read([['a'], ['b']], {}, 'lamps').rows).toEqual([{ lamp: 'lit' }])
    expect(() => read([['a'], ['b']], {}, 'boats')).toThrow('no sheet "boats" in it; its sheets are Oars, Lamps')
  })
  it('have the words of the shared list without readings and without what is struck, which is a finding', () => {
    const strings =
      '<si><r><t xml:space="preserve">Row </t></r><r><rPr><strike/></rPr><t>back</t></r><r><t>on_x000D_.</t></r><rPh><t>ro</t></rPh></si>'
    const { rows, findings } = read([['a'], [cell('t="s"', '<v>0</v>')]], { strings })
    expect(rows).toEqual([{ a: 'Row on\n.' }])
    expect(findings).toEqual([expect.stringMatching(/^struck-words: .*“back”/)])
  })
  it('have the value of a formula, and findings for errors and for values that are not there', () => {
    const { rows, findings } = read([
      ['a', 'b', 'c', 'd'],
      [cell('', '<f>1+1</f><v>2</v>'), cell('t="e"', '<v>#REF!</v>'), cell('', '<f>A1</f>'), cell('t="b"', '<v>1</v>')],
    ])
    expect(rows).toEqual([{ a: '2', b: '', c: '', d: 'true' }])
    expect(findings).toEqual([
      expect.stringMatching(/^cell-with-error: .*B2 \(#REF!\)/),
      expect.stringMatching(/^formula-without-value: .*C2;/),
    ])
  })
  it('have figures with the digits that the sheet counts with', () => {
    const figures = ['0.30000000000000004', '1E3', '1901', '-2.5'].map((one) => cell('', `<v>${one}</v>`))
    expect(read([['a', 'b', 'c', 'd'], figures]).rows).toEqual([{ a: '0.3', b: '1000', c: '1901', d: '-2.5' }])
  })
  it('say what is merged over rows, and which comments are left out', () => {
    const { findings } = read([['a'], ['b']], {
      after: '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="A1:B1"/></mergeCells>',
      comments: '<comment ref="A1"><text><r><t>Why?</t></r></text></comment>',
    })
    expect(findings).toEqual([
      expect.stringMatching(/^comments: .*“Why\?”/),
      expect.stringMatching(/^merged-cells: .*: A2:A3;/),
    ])
  })
})

describe('a number', () => {
  it('is a date where its format shows one, as far as it shows it', () => {
    const formats = [
      'dd/mm/yyyy',
      '[$-409]mmmm yyyy',
      'yyyy',
      'h:mm:ss',
      '#,##0.00 "d"',
      '[Red]0',
      'd\\.m\\.yy;@',
      'mmmm',
    ]
    expect(formats.map((code) => dateFormatOf(164, code))).toEqual([
      'day',
      'month',
      'year',
      'time',
      undefined,
      undefined,
      'day',
      'month',
    ])
    expect([14, 17, 20, 1].map((id) => dateFormatOf(id, undefined))).toEqual(['day', 'month', 'time', undefined])
  })
  it('is the day that the sheet shows, from 1900 or 1904 on', () => {
    expect(serialDate(1, 'day', false)).toBe('1900-01-01')
    expect(serialDate(59, 'day', false)).toBe('1900-02-28')
    expect(serialDate(61, 'day', false)).toBe('1900-03-01')
    expect(serialDate(43_599, 'day', false)).toBe('2019-05-14')
    expect(serialDate(43_599 - 1462, 'day', true)).toBe('2019-05-14')
    expect(serialDate(43_599.75, 'day', false)).toBe('2019-05-14T18:00:00')
    expect(serialDate(43_599, 'month', false)).toBe('2019-05')
    expect(serialDate(0.5, 'time', false)).toBe('12:00:00')
  })
  it('is no date where the calendar has no such day, or it says how long something took', () => {
    expect([60, 0, -1, 3_000_000].map((serial) => serialDate(serial, 'day', false))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(serialDate(1.25, 'time', false)).toBeUndefined()
  })
})

describe('a file that is no such sheet', () => {
  it('is refused with words', () => {
    const refused = (bytes: number[]) => () => [...xlsxRows('a.xlsx', new Uint8Array(bytes), undefined)]
    expect(refused([1, 2, 3])).toThrow(/^a\.xlsx: not a readable XLSX file/)
    expect(refused([0xd0, 0xcf, 0x11, 0xe0])).toThrow(/^a\.xlsx: locked with a password/)
    expect(() => read([['a', 'a'], ['b']])).toThrow('oars.xlsx: two columns are named "a"')
    expect(() => read([[cell('r="AAAA1"', '<v>1</v>')]])).toThrow()
  })
})
