import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { type Ingested, ingest } from '#lib/ingest/ingest.ts'
import type { SourceFile } from '#lib/ingest/read/source.ts'
import { parseDocument } from '#lib/markdown/parse.ts'
import { serialiseDocument } from '#lib/markdown/serialise.ts'
import { datasetMapping } from '#lib/records/dataset-mapping.ts'
import { readRecords } from '#lib/records/records.ts'
import { docxWith, epub, epubDocument, odt, pdf, type SheetCell, xlsx } from '#tests/golden/made-files.ts'
import { type Fuzzed, fuzzed } from './fuzzed.ts'
import { damaged, textOf } from './pieces.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

const head = [
  'Speech by Ana Verell\n',
  'On the ferry\n\n',
  '12 May 2019\n',
  'Selby, ',
  '1 January ',
  'Mr. Verell: ',
  'Press release\n',
  'Source: https://a.b/c\n',
  'Page 3 of 4\n',
  '3\n',
  '\f',
]
const prose = [
  'We open the bridge today. ',
  'No? ',
  '“Yes,” she said. ',
  '(Applause.) ',
  '- a\n',
  '1. a\n',
  '    a   b   c\n',
  'a."B ',
  'U.S. ',
  'Ð¿Ñ€Ð¸Ð²ÐµÑ‚ ',
  'â€œ',
  'Уважаемые коллеги! ',
  'Құрметті ',
]
const plain = textOf([...head, ...prose, '\n', '\n\n'])
const markdown = textOf([
  ...head,
  ...prose,
  '# ',
  '## ',
  '---\n',
  'title: A\n',
  '***\n',
  '> ',
  '- ',
  '  - ',
  '|a|b|\n|-|-|\n',
  '|',
  '[a](b)',
  '[^1]',
  '[^1]: a\n',
  '```\n',
  '<!--',
  '-->',
  '<b>',
  '**',
  '\n\n',
])
const html = textOf([
  ...prose,
  ...[
    '<html>',
    '<head>',
    '<title>',
    '</title>',
    '<meta name="date" content="2020-01-01">',
    '<script type="application/ld+json">{"datePublished":"2020-01-01"}</script>',
    '<script>',
    '<body>',
    '<main>',
    '<article>',
    '<h1>',
    '</h1>',
    '<p>',
    '</p>',
    '<br>',
    '<ul><li>',
    '<table><tr><td>',
    '</table>',
    '<div class="x">',
    '</div>',
    '<a href="',
    '">',
    '<!--',
    '-->',
    '<![CDATA[',
    '&nbsp;',
    '&#x110000;',
    '&lt',
    '<svg>',
    '<template>',
    '<noscript>',
    '<time datetime="2020-01-01">',
    '<sup>1</sup>',
    '</body>',
    '<',
    '</',
  ],
])
const subtitles = textOf([
  ...prose,
  'WEBVTT\n\n',
  'Language: en\n',
  '1\n',
  '00:00:01.000 --> 00:00:02.000\n',
  '00:00:02,000 --> 00:00:09,500 align:start\n',
  '00:99:99.9 --> 0\n',
  '<v Ana>',
  '</v>',
  '<00:00:01.500>',
  '{\\an8}',
  '&amp;',
  '&#55296;',
  'NOTE ',
  'STYLE\n',
  '-->',
  '\n',
  '\n\n',
])
const mails = textOf([
  ...prose,
  'Subject: On bridges\n',
  'From: Ana <a@b.c>\n',
  'Date: Tue, 14 May 2019 23:30:00 +0200\n',
  'Date: Tue, 99 May 0\n',
  'Content-Type: multipart/mixed; boundary=b\n\n',
  'Content-Type: multipart/alternative; boundary="b"\n',
  'Content-Type: text/html; charset=koi8-r\n\n',
  'Content-Type: message/rfc822\n\n',
  'Content-Transfer-Encoding: base64\n',
  'Content-Transfer-Encoding: quoted-printable\n',
  'Content-Disposition: attachment; filename=a.pdf\n',
  '--b\n',
  '--b--\n',
  '=E2=82',
  '=?utf-8?b?4oKs?=',
  '> ',
  '<p>',
  '\n',
  '\n\n',
])
const rtf = textOf([
  ...prose,
  '{',
  '}',
  '\\par ',
  '\\pard ',
  '\\plain ',
  '\\u8212?',
  '\\u-8704',
  "\\'e9",
  "\\'",
  '\\bin9 ',
  '\\uc9 ',
  '\\ansicpg1251 ',
  '\\ansicpg437 ',
  '{\\fonttbl{\\f1\\fcharset204 A;}}\\f1 ',
  '{\\stylesheet{\\s1 heading 1;}}\\s1 ',
  '{\\*\\annotation a}',
  '{\\footnote a}',
  '\\chftn ',
  '{\\shptxt a\\par}',
  '{\\listtext 1.}',
  '\\trowd\\intbl ',
  '\\cell ',
  '\\row ',
  '\\deleted ',
  '\\v ',
  '{\\*\\x ',
  '{\\upr{a}{\\*\\ud{b}}}',
])
const rows = textOf([
  'a',
  ',',
  '"',
  '""',
  '\n',
  '\r\n',
  'id,text,when\n',
  '1,"We open the bridge.",2020\n',
  '{"id":1,"text":"We open"}\n',
  '{"text":',
  '[',
  ']',
  '{',
  '}',
  ';',
  '\t',
  'null',
  '2020-13-45',
])
const xml = [
  '<w:p>',
  '</w:p>',
  '<w:r><w:t>We open the bridge.</w:t></w:r>',
  '<w:r>',
  '</w:r>',
  '<w:t xml:space="preserve"> a </w:t>',
  '<w:tab/>',
  '<w:br/>',
  '<w:tbl>',
  '</w:tbl>',
  '<w:tr>',
  '</w:tr>',
  '<w:tc>',
  '</w:tc>',
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:fldChar w:fldCharType="end"/>',
  '<w:instrText>PAGE</w:instrText>',
  '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>',
  '<w:pPr><w:numPr><w:ilvl w:val="99"/><w:numId w:val="1"/></w:numPr></w:pPr>',
  '<w:footnoteReference w:id="1"/>',
  '<w:del>',
  '</w:del>',
  '<w:ins>',
  '</w:ins>',
  '<m:oMath>',
  '<mc:AlternateContent>',
  '&#0;',
  '&amp;',
]
const docx = fc.oneof(
  fc.array(fc.constantFrom(...xml), { maxLength: 30 }).map((parts) => docxWith([parts.join('')], {})),
  damaged(docxWith(['<w:p><w:r><w:t>We open the bridge today.</w:t></w:r></w:p>'], {})),
)
const odtPieces = [
  '<text:p>',
  '</text:p>',
  '<text:p>We open the bridge. </text:p>',
  '<text:h text:outline-level="99">Bridges</text:h>',
  '<text:span text:style-name="T">',
  '</text:span>',
  '<text:s text:c="9"/>',
  '<text:line-break/>',
  '<text:list text:style-name="L">',
  '<text:list-item text:start-value="-1">',
  '</text:list-item>',
  '</text:list>',
  '<table:table><table:table-row><table:table-cell table:number-columns-repeated="1e9"><text:p>a</text:p></table:table-cell></table:table-row></table:table>',
  '<text:note><text:note-body><text:p>a</text:p></text:note-body></text:note>',
  '<draw:frame><draw:text-box><text:p>a</text:p></draw:text-box></draw:frame>',
  '<text:section text:display="none">',
  '</text:section>',
  'a &lt;p&gt; ',
]
const documents = fc.oneof(
  fc.array(fc.constantFrom(...odtPieces), { maxLength: 30 }).map((drawn) => odt(drawn.join(''))),
  damaged(odt('<text:p>We open the bridge today.</text:p>')),
)
const books = fc.oneof(
  fc
    .array(html, { maxLength: 3 })
    .map((drawn) => epub('<dc:title>Bridges</dc:title>', Object.fromEntries(drawn.map((one, at) => [`c${at}`, one])))),
  damaged(epub('<dc:title>Bridges</dc:title>', { a: epubDocument('<p>We open the bridge today.</p>') })),
)
const sheetCell = fc.constantFrom<SheetCell>(
  'We open the bridge.',
  '',
  2020,
  -1e99,
  { attributes: 's="0"', inside: '<v>43599.75</v>' },
  { attributes: 't="s"', inside: '<v>0</v>' },
  { attributes: 't="s"', inside: '<v>-1</v>' },
  { attributes: 't="e"', inside: '<v>#REF!</v>' },
  { inside: '<f>A1</f>' },
  { attributes: 't="inlineStr"', inside: '<is><r><t>_xD800_</t></r></is>' },
)
const sheetParts = { strings: '<si><t>We row.</t></si>', styles: '<cellXfs><xf numFmtId="14"/></cellXfs>' }
const sheets = fc.oneof(
  fc
    .array(fc.array(sheetCell, { maxLength: 5 }), { maxLength: 6 })
    .map((drawn) => xlsx({ A: [['id', 'text', 'when'], ...drawn] }, sheetParts)),
  damaged(
    xlsx(
      {
        A: [
          ['id', 'text', 'when'],
          [1, 'We row.', 2020],
        ],
      },
      sheetParts,
    ),
  ),
)
const pages = damaged(pdf([['On the ferry', '', 'We open the bridge today.'], ['And the weir.']]))

