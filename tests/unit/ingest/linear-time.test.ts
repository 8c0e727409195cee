import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Finding } from '#lib/domain/finding.ts'
import { ingest } from '#lib/ingest/ingest.ts'
import { datasetMapping } from '#lib/records/dataset-mapping.ts'
import { type Records, readRecords } from '#lib/records/records.ts'
import { epub, epubDocument, odt, pdf, pdfOfStreams, type SheetCell, xlsx } from '#tests/golden/made-files.ts'
import { expectLinear, leastTime } from '#tests/unit/time-growth.ts'

/*
 * The ingest takes time in proportion to the text, whatever the text: each of these is one that some pattern or search
 * once took the square of, or worse, or is near to one. What can't be linear is refused with words.
 */

const title = 'On the ferry\n\n'
const times = (length: number, words: string) => words.repeat(Math.ceil(length / words.length))
const spaced = (space: string) => (length: number) => `${title}12 High${times(length, space)}Street`

const page = (length: number, open: string) => `<h1>On the ferry</h1><p>Text.</p>${times(length, open)}`
/** Operators that paint words, each at a place of its own. */
const painted = (count: number, at: (index: number) => string, words: (index: number) => string) =>
  `BT /F1 12 Tf ${Array.from({ length: count }, (_, index) => `1 0 0 1 ${at(index)} Tm (${words(index)}) Tj`).join(' ')} ET`

type Hostile = [name: string, ending: string, text: (length: number) => string | Uint8Array]

