import { describe, expect, it } from 'vitest'
import { readOdt } from '#lib/ingest/read/odt/read-odt.ts'
import { odt } from '#tests/golden/made-files.ts'

function read(text: string, automatic = '', styles = '') {
  const { text: found, hints, findings = [] } = readOdt('bell.odt', odt(text, automatic, styles))
  return {
    lines: found.split('\n').filter((line) => line !== ''),
    headings: hints?.headings.map(({ level, start, end }) => [level, found.slice(start, end)]) ?? [],
    items: hints?.listItems.map(({ number, words, end }) => [number, found.slice(words, end)]) ?? [],
    findings: findings.map(({ rule, message }) => `${rule}: ${message}`),
  }
}

const item = (inside: string, attributes = '') => `<text:list-item ${attributes}>${inside}</text:list-item>`
const numbered = (level: number, form: string, more = '') =>
  `<text:list-level-style-number text:level="${level}" style:num-format="${form}" style:num-suffix="." ${more}/>`

describe('a list', () => {
  const style = `<text:list-style style:name="L">${numbered(1, '1')}${numbered(2, '1', 'text:display-levels="2"')}</text:list-style>`
  it('has the numbers that its style gives, those of outer levels where it shows them', () => {
    const inner = `<text:list>${item('<text:p>b</text:p>')}${item('<text:p>c</text:p>')}</text:list>`
    const list = `<text:list text:style-name="L">${item('<text:p>x</text:p>')}${item(`<text:p>a</text:p>${inner}`)}</text:list>`
    expect(read(list, style).lines).toEqual(['1. x', '2. a', '2.1. b', '2.2. c'])
  })
  it('goes on behind what interrupts it, where it says so', () => {
    const list = (words: string, more = '') =>
      `<text:list text:style-name="L" ${more}>${item(`<text:p>${words}</text:p>`)}</text:list>`
    const { items } = read(
      `${list('a')}<text:p>x</text:p>${list('b', 'text:continue-numbering="true"')}${list('c')}`,
      style,
    )
    expect(items).toEqual([
      [1, 'a'],
      [2, 'b'],
      [1, 'c'],
    ])
  })
  it('has bullets without a style that numbers it', () => {
    expect(read(`<text:list>${item('<text:p>a</text:p>')}</text:list>`).items).toEqual([[undefined, 'a']])
  })
})

describe('styles', () => {
  it('hide and strike out words by what they are based on, though they be in a circle', () => {
    const styles =
      '<style:style style:name="A" style:family="text" style:parent-style-name="B"/><style:style style:name="B" style:family="text" style:parent-style-name="A"><style:text-properties text:display="none"/></style:style>'
    const { lines, findings } = read('<text:p>Row <text:span text:style-name="A">back</text:span> on.</text:p>', styles)
    expect(lines).toEqual(['Row on.'])
    expect(findings).toEqual([expect.stringMatching(/^hidden-words: .*“back”/)])
  })
  it('make a title, below which headings are', () => {
    const title =
      '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/><style:style style:name="Title" style:family="paragraph"/>'
    expect(
      read('<text:p text:style-name="P1">Bell</text:p><text:h text:outline-level="1">Rope</text:h>', title).headings,
    ).toEqual([
      [1, 'Bell'],
      [2, 'Rope'],
    ])
  })
})

describe('what is no part of the text', () => {
  it('is left out with a finding of each', () => {
    const { lines, findings } = read(
      '<text:tracked-changes><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>' +
        '<text:table-of-content><text:index-body><text:p>Bell 3</text:p></text:index-body></text:table-of-content>' +
        '<text:p>Row<office:annotation><dc:creator>Una</dc:creator><text:p>Why?</text:p></office:annotation> on <text:date>2 May</text:date>.<draw:frame><draw:object/></draw:frame></text:p>',
    )
    expect(lines).toEqual(['Row on 2 May.'])
    expect(findings).toEqual([
      expect.stringMatching(/^tracked-changes: .*1 insertion \(kept\)/),
      expect.stringMatching(/^date-field: .*“2 May”/),
      expect.stringMatching(/^comments: .*“Why\?”/),
      expect.stringMatching(/^table-of-contents: 1 table/),
      expect.stringMatching(/^embedded-object: 1 object/),
    ])
  })
})

it('signs of markup in words are words', () => {
  expect(read('<text:p>a &lt;b&gt; &amp;amp; c</text:p>').lines).toEqual(['a <b> &amp; c'])
})

it('cells are repeated as they say, empty ones not', () => {
  const cells =
    '<table:table-cell table:number-columns-repeated="3"><text:p>4</text:p></table:table-cell><table:table-cell table:number-columns-repeated="1000000"/>'
  const row = `<table:table-row>${cells}</table:table-row>`
  expect(read(`<text:p>a</text:p><table:table>${row}${row}</table:table>`).lines).toEqual(['a', '4\t4\t4', '4\t4\t4'])
})

it('a file that is none is refused with words', () => {
  expect(() => readOdt('a.odt', new Uint8Array([1, 2]))).toThrow(/^a\.odt: not a readable ODT file/)
  expect(() => read('<text:p></text:p>')).toThrow(/found no text that a reader would see/)
})