/** Pieces of TEI or Akoma Ntoso, whole or torn, inside a file of it. */
const pieces = (list: readonly string[], around: (inside: string) => string) =>
  fc.oneof(
    fc.array(fc.constantFrom(...list), { maxLength: 30 }).map((drawn) => around(drawn.join(''))),
    damaged(bytes(around(list.join('')))).map((torn) => new TextDecoder().decode(torn)),
  )
const tei = pieces(
  [
    '<p>',
    '</p>',
    '<u who="#a">',
    '</u>',
    '<seg>We open the bridge. </seg>',
    '<note>Applause</note>',
    '<note place="foot">a</note>',
    '<head>Bridges</head>',
    '<div>',
    '</div>',
    '<list><item>a</item></list>',
    '<table><row><cell>1</cell><cell/></row></table>',
    '<choice><sic>a</sic><corr>b</corr></choice>',
    '<lb break="no"/>',
    '<fw>3</fw>',
    '<w join="right">a</w><pc>.</pc>',
    '<gap/>',
    'We row. ',
    '&amp;',
    '&#0;',
    '&a;',
    '<![CDATA[',
    ']]>',
    '<!--',
  ],
  (inside) =>
    `<TEI><teiHeader><title>On bridges</title><date when="2020-01-01"/><person id="a"><persName>Ana</persName></person></teiHeader><text><body>${inside}</body></text></TEI>`,
)
const akomaNtoso = pieces(
  [
    '<speech by="#a"><from>A:</from>',
    '</speech>',
    '<p>We open the bridge. ',
    '</p>',
    '<num>1</num>',
    '<heading>Bridges</heading>',
    '<remark>Applause</remark>',
    '<scene>Doors</scene>',
    '<authorialNote><p>a</p></authorialNote>',
    '<ol><li><p>a</p></li></ol>',
    '<table><tr><th>a</th></tr></table>',
    '<debateSection>',
    '</debateSection>',
    '<meta/>',
    'We row. ',
  ],
  (inside) =>
    `<akomaNtoso><debate><meta><FRBRdate date="2020-01-01"/></meta><preface><docTitle>On bridges</docTitle></preface><debateBody>${inside}</debateBody></debate></akomaNtoso>`,
)

