import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadArchive } from '#lib/archive/load.ts'
import { verifyArchive } from '#lib/archive/verify.ts'
import { ingest } from '#lib/ingest/ingest.ts'
import { discoverSources } from '#lib/ingest/read/discover.ts'
import { writeIngested } from '#lib/ingest/write.ts'
import { readRecords } from '#lib/records/records.ts'
import { docx, docxParagraph, pdf } from '#tests/golden/made-files.ts'

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
  await writeFile(
    join(folder, 'utf-16.txt'),
    Buffer.from('\uFEFFOn the lamp\n\nThe lamp is lit, and it burns.\n', 'utf16le'),
  )
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
