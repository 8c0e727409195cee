import { appendFileSync } from 'node:fs'
import { mkdir, mkdtemp, open, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Finding } from '#lib/domain/finding.ts'
import { ingest } from '#lib/ingest/ingest.ts'
import { type PartParser, parsePart } from '#lib/ingest/parse-part.ts'
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
    ['space.txt', ' \n\t\n', 'space.txt: found only white space; expected a text'],
    [
      'byte.txt',
      Uint8Array.of(0xff),
      'byte.txt: not valid UTF-8 at offset 0 (byte 0xff), and its encoding is not certain; save the file as UTF-8',
    ],
    ['nul.txt', 'A line\0and another', 'nul.txt: found a zero byte at offset 6; expected a text, not binary data'],
    [
      'broken.txt',
      Uint8Array.from([...Buffer.from('The keeper’s café – “open”.'), 0xe2, 0x80]),
      'broken.txt: not valid UTF-8 at offset 36 (byte 0xe2), and its encoding is not certain; save the file as UTF-8',
    ],
    [
      'page.html',
      '<!doctype html><title>No text</title><script>alert(1)</script>',
      'page.html: found no text that a reader would see',
    ],
    [
      'deep.html',
      '<div>'.repeat(5_000),
      'deep.html: HTML elements are nested more than 400 deep; at most that many levels are read',
    ],
    ['report.docx', 'not a zip', 'report.docx: not a DOCX file (invalid zip data)'],
    ['minutes.pdf', '%PDF-1.4\nnot a pdf', 'minutes.pdf: not a readable PDF file (Invalid PDF structure.)'],
    [
      'js.md',
      '---js\nmodule.exports = process.exit()\n---\nText.',
      'js.md: line 1: found frontmatter of the kind "js"; expected YAML (no code in frontmatter is run)',
    ],
  ])('%s', async (name, content, message) => {
    await put(name, content)
    expect(await errors()).toEqual([message])
  })

  test('200 MB', async () => {
    const file = await open(join(sources, 'large.txt'), 'w')
    await file.truncate(200 * 1024 * 1024)
    await file.close()
    expect(await errors()).toEqual(['large.txt: the file has 200 MB; at most 64 MB are read'])
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
    expect(await errors([sources, '/dev/null'])).toContain('null: neither a file nor a folder, and not read')
  })

  test('links that lead out of the sources, to a file or a folder; links within them are followed', async () => {
    await mkdir(join(work, 'private'))
    await writeFile(join(work, 'private/diary.txt'), 'Diary\n\nNobody is to read this.')
    await symlink(join(work, 'private/diary.txt'), join(sources, 'link.txt'))
    await symlink('../private', join(sources, 'folder'))
    await put('deep/one.txt', 'One\n\nOne text.')
    await symlink('deep/one.txt', join(sources, 'within.txt'))
    const { files, findings } = await discoverSources([sources])
    expect(files.map(({ file }) => file)).toEqual(['deep/one.txt', 'sound.txt', 'within.txt'])
    expect(findings.map(({ file, message }) => [file, message.includes('leads out of the folder')])).toEqual([
      ['folder', true],
      ['link.txt', true],
    ])
  })

  test('a file that is written to all the while; once it rests, it is read', async () => {
    await put('minutes.txt', 'Minutes\n\nThe first line.')
    // In this process, between any two steps of the reading: another one may rest, on a busy machine, all the while.
    let isWriting = true
    const write = () => {
      appendFileSync(join(sources, 'minutes.txt'), ' More.')
      if (isWriting) setImmediate(write)
    }
    write()
    const whileWritten = await errors()
    isWriting = false
    expect(whileWritten).toEqual([expect.stringContaining('minutes.txt: it was changed while it was read')])
    await new Promise((done) => setImmediate(done))
    expect(await errors()).toEqual([])
  })

  test('a dataset that is written to while its rows are read', async () => {
    const mapping = 'dataset: { text: words, title: "Letter {key}", id: key }'
    await writeFile(join(work, 'collections/letters.yaml'), `id: letters\nname: Letters\nfolder: rows\n${mapping}\n`)
    await put('rows/a.jsonl', '{"key": 1, "words": "The lamp is lit."}\n{"key": 2, "words": "The boat is in."}\n')
    const records = await readRecords(work)
    const { files } = await discoverSources([sources], records.collections)
    let rows = 0
    const parser: PartParser = async function* (parts) {
      for await (const part of parts) {
        if (rows++ === 0) appendFileSync(join(sources, 'rows/a.jsonl'), '{"key": 3, "words": "Late."}\n')
        yield await parsePart(part, records)
      }
    }
    const { findings } = await ingest(files, records, { parser })
    expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { message: expect.stringContaining('rows/a.jsonl: it was changed while its rows were read') },
    ])
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
      "folder/one.txt: the file can't be read (ENOENT)",
      "two.txt: the file can't be read (EISDIR)",
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
      'undeclared.csv: not read: no collection declares this dataset. Say in a file in collections/ which columns hold the text and the title of a row (`dataset`, docs/datasets.md), or move it out of the sources',
      expect.stringMatching(/^rows\/a.jsonl: row 2: not valid JSON/),
      'rows/a.jsonl: row 3: found number; expected an object of fields',
      'rows/a.jsonl: row 4: the field "words" holds no text; expected the text of the row',
      'rows/b.csv: row 2: found 3 cells; expected 2',
      expect.stringMatching(/^rows\/c.json: not valid JSON/),
      "rows/d.jsonl.gz: the file can't be read (Z_DATA_ERROR)",
      'row 5: found half of a character (a lone surrogate) at position 7 of the text; it is shown as \uFFFD',
    ])
  })
})

