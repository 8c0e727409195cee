import { describe, expect, it } from 'vitest'
import { readRtf } from '#lib/ingest/read/rtf/read-rtf.ts'

const { raw } = String

function read(body: string, head = '') {
  const { text, hints, findings = [] } = readRtf('well.rtf', Buffer.from(`{\\rtf1\\ansi${head} ${body}}`, 'latin1'))
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return {
    lines: text.split('\n').filter((line) => line !== ''),
    headings: hints?.headings.map(words) ?? [],
    items: hints?.listItems.map((item) => [item.number, text.slice(item.words, item.end)]) ?? [],
    rows: hints?.rows?.map(({ cells, header }) => [header ?? false, cells.map((cell) => cell && words(cell))]) ?? [],
    findings: findings.map(({ rule, message }) => `${rule}: ${message}`),
  }
}

describe('words', () => {
  it('are those of the code page of the font, else of the file', () => {
    expect(read(raw`\'e9t\'e9`).lines).toEqual(['été'])
    expect(read(raw`\'e4\'e0`, raw`\ansicpg1251`).lines).toEqual(['да'])
    const fonts = raw`{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}{\f2\fcharset128 C;}}`
    expect(read(raw`\f1 \'e4\'e0 \f2 \'93\'fa\plain , \'e9`, fonts).lines).toEqual(['да 日, é'])
  })
  it('are those of Unicode, without what stands beside them for other readers', () => {
    expect(read(raw`a\u8212?b {\uc2\u233\'e9\'e9}c \uc0\u-10179\u-8704 d`).lines).toEqual(['a—b éc 😀d'])
  })
  it('have the signs of control words, and end where a line ends behind a backslash', () => {
    expect(read('\\ldblquote Row\\rdblquote\\emdash a\\{b\\}\\\\\\~c\\\nd').lines).toEqual(['“Row”—a{b}\\\u00a0c', 'd'])
  })
  it('do not begin among bytes of a picture', () => {
    expect(read(raw`a{\pict\bin4 {}{}}b{\*\shppict{\pict 00ff}}{\*\unheard of}c`).lines).toEqual(['abc'])
  })
})

describe('paragraphs', () => {
  it('are headings by the names of their styles, or by their level', () => {
    const styles = raw`{\stylesheet{\ql Normal;}{\s3 heading 2;}{\*\cs4 heading 3;}{\s5 Title;}}`
    const { headings } = read(raw`\pard\s5 Wells\par\pard\s3 Ropes\par\pard\outlinelevel1 Oars\par\pard a\par`, styles)
    expect(headings).toEqual(['Wells', 'Ropes', 'Oars'])
  })
  it('are items by the marks that the file has written out', () => {
    const { items, lines } = read(raw`{\listtext\'b7\tab}a\par{\pntext 3)\tab}b\par{\listtext (a)\tab}c\par`)
    expect(items).toEqual([
      [undefined, 'a'],
      [3, 'b'],
    ])
    expect(lines[2]).toBe('(a) c')
  })
  it('of a table are its cells, and those of a row that is never ended are kept', () => {
    const { rows, lines } = read(
      raw`\trowd\trhdr\pard\intbl a\cell b\par c\cell\row\trowd\pard\intbl d\cell e\cell\row\pard x\par\trowd\pard\intbl f\cell g\pard\par y`,
    )
    expect(rows).toEqual([
      [true, ['a', 'b c']],
      [false, ['d', 'e']],
    ])
    expect(lines.join(' ')).toMatch(/x.*f.*g.*y/)
  })
  it('of a box follow the one that it is in', () => {
    const box = raw`{\shp{\*\shpinst{\sp{\sn name}{\sv value}}{\shptxt\pard Mind the rope.\par}}{\shprslt no}}`
    expect(read(raw`Row${box} on.\par Then rest.`).lines).toEqual(['Row on.', 'Mind the rope.', 'Then rest.'])
  })
})

describe('what is no part of the text', () => {
  it('is left out: heads and feet of pages silently, the rest with a finding of each', () => {
    const { lines, findings } = read(
      raw`{\header a}{\footer b}{\info{\title c}}Row{\deleted  back}{\*\annotation{\*\atndate 1}\pard Why?} on{\object{\*\objdata 00}{\result  Sheet}}.`,
    )
    expect(lines).toEqual(['Row on Sheet.'])
    expect(findings).toEqual([
      expect.stringMatching(/^tracked-changes: .*“back”/),
      expect.stringMatching(/^comments: .*“Why\?”/),
      expect.stringMatching(/^embedded-object: 1 object/),
    ])
  })
  it('of two forms of one word is the one without Unicode', () => {
    expect(read(raw`{\upr{a?}{\*\ud{a\u233?}}}`).lines).toEqual(['aé'])
  })
})

describe('a note', () => {
  it('is at the end behind its number, which is raised where it is called', () => {
    const note = (words: string) => raw`{\super\chftn}{\footnote\pard {\super\chftn} ${words}}`
    expect(read(raw`Row${note('one')} on${note('two')}.\par End.`).lines).toEqual([
      'Row¹ on².',
      'End.',
      '¹ one',
      '² two',
    ])
  })
})

it('a file that is none, or has letters that can’t be known, is refused with words', () => {
  expect(() => readRtf('a.rtf', Buffer.from('Row.'))).toThrow(/^a\.rtf: not an RTF file/)
  expect(() => read(raw`\'e9`, raw`\pc`)).toThrow(/letters of code page 437, which is not read; save it as \.docx/)
})