const goodText =
  'On the mills\n\n12 May 2019\n\nThe mills were built by hand, and they stand to this day beside the old weir.\n'

/** A source of one format beside one that has no fault: it is read or is a finding, and changes nothing of the other. */
function source(ending: string, shortRuns: number, inputs: fc.Arbitrary<Uint8Array>): Fuzzed {
  return fuzzed(`source: ${ending} is read or is a finding, and changes no other`, shortRuns, inputs, (input) =>
    withFolder(async (folder) => {
      const fileOf = async (name: string, content: Uint8Array): Promise<SourceFile> => {
        await writeFile(join(folder, 'sources', name), content)
        return { path: join(folder, 'sources', name), file: name }
      }
      const dataset = datasetMapping.parse({ text: 'text', id: 'id', title: 'Row {id}', date: 'when' })
      const drawn = await fileOf(`drawn.${ending}`, input)
      const good = await fileOf('zz-good.txt', bytes(goodText))
      const isDataset = ['csv', 'jsonl', 'xlsx'].includes(ending)
      const records = await readRecords(folder)
      const both = await ingest([isDataset ? { ...drawn, collection: 'rows', dataset } : drawn, good], records)
      const alone = await ingest([good], records)
      assert.equal(textsOf(both, good.file).join(), textsOf(alone, good.file).join())
      assert.equal(textsOf(alone, good.file).length, 1)
      for (const document of both.documents)
        assert.deepEqual(parseDocument(serialiseDocument(document), 'x.md'), document)
      for (const { source: own, entries } of both.ledgers) {
        let at = 0
        for (const { start, end } of entries) {
          assert(start === at && end > start, `${own.raw.file}: ${start}–${end} after ${at}`)
          at = end
        }
        assert.equal(at, own.text.length)
      }
    }),
  )
}

function textsOf({ documents }: Ingested, file: string): string[] {
  return documents.filter((document) => document.source.file === file).map(serialiseDocument)
}

async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'fuzz-sources-'))
  try {
    await mkdir(join(folder, 'sources'))
    await work(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

export const sources = [
  source(
    'txt',
    40,
    fc.oneof({ arbitrary: plain.map(bytes), weight: 4 }, { arbitrary: fc.uint8Array({ maxLength: 200 }), weight: 1 }),
  ),
  source('md', 40, markdown.map(bytes)),
  source('html', 40, html.map(bytes)),
  source('xml', 40, fc.oneof(tei, akomaNtoso).map(bytes)),
  source('vtt', 30, subtitles.map(bytes)),
  source('srt', 15, subtitles.map(bytes)),
  source('eml', 30, mails.map(bytes)),
  source(
    'rtf',
    30,
    fc.oneof(
      rtf.map((drawn) => bytes(`{\\rtf1 ${drawn}`)),
      rtf.map(bytes),
    ),
  ),
  source('csv', 30, rows.map(bytes)),
  source('jsonl', 30, rows.map(bytes)),
  source('xlsx', 30, sheets),
  source('docx', 30, docx),
  source('epub', 20, books),
  source('odt', 30, documents),
  source('pdf', 15, pages),
]
