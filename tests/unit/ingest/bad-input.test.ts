import { mkdir, mkdtemp, open, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Finding } from '#lib/domain/finding.ts'
import { ingest } from '#lib/ingest/ingest.ts'
import { discoverSources } from '#lib/ingest/read/discover.ts'
import { writeIngested } from '#lib/ingest/write.ts'
import { readRecords } from '#lib/records/records.ts'

let work: string
let sources: string

beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'bad-input-'))
  sources = join(work, 'sources')
  await mkdir(join(work, 'collections'))
  await put('sound.txt', 'On the ferry\n\nThe ferry is sound, and it went over twice today.\n')
})
afterEach(() => rm(work, { recursive: true }))

async function put(name: string, content: string | Uint8Array): Promise<void> {
  const path = join(sources, name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
}

async function run(paths = [sources]): Promise<{ documents: ArchiveDocument[]; findings: Finding[] }> {
  const records = await readRecords(work)
  const { files, findings } = await discoverSources(paths, records.collections)
  const result = await ingest(files, records)
  const all = [...findings, ...result.findings]
  await writeIngested({ ...result, findings: all }, work)
  return { documents: result.documents, findings: all }
}

/** The errors of a run, after a check that the sound source came through whatever stood beside it. */
async function errors(paths?: string[]): Promise<string[]> {
  const { documents, findings } = await run(paths)
  expect(documents.map((document) => document.title)).toContain('On the ferry')
  expect((await readdir(work)).sort()).toEqual(['collections', 'documents', 'findings.json', 'ledger', 'sources'])
  return findings.filter((finding) => finding.severity === 'error').map((finding) => finding.message)
}

describe('a source that can’t be read is an error with its name, and the rest is done', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['empty.txt', '', 'empty.txt: the file is empty'],
    ['space.txt', ' \n\t\n', 'space.txt: it holds no text, only space'],
    [
      'byte.txt',
      Uint8Array.of(0xff),
      'byte.txt: not valid UTF-8 at offset 0 (byte 0xff), and no other encoding can be told for sure; save it as UTF-8',
    ],
    ['nul.txt', 'A line\0and another', 'nul.txt: a zero byte at offset 6; a text was expected, not binary data'],
    [
      'broken.txt',
      Uint8Array.from([...Buffer.from('The keeper’s café – “open”.'), 0xe2, 0x80]),
      'broken.txt: not valid UTF-8 at offset 36 (byte 0xe2), and no other encoding can be told for sure; save it as UTF-8',
    ],
    [
      'page.html',
      '<!doctype html><title>No text</title><script>alert(1)</script>',
      'page.html: the page shows no text',
    ],
    ['deep.html', '<div>'.repeat(5_000), 'deep.html: elements are nested more than 400 deep'],
    ['report.docx', 'not a zip', 'report.docx: not a DOCX file (invalid zip data)'],
    ['minutes.pdf', '%PDF-1.4\nnot a pdf', 'minutes.pdf: not a readable PDF file (Invalid PDF structure.)'],
    [
      'js.md',
      '---js\nmodule.exports = process.exit()\n---\nText.',
      'js.md: line 1: frontmatter of the kind "js"; only YAML is read, nothing is run',
    ],
    [
      'tag.md',
      '---\ntitle: !!js/function "function () {}"\n---\nText.',
      'tag.md: frontmatter: not valid YAML: Unresolved tag: tag:yaml.org,2002:js/function at line 1, column 8:\n\ntitle: !!js/function "function () {}"\n       ^^^^^^^^^^^^^\n',
    ],
    [
      'bomb.md',
      `---\na: &a [x, x]\n${[...'bcdefghij'].map((name, index) => `${name}: &${name} [${`*${'abcdefghij'[index]}, `.repeat(20)}]`).join('\n')}\n---\nText.`,
      'bomb.md: frontmatter: Alias resolution is disabled',
    ],
    [
      'wrong.md',
      '---\ntitle: On oars\ndate: 14 May\nkind: song\n---\nText.',
      'wrong.md: frontmatter: date: found "14 May"; expected an EDTF date such as "2022-03-16", "1862", "XXXX-03-13" or "2023-03-13?"; kind: found "song"; expected Invalid option: expected one of "speech"|"address"|"factsheet"|"report"|"press-release"|"article"|"announcement"|"statement"|"document"',
    ],
  ])('%s', async (name, content, message) => {
    await put(name, content)
    expect(await errors()).toEqual([message])
  })

  test('200 MB', async () => {
    const file = await open(join(sources, 'large.txt'), 'w')
    await file.truncate(200 * 1024 * 1024)
    await file.close()
    expect(await errors()).toEqual(['large.txt: 200 MB; at most 64 MB are read'])
  })

  test('a path that is missing, a link in a circle, a link to nowhere, a pipe', async () => {
    await symlink('loop.txt', join(sources, 'loop.txt'))
    await symlink('nowhere.txt', join(sources, 'link.txt'))
    await symlink('.', join(sources, 'again'))
    expect(await errors([sources, join(work, 'missing')])).toEqual([
      'link.txt: there is no such file or folder',
      'loop.txt: a symbolic link that leads in a circle',
      'missing: there is no such file or folder',
    ])
    expect(await errors([sources, '/dev/null'])).toContain('null: neither a file nor a folder')
  })

  test('a file and a folder that vanish after they were found', async () => {
    await put('folder/one.txt', 'One\n\nOne text.')
    await put('two.txt', 'Two\n\nTwo texts.')
    const records = await readRecords(work)
    const { files } = await discoverSources([sources])
    await rm(join(sources, 'folder'), { recursive: true })
    await rm(join(sources, 'two.txt'))
    await mkdir(join(sources, 'two.txt'))
    const { documents, findings } = await ingest(files, records)
    expect(documents).toHaveLength(1)
    expect(findings.filter((finding) => finding.severity === 'error').map((finding) => finding.message)).toEqual([
      "folder/one.txt: it can't be read (ENOENT)",
      "two.txt: it can't be read (EISDIR)",
    ])
  })

  test('rows that are not as declared, beside sound ones', async () => {
    const mapping = 'dataset: { text: words, title: "Letter {key}", id: key }'
    await writeFile(join(work, 'collections/letters.yaml'), `id: letters\nname: Letters\nfolder: rows\n${mapping}\n`)
    await put(
      'rows/a.jsonl',
      '{"key": 1, "words": "The lamp is lit."}\n{"key": 2\n7\n{"key": 3, "words": " "}\n{"key": 4, "words": "A half \\ud83d character."}\n',
    )
    await put('rows/b.csv', 'key,words\n5,"The rope is good."\n6,a,b\n')
    await put('rows/c.json', '[{"key": 7, "words": "The oar has come."}')
    await put('rows/d.jsonl.gz', 'not packed')
    await put('undeclared.csv', 'a,b\n1,2\n')
    const { documents, findings } = await run()
    expect(documents.map((document) => document.title).sort()).toEqual([
      'Letter 1',
      'Letter 4',
      'Letter 5',
      'On the ferry',
    ])
    expect(documents.flatMap((document) => document.blocks)).toContainEqual(
      expect.objectContaining({ text: 'A half \uFFFD character.' }),
    )
    expect(
      findings.filter(({ rule }) => rule !== 'no-date' && rule !== 'no-language').map(({ message }) => message),
    ).toEqual([
      'undeclared.csv: not read: no collection declares this dataset and the fields of its rows',
      expect.stringMatching(/^rows\/a.jsonl: row 2: not valid JSON/),
      'rows/a.jsonl: row 3: found number; expected an object of fields',
      'rows/a.jsonl: row 4: the field "words" was expected to hold the text',
      'rows/b.csv: row 2: found 3 cells; expected 2',
      expect.stringMatching(/^rows\/c.json: not valid JSON/),
      "rows/d.jsonl.gz: it can't be read (Z_DATA_ERROR)",
      'row 5: half of a character stands at 7 of the text; it is shown as \uFFFD',
    ])
  })
})

