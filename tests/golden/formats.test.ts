import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadArchive } from '#lib/archive/load.ts'
import { verifyArchive } from '#lib/archive/verify-archive.ts'
import { ingest } from '#lib/ingest/ingest.ts'
import { discoverSources } from '#lib/ingest/read/discover.ts'
import { writeIngested } from '#lib/ingest/write.ts'
import { readRecords } from '#lib/records/records.ts'
import { docx, docxParagraph, docxWith, epub, epubDocument, odt, pdf, xlsx } from './made-files.ts'
import { linesAt, pdfOf } from './made-pdf.ts'

/**
 * One source of each format, and the Markdown that must come of it, in `formats/`. Files that are not text are made
 * here. After a wanted change: `npx vitest run tests/golden -u`, and read the difference.
 */
let work: string
let content: string

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'formats-'))
  content = join(work, 'content')
  await cp(resolve('tests/fixtures/archive'), content, {
    recursive: true,
    filter: (path) => !path.includes('/sources/') && !path.includes('/collections/') && !path.includes('/catalogue/'),
  })
  await cp(resolve('tests/golden/formats/sources'), join(content, 'sources'), { recursive: true })
  await makeSources(join(content, 'sources'))
  await mkdir(join(content, 'collections'), { recursive: true })
  const common = 'id: key, text: words, title: "Letter of {when}", date: when, speaker: who, language: lang'
  for (const [extension, more] of [
    ['.csv', ''],
    ['.jsonl.gz', ', venue: where, url: at'],
    ['.xlsx', ', sheet: Letters'],
  ] as const) {
    const mapping = `dataset: { ${common}${more} }\n`
    const id = `letters${extension.replaceAll('.', '-')}`
    const text = `id: ${id}\nname: Letters${extension}\nfolder: rows\nextension: ${extension}\n${mapping}`
    await writeFile(join(content, 'collections', `${id}.yaml`), text)
  }
  const records = await readRecords(content)
  const { files, findings } = await discoverSources([join(content, 'sources')], records.collections)
  const result = await ingest(files, records)
  await writeIngested({ ...result, findings: [...findings, ...result.findings] }, content)
})
afterAll(() => rm(work, { recursive: true }))

async function makeSources(folder: string): Promise<void> {
  const lines = await readFile(join(folder, 'rows/letters.jsonl'))
  await rm(join(folder, 'rows/letters.jsonl'))
  // Stored, not compressed: what compression makes of the same bytes differs between versions of zlib.
  await writeFile(join(folder, 'rows/letters.jsonl.gz'), gzipSync(lines, { level: 0 }))
  await writeFile(
    join(folder, 'report.docx'),
    docx([
      docxParagraph('Report on the state of the ferry', 'H1'),
      docxParagraph(
        'The ferry has a left side and a right side, and both of them are wet in the spring of every year.',
      ),
      docxParagraph('The rope', 'H2'),
      docxParagraph('The rope holds 42,500 pounds &amp; one ferryman, and it was last renewed on 14 May 2019.'),
    ]),
  )
  await writeFile(
    join(folder, 'minutes.pdf'),
    pdf([
      [
        'Minutes of the council of the River Towns',
        '',
        'The council met in the house by the weir and heard the ferrymen, who',
        'asked (not for the first time) for a second oar, and for a lamp that',
        'burns in the rain. The council will think of it.',
        '',
        'The keeper of the weir then said that the water is low, and that the',
        'boats which draw more than a hand should wait for the autumn, as they',
        'did in the year before, and as they will in the next one.',
      ],
      [
        'No oar was promised, and no lamp was bought, but all those who spoke',
        'were thanked, and the council went home by boat.',
      ],
    ]),
  )
  await writeFile(join(folder, 'rows/letters.xlsx'), lettersXlsx())
  await writeFile(join(folder, 'revised.docx'), revisedDocx())
  await writeFile(join(folder, 'charter.odt'), charterOdt())
  await writeFile(join(folder, 'speeches.epub'), speechesEpub())
  await writeFile(join(folder, 'printed.pdf'), printedPdf())
  await writeFile(
    join(folder, 'utf-16.txt'),
    Buffer.from('\uFEFFOn the lamp\n\nThe lamp is lit, and it burns.\n', 'utf16le'),
  )
}