describe('a value that its field can’t hold is left out and said, and all else is written', () => {
  const about = async (name: string) => {
    const { documents, findings } = await run()
    const document = documents.find(({ source }) => source.file === name)
    if (!document) throw new Error(`${name}: no document`)
    expect(documents.map(({ title }) => title)).toContain('On the ferry')
    return { document, findings: findings.filter(({ file, rule }) => file === name && /-not-understood$/.test(rule)) }
  }

  test('in frontmatter, whatever its fields are called', async () => {
    await put(
      'wrong.md',
      '---\ntitle: On oars\ndate: 14 May\nkind: song\nconstructor: a\n__proto__: b\ntoString: c\nurl: https://a|b/\nlanguage: EN\nvenue: Selby\n---\nOars are dear.',
    )
    const { document, findings } = await about('wrong.md')
    expect(document).toMatchObject({ title: 'On oars', venue: 'Selby' })
    expect(document.date ?? document.url).toBeUndefined()
    expect(findings.map(({ rule, severity, line, message }) => [rule, severity, line, message])).toEqual([
      ['date-not-understood', 'warning', 3, expect.stringMatching(/^date: found "14 May"; expected an EDTF date/)],
      ['kind-not-understood', 'warning', 4, expect.stringMatching(/^kind: found "song"; expected/)],
      ['url-not-understood', 'warning', 8, expect.stringMatching(/^url: found "https:\/\/a\|b\/"; expected/)],
      ['language-not-understood', 'warning', 9, expect.stringMatching(/^language: found "EN"; expected/)],
    ])
  })

  test('a map or a figure where words are wanted, in plain words', async () => {
    await put('map.md', '---\ntitle: {a: b}\ntopics: 3\ntranslation: 4\n---\nOars are dear.')
    expect((await about('map.md')).findings.map(({ message }) => message)).toEqual([
      'title: found {"a":"b"}; expected one text; it is left out',
      'topics: found "3"; expected a list; it is left out',
      'translation: found "4"; expected one of own, official, publisher, unknown; it is left out',
    ])
  })

  test('a title without end', async () => {
    await put('long.md', `---\ntitle: ${'oars and '.repeat(20_000)}\n---\nOars are dear.`)
    const { document, findings } = await about('long.md')
    expect(document.title).toBe('oars and oars and oars and oars and oars and …')
    expect(findings.map(({ rule }) => rule)).toEqual(['title-not-understood'])
  })

  test('control signs in the cells of a row', async () => {
    const mapping = 'dataset: { text: words, title: "{name}", speaker: who, id: key }'
    await writeFile(join(work, 'collections/letters.yaml'), `id: letters\nname: Letters\nfolder: rows\n${mapping}\n`)
    const row = { key: 'a\u0003', name: 'On\u0007 oars', who: 'Ana\u0001 Verell', words: 'The lamp is lit.' }
    await put('rows/a.jsonl', `${JSON.stringify(row)}\n`)
    const { documents, findings } = await run()
    expect(documents.map(({ title }) => title)).toContain('On oars')
    expect(findings.filter(({ rule }) => rule === 'control-character').map(({ message }) => message)).toEqual([
      expect.stringMatching(/"key" \(U\+0003\), "name" \(U\+0007\), "who" \(U\+0001\)/),
    ])
  })

  test('a declared field of a column that there is not, and of one that is empty', async () => {
    const of = (column: string) =>
      `dataset: { text: words, title: "{name}", fields: { town: { column: ${column}, label: Town } } }`
    const declare = (column: string) =>
      writeFile(join(work, 'collections/letters.yaml'), `id: letters\nname: L\nfolder: rows\n${of(column)}\n`)
    await put('rows/a.csv', 'name,words,town\nOars,The lamp is lit.,\nRopes,The rope has come.,\n')
    await declare('twon')
    expect((await run()).findings.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('fields.town names "twon"; the columns of the dataset are name, words, town'),
    )
    await declare('town')
    expect((await run()).findings.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('no row has a value for fields.town: the cells of town hold none in all 2 rows'),
    )
  })

  test('a speaker and an office for each, and a list of offices that does not fit', async () => {
    await put('two.md', '---\nspeaker: [Ana Verell, Ivo Sandor]\nrole: [Mayor, Reeve]\n---\nWe agree on the weir.')
    expect((await about('two.md')).document).toMatchObject({
      speaker: ['Ana Verell', 'Ivo Sandor'],
      role: ['Mayor', 'Reeve'],
    })
    await put('three.md', '---\nspeaker: Ana Verell\nrole: [Mayor, Reeve]\n---\nI agree on the weir, too.')
    const { document, findings } = await about('three.md')
    expect(document.role).toBeUndefined()
    expect(findings).toHaveLength(1)
  })

  test.each([
    ['label.txt', 'On the weir\n\nSource: https://a|b/\n\nThe weir is old. We mend it this year.\n'],
    ['canonical.html', page('<link rel="canonical" href="https://a|b/">')],
    ['og.html', page('<meta property="og:url" content="https://a|b/">')],
  ])('an address in %s', async (name, content) => {
    await put(name, content)
    const { document } = await about(name)
    expect(document.url).toBeUndefined()
  })

  test('a day that is none, in a row, beside a sound row', async () => {
    const mapping = 'dataset: { text: words, title: "{name}", date: day, url: at, language: tongue, id: key }'
    await writeFile(join(work, 'collections/letters.yaml'), `id: letters\nname: Letters\nfolder: rows\n${mapping}\n`)
    await put(
      'rows/a.jsonl',
      [
        { key: 1, name: 'One', day: '2003-11-78', words: 'The lamp is lit.' },
        { key: 2, name: '', day: '2003-11-07', words: 'The oar has come back.' },
        { key: 3, name: 'Three', at: 'https://a|b/', tongue: 'EN', words: 'The rope is good enough.' },
        { key: 4, name: 'constructor', tongue: 'constructor', words: 'The keeper has gone home.' },
        { key: 5, name: 'Fi\u0085ve', words: 'Nobody has seen the boat.' },
      ]
        .map((row) => JSON.stringify(row))
        .join('\n'),
    )
    const { documents, findings } = await run()
    const rows = documents.filter(({ source }) => source.file === 'rows/a.jsonl')
    expect(rows.map(({ title, date, url }) => [title, date, url]).sort()).toEqual([
      ['Fi ve', undefined, undefined],
      ['One', undefined, undefined],
      ['The oar has come back.', '2003-11-07', undefined],
      ['Three', undefined, undefined],
      ['constructor', undefined, undefined],
    ])
    const said = findings.filter(({ rule }) => /-not-understood$/.test(rule)).map(({ message }) => message)
    expect(said).toContainEqual(expect.stringMatching(/^row 1: .*2003-11-78/))
    expect(said).toContainEqual(expect.stringMatching(/^row 2: title: found ""/))
    expect(said).toContainEqual(expect.stringMatching(/^row 3: .*"at".*https:\/\/a\|b/))
    expect(said).toContainEqual(expect.stringMatching(/^row 4: .*"tongue".*constructor/))
  })

  test('a title with control signs, and a paragraph of soft hyphens alone', async () => {
    await put(
      'title.html',
      '<title>On\u0085the\u0003 weir</title><h1>On\u0085the\u0003 weir</h1><p>The weir is old.</p><p>We mend it.</p>',
    )
    await put('soft.txt', 'On the weir\n\nThe weir is old.\n\n\u00AD\u00AD\n\nWe mend it this year.\n')
    const { documents } = await run()
    const soft = documents.find(({ source }) => source.file === 'soft.txt')
    expect(soft?.blocks.map((block) => 'text' in block && block.text)).toEqual([
      'The weir is old.',
      'We mend it this year.',
    ])
    expect(documents.find(({ source }) => source.file === 'title.html')?.title).not.toMatch(/\p{Cc}/u)
  })
})

