import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readEpub } from '#lib/ingest/read/epub/read-epub.ts'
import { epub, epubDocument } from '#tests/golden/made-files.ts'
import { toldBy } from '#tests/unit/ingest/read/told-by.ts'

function read(metadata: string, documents: Record<string, string>, files: Record<string, string> = {}) {
  const read = readEpub('bridge.epub', epub(metadata, documents, files))
  const told = toldBy(read)
  return {
    ...told,
    headings: told.headings.map(([, words]) => words),
    findings: read.findings?.map(({ rule, line, message }) => [rule, line, message]) ?? [],
  }
}

describe('a book', () => {
  it('has the words of its spine in order, with what their markup says, and none of its navigation', () => {
    const { lines, headings, rows } = read('', {
      'nav.xhtml': epubDocument('<p>Stones 1</p>'),
      'b.xhtml': epubDocument('<h1>Stones</h1><p>One.</p>'),
      'a.xhtml': epubDocument(
        '<h1>Ropes</h1><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
      ),
    })
    expect(lines).toEqual(['Stones', 'One.', 'Ropes', 'a\tb', 'c\td'])
    expect(headings).toEqual(['Stones', 'Ropes'])
    expect(rows).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })
  it('has the lines of its findings counted from its beginning', () => {
    const { findings } = read('<dc:title>On stones</dc:title>', {
      'a.xhtml': epubDocument('<p>One.</p>'),
      'b.xhtml': epubDocument('<p>Two.</p><p>Three <s>four</s>.</p>'),
    })
    expect(findings).toEqual([['struck-words', 7, expect.stringContaining('four')]])
  })
  it('states its title, authors, language, day of publication and address', () => {
    const { fields } = read(
      '<dc:title>On stones</dc:title><dc:creator>Ana Verell</dc:creator><dc:creator>Osk Brandt</dc:creator><dc:contributor>Una</dc:contributor><dc:date opf:event="modification">2020</dc:date><dc:date>1998-06</dc:date><dc:source>https://bridge.example/1</dc:source>',
      { 'a.xhtml': epubDocument('<p>One.</p>') },
    )
    expect(fields).toEqual({
      title: 'On stones',
      byline: 'Ana Verell, Osk Brandt',
      date: '1998-06',
      url: 'https://bridge.example/1',
    })
  })
  it('loses one document that can’t be read, with an error', () => {
    const deep = epubDocument(`${'<div>'.repeat(500)}a${'</div>'.repeat(500)}`)
    const { lines, findings } = read('', { 'a.xhtml': deep, 'b.xhtml': epubDocument('<p>Two.</p>') })
    expect(lines).toEqual(['Two.'])
    expect(findings).toEqual([
      [
        'unread-part',
        undefined,
        expect.stringMatching(/^its part book\/a\.xhtml is not read.*nested more than 400 deep/),
      ],
    ])
  })
})

describe('a file that is no book', () => {
  it('is refused with words', () => {
    expect(() => readEpub('a.epub', zipSync({ mimetype: new Uint8Array() }))).toThrow(
      'a.epub: its part META-INF/container.xml is missing',
    )
    expect(() => read('', { 'a.xhtml': epubDocument('<img src="a.png"/>') })).toThrow(/no document with words/)
    const locked =
      '<encryption><EncryptedData><CipherData><CipherReference URI="book/a.xhtml"/></CipherData></EncryptedData></encryption>'
    expect(() => read('', { 'a.xhtml': epubDocument('<p>One.</p>') }, { 'META-INF/encryption.xml': locked })).toThrow(
      /its texts are locked \(DRM\)/,
    )
  })
})