/** What a word processor shows and hides: a title, headings, changes, struck words, a box, a note, lists, a table, a quotation. */
function charterOdt(): Uint8Array {
  const cell = (words: string) => `<table:table-cell><text:p>${words}</text:p></table:table-cell>`
  const note =
    '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Book of the bell, page 3.</text:p></text:note-body></text:note>'
  return odt(
    [
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>never</text:p></text:deletion></text:changed-region></text:tracked-changes>',
      '<text:p text:style-name="Title">Charter of the bell at Ormond</text:p>',
      '<text:p>Adopted in the<text:s text:c="2"/>bell tower.</text:p>',
      '<text:h text:outline-level="1">The ringing</text:h>',
      `<text:p>The bell is rung at <text:change/>dawn${note}<text:span text:style-name="T1"> and at noon</text:span>, and nobody<text:line-break/>asks why. The rope is 10<text:span text:style-name="T2">2</text:span> feet long.<draw:frame><draw:text-box><text:p>Mind the rope.</text:p></draw:text-box></draw:frame></text:p>`,
      '<text:list text:style-name="L1"><text:list-item><text:p>Pull once.</text:p><text:list><text:list-item><text:p>Wait.</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>Pull again.</text:p></text:list-item></text:list>',
      '<table:table><table:table-header-rows><table:table-row>' +
        `${cell('Hour')}${cell('Strokes')}</table:table-row></table:table-header-rows><table:table-row>${cell('Dawn')}${cell('4')}</table:table-row></table:table>`,
      '<text:p text:style-name="Quotations">No bell without a rope.</text:p>',
      '<text:p text:style-name="P1">Not for print.</text:p>',
    ].join(''),
    '<style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>' +
      '<style:style style:name="T2" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>' +
      '<style:style style:name="P1" style:family="paragraph"><style:text-properties text:display="none"/></style:style>' +
      '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>',
    '<style:style style:name="Title" style:family="paragraph"/><style:style style:name="Quotations" style:family="paragraph"/>',
  )
}

/** A book: a cover without words, a table of contents for navigation, two chapters, one of which has tags that XHTML alone closes. */
function speechesEpub(): Uint8Array {
  return epub(
    '<dc:title>Speeches on the bridge</dc:title><dc:title>A second title</dc:title><dc:creator>Ana Verell</dc:creator><dc:creator opf:role="ill">Una Moss</dc:creator><dc:language>en</dc:language><dc:date>1998-06-01T00:00:00Z</dc:date><dc:publisher>Bridge Press</dc:publisher><dc:identifier>urn:isbn:0</dc:identifier><meta property="dcterms:modified">2020-01-01</meta>',
    {
      'cover.xhtml': epubDocument('<img src="cover.png" alt="A bridge"/>'),
      'nav.xhtml': epubDocument('<nav><ol><li>The first stone</li></ol></nav>'),
      'one.xhtml': epubDocument(
        '<h1>The first stone</h1><p>We lay the first stone of the bridge, and we lay it with care.<a id="n"/> It is heavy.</p><ul><li>One stone is no bridge.</li></ul>',
      ),
      'two & three.xhtml': epubDocument(
        '<h1>The last stone</h1><div/><p>We lay the last stone, and the river is behind us.</p>',
      ),
    },
  )
}

/** Two sheets: notes, and letters with words of a list, a day, a month, a formula, and a cell with an error. */
function lettersXlsx(): Uint8Array {
  const shared = (place: number) => ({ attributes: 't="s"', inside: `<v>${place}</v>` })
  const formatted = (style: number, value: number) => ({ attributes: `s="${style}"`, inside: `<v>${value}</v>` })
  const formula = { attributes: 't="str"', inside: '<f>A1</f><v>Osk Brandt</v>' }
  const error = { attributes: 't="e"', inside: '<f>1/0</f><v>#DIV/0!</v>' }
  return xlsx(
    {
      Notes: [['Nothing here is a letter.']],
      Letters: [
        ['key', 'words', 'when', 'who', 'lang'],
        ['x-1', shared(0), formatted(1, 1234), formula, 'en'],
        ['x-2', shared(1), formatted(2, 1583), error, 'en'],
      ],
    },
    {
      strings:
        '<si><t>The harbour has asked for a crane. It has waited for two years.</t></si>' +
        '<si><r><t xml:space="preserve">The crane has come </t></r><r><rPr><strike/></rPr><t>by boat</t></r><r><t>by night, and nobody saw who brought it.</t></r></si>',
      styles:
        '<numFmts><numFmt numFmtId="164" formatCode="[$-409]mmmm\\ yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>',
    },
  )
}