const read: Hostile[] = [
  ['sentences that nothing parts', 'txt', (length) => times(length, 'A.')],
  ['quotation marks that open', 'txt', (length) => times(length, '“')],
  ['a stop and a straight quotation mark', 'txt', (length) => title + times(length, 'a."B ')],
  ['stops', 'txt', (length) => `${title}a${times(length, '.')}b`],
  ['a stop and closing marks', 'txt', (length) => `${title}a.${times(length, '"')}b`],
  ['spaces in an address', 'txt', spaced(' ')],
  ['spaces that do not break', 'txt', spaced('\u00a0')],
  ['spaces after the word for a source', 'txt', (length) => `${title}Text.\n\nsource${times(length, ' ')}: a`],
  ['addresses', 'txt', (length) => `${title}Text.\n\n${times(length, 'source:http://a')} b`],
  ['spaces after a kind of text', 'txt', (length) => `SPEECH${times(length, ' ')}x\n\nText is here.`],
  ['dates in a report', 'txt', (length) => title + times(length, '1 January ')],
  ['dates on the first line', 'txt', (length) => `${times(length, '1 January ')}\n\nText is here.`],
  ['dates in Russian', 'txt', (length) => title + times(length, '1 января ')],
  ['figures and dashes', 'txt', (length) => title + times(length, '1–')],
  ['figures and strokes', 'txt', (length) => title + times(length, '1/2/')],
  ['names on one line', 'txt', (length) => `Speech by ${times(length, 'Ana Verell and ')}\n\nText is here.`],
  ['names on lines', 'txt', (length) => `Speech\n${times(length, 'Ana Verell\n')}`],
  ['places', 'txt', (length) => `Speech at ${times(length, 'the Hall at ')}\n\nText is here.`],
  ['labels', 'txt', (length) => title + times(length, 'Mr. Verell: we do.\n\nMs. Moss: no.\n\n')],
  ['headings', 'md', (length) => `# On the ferry\n\n${times(length, '## H\n\nText.\n\n')}`],
  ['headings of a page', 'html', (length) => `<h1>Ferry</h1>${times(length, '<h2>H</h2><p>Text.</p>')}`],
  ['links that nothing closes', 'md', (length) => times(length, '[a](')],
  ['instructions that nothing closes', 'html', (length) => page(length, '<?a ')],
  ['declarations that nothing closes', 'html', (length) => page(length, '<!a ')],
  ['stretches of signs that nothing closes', 'html', (length) => page(length, '<![CDATA[')],
  ['elements that nothing closes', 'html', (length) => page(length, '<table>')],
  ['instructions in Markdown', 'md', (length) => `${title}${times(length, '<?a ')}`],
  ['declarations in Markdown', 'md', (length) => `${title}${times(length, '<!')}`],
  ['stretches of signs in Markdown', 'md', (length) => `${title}${times(length, '<![CDATA[')}`],
  ['tags in Markdown', 'md', (length) => `${title}${times(length, '</')}`],
  [
    'signs at one place',
    'pdf',
    (length) =>
      pdfOfStreams([
        painted(
          length,
          () => '72 700',
          () => 'a',
        ),
      ]),
  ],
  ['words in columns', 'pdf', (length) => pdfOfStreams([painted(length / 8, inColumns, (index) => `${index} t`)])],
  ['lines of one page', 'pdf', (length) => pdf([lines(length / 16)])],
  ['pages', 'pdf', (length) => pdf(Array.from({ length: length / 800 }, () => lines(20)))],
  ['lists one step deeper each line', 'md', (length) => steps(Math.min(90, length))],
  ['utterances', 'xml', (length) => tei(times(length, '<u who="#a"><seg>Row.</seg></u>'))],
  ['notes in a sentence', 'xml', (length) => tei(`<p>a ${times(length, '<note>b</note> ')} c</p>`)],
  ['notes that are called', 'xml', (length) => tei(`<p>a ${times(length, '<note place="foot">b</note>')}</p>`)],
  ['elements without words', 'xml', (length) => tei(`<p>a ${times(length, '<note/><hi/>')}</p>`)],
  ['attributes of one element', 'xml', (length) => tei(`<p ${attributes(length / 8)}>a</p>`)],
  ['cells of one row', 'xml', (length) => tei(`<table><row>${times(length, '<cell>1</cell>')}</row></table>`)],
  ['items of a list', 'xml', (length) => tei(`<list>${times(length, '<item>a</item>')}</list>`)],
  ['tokens', 'xml', (length) => tei(`<p>${times(length, '<w>a</w><pc>.</pc>')}</p>`)],
  ['space in a tag', 'xml', (length) => tei(`<p${times(length, ' ')}>a</p>`)],
  ['speeches', 'xml', (length) => akomaNtoso(times(length, '<speech by="#a"><from>A:</from><p>Row.</p></speech>'))],
  ['numbers', 'xml', (length) => akomaNtoso(`<p>a ${times(length, '<num>1</num><p>b</p>')}</p>`)],
  ['cues', 'vtt', (length) => times(length, `${cue}We row.\n\n`)],
  ['cues of one line that moves up', 'vtt', (length) => times(length, `${cue}a\na\n\n`)],
  ['lines of one cue', 'srt', (length) => cue + times(length, 'a\n')],
  ['voices that nothing closes', 'vtt', (length) => cue + times(length, '<v ')],
  ['space in a voice', 'vtt', (length) => `${cue}<v${times(length, ' ')}`],
  ['times in a line', 'vtt', (length) => cue + times(length, '<00:00:01.000')],
  ['braces', 'srt', (length) => cue + times(length, '{\\an')],
  ['words under no time', 'srt', (length) => `${cue}a\n\n${times(length, 'a\n\n')}`],
  ['rows of a sheet', 'xlsx', (length) => xlsx({ A: rowsOf(length / 20, ['We row.', 1]) })],
  ['cells of a row of a sheet', 'xlsx', (length) => xlsx({ A: [['text'], ['We row.'], letters(length / 40)] })],
  ['words of a sheet in pieces', 'xlsx', (length) => xlsx({ A: [['text'], [pieces(length / 12)]] })],
  ['paragraphs of a document', 'odt', (length) => odt(times(length, '<text:p>We row.</text:p>'))],
  ['notes of a document', 'odt', (length) => odt(`<text:p>a${times(length, note)}</text:p>`)],
  ['items of a document', 'odt', (length) => odt(`<text:list>${times(length, listItem)}</text:list>`)],
  [
    'cells of a document',
    'odt',
    (length) => odt(`<table:table><table:table-row>${times(length / 8, odtCell)}</table:table-row></table:table>`),
  ],
  ['styles of a document', 'odt', (length) => odt(times(length, '<text:p text:style-name="A">a</text:p>'), circle)],
  ['documents of a book', 'epub', (length) => epub('', chapters(length / 60))],
  ['tags of a book that are one', 'epub', (length) => epub('', { a: epubDocument(`a${times(length, '<b ')}`) })],
  ['lines of an e-mail', 'eml', (length) => `${header}\n${times(length, 'We row.\n')}`],
  ['parts of an e-mail', 'eml', (length) => mail(times(length, '--b\n\na\n'))],
  ['receivers of an e-mail', 'eml', (length) => `To: ${times(length, 'a@b.c, ')}\n${header}\nWe row.`],
  ['space in the day of an e-mail', 'eml', (length) => `Date:${times(length, ' ')}x\n\nWe row.`],
  ['encoded words of an e-mail', 'eml', (length) => `Subject: ${times(length, '=?utf-8?q?a?= ')}\n\nWe row.`],
  ['groups', 'rtf', (length) => rtf(times(length, '{We row. '))],
  ['groups that end', 'rtf', (length) => rtf(`a${times(length, '}')}`)],
  ['bytes of one word', 'rtf', (length) => rtf(times(length, "\\'e9"))],
  ['signs of Unicode', 'rtf', (length) => rtf(times(length, '\\u233?'))],
  ['letters of a control word', 'rtf', (length) => rtf(`\\${times(length, 'a')}`)],
  ['cells of a row of RTF', 'rtf', (length) => rtf(`${times(length / 8, '\\intbl a\\cell')}\\row`)],
  ['boxes and notes', 'rtf', (length) => rtf(times(length, '{\\shptxt a\\par}{\\footnote b}'))],
  ['styles', 'rtf', (length) => rtf(`{\\stylesheet${times(length, '{\\s1 a;}')}}a`)],
  ['deleted words', 'rtf', (length) => rtf(times(length, '{\\deleted a}b '))],
  ['blank lines in frontmatter', 'md', (length) => `---\ntitle: A\n${times(length, '\n')}b: c\n---\nText.`],
]