test('a format that is not read is a warning that names those that are', async () => {
  await put('speech.doc', 'whatever')
  await put('speech.xyz', 'whatever')
  await put('speech', 'whatever')
  const { findings } = await run()
  expect(
    findings.filter(({ rule }) => rule === 'unknown-format').map(({ severity, message }) => [severity, message]),
  ).toEqual([
    ['warning', expect.stringMatching(/^speech: not read: its name has no ending/)],
    [
      'warning',
      expect.stringMatching(
        /^speech.doc: not read: "\.doc" .*: save it as \.docx in Word.*; expected .*HTML, Markdown/,
      ),
    ],
    ['warning', expect.stringMatching(/^speech.xyz: not read: "\.xyz" is not a format that is read; expected one of/)],
  ])
})

test('a file of such a format that is named by itself is an error that says what to do', async () => {
  await put('speech.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0))
  expect(await errors([sources, join(sources, 'speech.doc')])).toEqual([
    expect.stringMatching(/^speech\.doc: found a zero byte.*; save it as \.docx in Word or LibreOffice$/),
  ])
})

function page(head: string): string {
  return `<!doctype html><html><head><title>On the weir</title>${head}</head><body><h1>On the weir</h1><p>The weir is old.</p><p>We mend it this year.</p></body></html>`
}

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
    expect(findings.map((finding) => finding.message)).toContain('the same, byte for byte, as sound.txt; read once')
  })
})