/** What Word shows and hides: changes, struck words, a field, a formula, a table, a numbered list, a note. */
function revisedDocx(): Uint8Array {
  const run = (words: string, properties = '') =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`
  const cell = (words: string) => `<w:tc><w:p>${run(words)}</w:p></w:tc>`
  const item = (words: string) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(words)}</w:p>`
  return docxWith(
    [
      docxParagraph('Rules of the ferry at Selby', 'H1'),
      `<w:p>${run('The toll is ')}<w:del w:id="1"><w:r><w:delText>two</w:delText></w:r></w:del><w:ins w:id="2">${run('three')}</w:ins>${run(' pence, as the keepers agreed')}<w:r><w:footnoteReference w:id="1"/></w:r>${run(' in the spring')}${run(' or the autumn', '<w:strike/>')}${run('.')}</w:p>`,
      `<w:p><w:fldSimple w:instr=" AUTHOR ">${run('Osk Brandt')}</w:fldSimple>${run(' holds that a boat of length l takes ')}<m:oMath><m:sSup><m:e><m:r><m:t>l</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>${run(' ropes.')}</w:p>`,
      item('No boat leaves without its lamp.'),
      docxParagraph('Two rules are enough, but the second must be kept at night.'),
      item('No lamp leaves without its boat.'),
      `<w:tbl><w:tr>${cell('Boat')}${cell('Oars')}</w:tr><w:tr>${cell('The Heron')}${cell('4')}</w:tr></w:tbl>`,
    ],
    {
      styles: '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>',
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      footnotes: `<w:footnote w:id="1"><w:p>${run('Book of the keepers, page 12.')}</w:p></w:footnote>`,
    },
  )
}

/** Two pages with running heads, a note between the halves of a sentence, a table. */
function printedPdf(): Uint8Array {
  return pdfOf([
    [
      { at: [72, 90], text: 'On the lamps of Ormond', size: 20, font: 'F2' },
      ...linesAt(
        [72, 130],
        [
          'The lamps of Ormond were lit for the first time in the winter of the',
          'great frost, and they have burned in each night since. Nobody knows',
          'who paid for the oil in those years.',
        ],
      ),
      ...linesAt(
        [72, 640],
        [
          'The keeper wrote down what he had from the council',
          'of the town, and what he had from the keepers of the other lamps on',
        ],
      ),
      { at: [435.6, 650], text: '1', size: 7 },
      { at: [72, 720], text: '1 Book of the lamps, page 4.', size: 9 },
      { at: [300, 760], text: '1', size: 9 },
    ],
    [
      { at: [72, 50], text: 'LAMPS OF ORMOND', size: 8 },
      ...linesAt([72, 90], ['the river, and he left out nothing that he was told.']),
      ...[
        ['Year', 'Lamps', 'Oil in tons'],
        ['Frost', '12', 'three'],
        ['Flood', '9', 'two'],
      ].flatMap((row, y) => row.map((text, x) => ({ at: [72 + x * 120, 140 + y * 20] as [number, number], text }))),
      { at: [300, 760], text: '2', size: 9 },
    ],
    [
      { at: [72, 50], text: 'LAMPS OF ORMOND', size: 8 },
      ...linesAt([72, 90], ['All of the lamps are out by day, and some of them by night as well.']),
      { at: [300, 760], text: '3', size: 9 },
    ],
  ])
}

test('each format gives the documents that lie beside this test', async () => {
  const names = (await readdir(join(content, 'documents'))).sort()
  for (const name of names) {
    const text = await readFile(join(content, 'documents', name), 'utf8')
    await expect(text).toMatchFileSnapshot(`./formats/documents/${name}`)
  }
  expect(names).toEqual((await readdir(resolve('tests/golden/formats/documents'))).sort())
  await expect(await readFile(join(content, 'findings.json'), 'utf8')).toMatchFileSnapshot('./formats/findings.json')
})

test('each source is accounted for, and nothing that a browser would run or hide is in a document', async () => {
  const { documents } = await loadArchive(content)
  expect((await verifyArchive(content, documents)).problems).toEqual([])
  expect(JSON.stringify(documents)).not.toMatch(
    /never a|enable scripts|steal|color: red|1,000 kilograms|All rights|See also/,
  )
})