describe('what is odd but sound is read', () => {
  test('one byte, a mark of byte order, lines ended as on Windows, text from right to left', async () => {
    await put('a.txt', 'A')
    await put('b.txt', '\uFEFFOn the lamp\r\n\r\nThe lamp is lit.\r\n')
    await put('c.txt', 'عن المركب\n\nيعبر المركب النهر كل يوم، ولا يعبره في الليل.\n')
    const { documents } = await run()
    expect(documents.map(({ title, blocks }) => [title, blocks.map((block) => 'text' in block && block.text)])).toEqual(
      [
        ['A…', ['A']],
        ['On the lamp', ['The lamp is lit.']],
        ['عن المركب', ['يعبر المركب النهر كل يوم، ولا يعبره في الليل.']],
        ['On the ferry', ['The ferry is sound, and it went over twice today.']],
      ],
    )
  })

  // 20 MB take a minute and pass too; the time grows with the length, not with its square.
  test('one line of half a megabyte, with sentences and without', async () => {
    const length = 512 * 1024
    const sentence = 'The ferry went over on the day when the lamp was lit, and came back on it with 42,500 oars. '
    await put('line.txt', sentence.repeat(length / sentence.length))
    await put('word.txt', 'a'.repeat(length))
    await put('stops.txt', 'A.'.repeat(length / 2))
    await put('marks.txt', '“'.repeat(length))
    const { documents, findings } = await run()
    expect(findings.filter((finding) => finding.severity === 'error')).toEqual([])
    const blocks = documents.find((document) => document.source.file === 'line.txt')?.blocks ?? []
    expect(blocks.length).toBeGreaterThan(500)
    expect(blocks.every((block) => block.type === 'paragraph' && block.text.split(' ').length < 200)).toBe(true)
  })

  test('two sources with equal bytes are one; two documents with one slug are two files', async () => {
    await put('twin.txt', await readFile(join(sources, 'sound.txt')))
    await put('other.txt', 'On the ferry\n\nAnother text about it.\n')
    const { documents, findings } = await run()
    expect(documents.map((document) => document.slug)).toEqual(['on-the-ferry', 'on-the-ferry'])
    expect(await readdir(join(work, 'documents'))).toHaveLength(2)
    expect(findings.map((finding) => finding.message)).toContain('the same bytes as sound.txt; read once')
  })

  test('files of no known format are named, and not read', async () => {
    await put('photo.jpg', Uint8Array.of(0xff, 0xd8))
    const { findings } = await run()
    expect(findings).toContainEqual(
      expect.objectContaining({ severity: 'note', message: 'photo.jpg: not read: its format is not known' }),
    )
  })
})
