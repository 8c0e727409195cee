import { micromark } from 'micromark'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'
import { expect, test } from 'vitest'
import type { ArchiveDocument, Block } from '#lib/domain/document.ts'
import { DocumentFormatError } from '#lib/markdown/format-error.ts'
import { parseDocument } from '#lib/markdown/parse.ts'
import { readBlocks } from '#lib/markdown/read-blocks.ts'
import { serialiseDocument } from '#lib/markdown/serialise.ts'
import { writeBlocks } from '#lib/markdown/write-blocks.ts'
import { bridgeDocument } from './documents.ts'

test('a document is written as frontmatter and a block a paragraph, each behind its anchor', () => {
  expect(serialiseDocument(bridgeDocument())).toBe(`---
id: "d-7k2m9qd"
slug: "on-the-three-bridges"
title: "On the three bridges"
kind: "speech"
date: "2019-05-14"
speaker: "Ada Reed"
language: "en"
original_language: "kk"
source:
  file: "gazette.txt"
  sha256: "${'0'.repeat(64)}"
  lineage: "gazette.txt"
  lines: [1, 40]
  collection: "river-towns"
basis:
  date:
    kind: "stated"
    line: 2
    words: "14 May 2019"
    of: "occasion"
  original_language:
    kind: "editor"
    reason: "The gazette says so."
---

## <a id="h-1234567"></a>Water, first of all

<a id="p-abcdefg"></a><a id="p-0000001"></a>We cross at \\*low\\* water & wait.

- <a id="p-bbbbbbb"></a>Ferries
- <a id="p-bbbbbbc" data-break="ours"></a>Boats

3. <a id="p-ccccccc"></a>Third
4. <a id="p-cccccc1"></a>Fourth

9) <a id="p-cccccc2"></a>Ninth

***

> <a id="p-ddddddd" data-voice="publisher"></a>A bridge is a promise.
>
> <a id="p-dddddd1"></a>So it is.
`)
})

test('several speakers, lines of the head and the rule that found a value are written', () => {
  const document: ArchiveDocument = {
    ...bridgeDocument(),
    speaker: ['Ada Reed', 'Ivo Sandor'],
    role: ['Keeper of the lock', 'Harbour master'],
    head: [{ lines: [3, 4], text: 'Not to be read before noon' }],
    basis: { speaker: { kind: 'stated', line: 2, words: 'Ada Reed and Ivo Sandor', rule: 'name-line' } },
  }
  expect(serialiseDocument(document)).toContain(`
speaker:
  - "Ada Reed"
  - "Ivo Sandor"
role:
  - "Keeper of the lock"
  - "Harbour master"
`)
  expect(serialiseDocument(document)).toContain(`
head:
  - lines: [3, 4]
    text: "Not to be read before noon"
basis:
  speaker:
    kind: "stated"
    line: 2
    words: "Ada Reed and Ivo Sandor"
    rule: "name-line"
`)
  expect(parseDocument(serialiseDocument(document), 'a.md')).toEqual(document)
})

test.each([
  ['a list of one', { speaker: ['Ada Reed'] }],
  ['more offices than speakers', { speaker: ['Ada Reed', 'Ivo Sandor'], role: ['a', 'b', 'c'] }],
  ['a list of offices of one speaker', { speaker: 'Ada Reed', role: ['a', 'b'] }],
])('%s is refused', (_, given) => {
  expect(() => serialiseDocument({ ...bridgeDocument(), ...given })).toThrow(/speaker|role/)
})

test('the order in which fields were set changes no byte', () => {
  const document = bridgeDocument()
  const turned = Object.fromEntries(Object.entries(document).reverse())
  const source = Object.fromEntries(Object.entries(document.source).reverse())
  expect(serialiseDocument({ ...document, ...turned, source: { ...document.source, ...source } })).toBe(
    serialiseDocument(document),
  )
})

test('empty lists and breaks of the source are left out', () => {
  const document = bridgeDocument()
  const blocks = document.blocks.map((block) => (block.type === 'paragraph' ? { ...block, aliases: [] } : block))
  const written = serialiseDocument({ ...document, topics: [], corrections: [], blocks })
  expect(written).not.toMatch(/topics|corrections|p-0000001/)
})

test.each([
  ['two lines', 'one\ntwo'],
  ['two spaces', 'one  two'],
  ['a space at the end', 'one '],
  ['a tab', 'one\ttwo'],
  ['nothing', ''],
  ['half a character', 'one \uD83D'],
])('a text that could not come back exactly is refused: %s', (_, text) => {
  const document = bridgeDocument()
  document.blocks = [{ type: 'paragraph', id: 'p-abcdefg', form: 'plain', text }]
  expect(() => serialiseDocument(document)).toThrow(DocumentFormatError)
})

test('a numbered paragraph without its number is refused', () => {
  const document = bridgeDocument()
  document.blocks = [{ type: 'paragraph', id: 'p-abcdefg', form: 'numbered', text: 'First' }]
  expect(() => serialiseDocument(document)).toThrow(/block 1, number/)
})

test('a table is one for every reader of Markdown, each row with its id', () => {
  const row = (id: string, cells: string[], header?: true): Block => ({
    type: 'paragraph',
    id: `p-${id}`,
    form: 'row',
    cells,
    ...(header && { header }),
    text: cells.filter(Boolean).join(' '),
  })
  const blocks = [
    row('aaaaaaa', ['Town', 'Crowns'], true),
    row('bbbbbbb', ['Selby', 'a|b', '9']),
    row('ccccccc', ['', '12']),
    row('ddddddd', ['x', 'y'], true),
  ]
  const body = writeBlocks(blocks)
  expect(body).toBe(`
<a id="p-aaaaaaa"></a>Town | Crowns | |
--- | --- | ---
<a id="p-bbbbbbb"></a>Selby | a\\|b | 9
<a id="p-ccccccc"></a> | 12

<a id="p-ddddddd"></a>x | y
--- | ---
`)
  const html = micromark(body, { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()], allowDangerousHtml: true })
  expect(html.match(/<t[hd]>/g)).toHaveLength(3 * 3 + 2)
  expect(html).toContain('<td>a|b</td>')
  expect(readBlocks(body, 1).blocks).toEqual(blocks)
  const nameless = writeBlocks([row('aaaaaaa', ['Selby', '9'])])
  expect(nameless).toBe('\n| | |\n--- | ---\n<a id="p-aaaaaaa"></a>Selby | 9\n')
})