/** Why Markdown is refused. */
const ofMarkdown =
  /: line \d+(?:, column \d+)?: .*(?:nested more than 100 deep|cells empty|nothing closes|marks|underlined headings)/

const refused: Hostile[] = [
  ['comments that nothing closes', 'md', (length) => `Text.\n\na ${times(length, '<!--')}`],
  ['lists in each other on one line', 'md', (length) => `${times(length, '- ')}a`],
  ['quotations in each other', 'md', (length) => `${times(length, '>')}a`],
  ['rows filled up to all columns', 'md', (length) => sparseTable(length / 6)],
  ['emphasis that nothing closes', 'md', (length) => `Text ${times(length, '*a_')}`],
  ['brackets', 'md', (length) => `Text ${times(length, '[a]')}`],
  ['notes of nothing', 'md', (length) => `Text ${times(length, '[^1]')}`],
  ['instructions that nothing closes', 'md', (length) => `Text ${times(length, '<?')}`],
  ['quotations one after the other', 'md', (length) => times(length, '> a\n\n')],
  ['elements in each other', 'xml', (length) => tei(`${'<p>'.repeat(length / 7)}a${'</p>'.repeat(length / 7)}`)],
  ['elements that nothing closes', 'xml', (length) => `<TEI>\n${times(length, '<p>')}`],
  ['tags that nothing closes', 'xml', (length) => `<TEI>\n${times(length, '<p ')}`],
  ['comments that nothing closes', 'xml', (length) => `<TEI>\n${times(length, '<!--')}`],
  ['headings that are underlined', 'md', (length) => times(length, 'a\n===\n')],
]

function rowsOf(count: number, row: SheetCell[]): SheetCell[][] {
  return [['text', 'b'], ...Array.from({ length: count }, () => row)]
}

function letters(count: number): SheetCell[] {
  return Array.from({ length: Math.min(count, 26) }, () => times(count, 'We row. '))
}

function pieces(count: number): SheetCell {
  return { attributes: 't="inlineStr"', inside: `<is>${times(count * 12, '<r><t>a</t></r>')}</is>` }
}

const note =
  '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>b</text:p></text:note-body></text:note>'
const listItem = '<text:list-item><text:p>a</text:p></text:list-item>'
const odtCell = '<table:table-cell><text:p>a</text:p></table:table-cell>'
const circle = '<style:style style:name="A" style:family="paragraph" style:parent-style-name="A"/>'
function chapters(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`c${index}`, epubDocument('<p>We row.</p>')]))
}

const header = 'Subject: On the ferry\n'

function mail(parts: string): string {
  return `${header}Content-Type: multipart/mixed; boundary=b\n\n${parts}--b--\n`
}

function rtf(body: string): string {
  return `{\\rtf1\\ansi ${body}}`
}

const cue = '00:00:01.000 --> 00:00:02.000\n'

function tei(body: string): string {
  return `<TEI><teiHeader><fileDesc><titleStmt><title>On the ferry</title></titleStmt></fileDesc></teiHeader><text><body>${body}</body></text></TEI>`
}

function akomaNtoso(body: string): string {
  return `<akomaNtoso><debate><meta/><debateBody>${body}</debateBody></debate></akomaNtoso>`
}

function attributes(count: number): string {
  return Array.from({ length: count }, (_, index) => `a${index}="b"`).join(' ')
}

function inColumns(index: number): string {
  return `${72 + (index % 6) * 80} ${760 - Math.floor(index / 6) * 14}`
}

function lines(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `The ferry goes at ${index} each day.`)
}

function steps(deep: number): string {
  return Array.from({ length: deep }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')
}

function sparseTable(columns: number): string {
  return `|${times(columns * 2, 'a|')}\n|${times(columns * 2, '-|')}\n${times(columns * 2, '|a\n')}`
}

const dataset = datasetMapping.parse({ text: 'text', title: { constant: 'Row' } })
let work: string
let records: Records
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'linear-time-'))
  await mkdir(join(work, 'sources'))
  records = await readRecords(work)
})
afterAll(() => rm(work, { recursive: true }))

async function readText(file: string, text: string | Uint8Array): Promise<Finding[]> {
  const path = join(work, 'sources', file)
  await writeFile(path, text)
  return (await ingest([{ path, file, ...(file.endsWith('.xlsx') && { collection: 'rows', dataset }) }], records))
    .findings
}

test.each(read)('%s take time in proportion to their length', { timeout: 120_000 }, (name, ending, text) =>
  expectLinear((length) => readText(`${name}.${ending}`, text(length))),
)

test.each(refused)('%s are refused at once, with words', { timeout: 60_000 }, async (name, ending, text) => {
  let findings: Finding[] = []
  const time = await leastTime(async () => {
    findings = await readText(`${name}.${ending}`, text(60_000))
  }, 2)
  expect(findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['error unreadable-source'])
  const reason = ending === 'md' ? ofMarkdown : /not well-formed XML near line \d|nested more than 200 deep/
  expect(findings[0]?.message).toMatch(reason)
  expect(time).toBeLessThan(1_000)
})
