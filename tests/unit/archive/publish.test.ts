import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { blockHistories } from '#lib/archive/block-histories.ts'
import { checkArchive } from '#lib/archive/check-archive.ts'
import { type Archive, loadArchive } from '#lib/archive/load.ts'
import { type PublicationResult, publishArchive } from '#lib/archive/publish.ts'
import { formerAddresses } from '#lib/archive/published-anchors.ts'
import { verifyArchive } from '#lib/archive/verify-archive.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Finding } from '#lib/domain/finding.ts'
import { ingest } from '#lib/ingest/ingest.ts'
import { discoverSources } from '#lib/ingest/read/discover.ts'
import { writeIngested } from '#lib/ingest/write.ts'
import { readRecords } from '#lib/records/records.ts'

const weir = `On the weir

14 May 2019

The weir held for thirty years, and nobody in this hall can say that he was not warned.

We counted what was left: wells below the mark, and households that carry water by hand.

The clerk Otto Quill drank the ferry money twice in one winter, and was never asked.

The old toll of a hundred crowns is gone, and the bond of a thousand crowns stays.
`
const lamps = `On the lamps

2 June 2020

A lamp at the end of the quay costs less than the boat that is lost without it.

Whoever lights it shall be paid by the night, and not by the year.
`

let work: string
let run = 0

/** Each state of the archive is looked at in a folder of its own, since a folder is loaded once in a process. */
async function taken(): Promise<{ archive: Archive; findings: Finding[]; content: string }> {
  const content = join(work, 'content')
  const records = await readRecords(content)
  const { files } = await discoverSources([join(content, 'sources')], records.collections)
  const result = await ingest(files, records)
  await writeIngested(result, content)
  return { archive: await loaded(), findings: result.findings, content }
}

async function loaded(): Promise<Archive> {
  run += 1
  const place = join(work, `content-${run}`)
  await rename(join(work, 'content'), place)
  try {
    return await loadArchive(place)
  } finally {
    await rename(place, join(work, 'content'))
  }
}

async function published(day: string): Promise<PublicationResult> {
  const { archive, content } = await taken()
  return publishArchive(content, archive, day)
}

function source(name: string, text: string): Promise<void> {
  return writeFile(join(work, 'content', 'sources', name), text)
}

function catalogue(yaml: string): Promise<void> {
  return writeFile(join(work, 'content', 'catalogue', 'x.yaml'), yaml)
}

function errors(archive: Archive): string[] {
  return checkArchive(archive).flatMap(({ severity, message }) => (severity === 'error' ? [message] : []))
}

function documentOn({ documents }: Archive, title: string): ArchiveDocument {
  const found = documents.find((document) => document.title === title)
  if (!found) throw new Error(`no document is called ${title}`)
  return found
}

function idOf(document: ArchiveDocument, words: string): string {
  const block = document.blocks.find((one) => 'text' in one && one.text.includes(words))
  return block && 'id' in block ? block.id : `nothing says ${words}`
}

async function everything(): Promise<string> {
  const files = await readdir(join(work, 'content', 'anchors'))
  return (await Promise.all(files.sort().map((name) => readFile(join(work, 'content', 'anchors', name), 'utf8')))).join(
    '',
  )
}

beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'publish-'))
  for (const folder of ['sources', 'catalogue']) await mkdir(join(work, 'content', folder), { recursive: true })
  const yaml = 'name: River record\ntagline: What was said\ndescription: Invented.\nlanguages: [en]\n'
  await writeFile(join(work, 'content', 'archive.yaml'), yaml)
  await source('weir.txt', weir)
  await source('lamps.txt', lamps)
})
afterEach(() => rm(work, { recursive: true }))

describe('what was published', () => {
  test('is recorded once: publishing again changes no byte, whatever the day', async () => {
    expect(await published('2026-01-01')).toMatchObject({ added: 2, changed: 0, errors: [] })
    const before = await everything()
    expect(await published('2026-02-02')).toMatchObject({ added: 0, changed: 0 })
    expect(await everything()).toBe(before)
  })

  test('is found at its former address when its one day becomes several', async () => {
    await published('2026-01-01')
    await source('weir.txt', weir.replace('14 May 2019', '14–16 May 2019'))
    await published('2026-02-02')
    const { archive } = await taken()
    const { id, date } = documentOn(archive, 'On the weir')
    expect(date ?? documentOn(archive, 'On the weir').published).toBe('2019-05-14/2019-05-16')
    expect(formerAddresses(archive)).toEqual([{ name: '2019-05-14-on-the-weir', id }])
  })

  test('keeps its ids when the source changes, and the changes are told', async () => {
    const first = documentOn((await taken()).archive, 'On the weir')
    await published('2026-01-01')
    await source(
      'weir.txt',
      weir
        .replace('thirty years', 'forty years')
        .replace(/The old toll.*\n/, '')
        .replace('We counted', 'First.\n\nWe counted'),
    )
    const { archive, findings } = await taken()
    const second = documentOn(archive, 'On the weir')
    expect(second.id).toBe(first.id)
    expect(idOf(second, 'forty years')).toBe(idOf(first, 'thirty years'))
    expect(idOf(second, 'We counted')).toBe(idOf(first, 'We counted'))
    const gone = idOf(first, 'old toll')
    expect(second.gone?.map(({ id }) => id)).toEqual([gone])
    expect(errors(archive)).toEqual([])
    const rules = findings.filter(({ document }) => document === first.id).map(({ rule }) => rule)
    expect(rules).toEqual(
      expect.arrayContaining([
        'published-document-carried-over',
        'published-paragraph-changed',
        'published-paragraph-gone',
      ]),
    )
    const wordings = blockHistories(archive.anchors.get(first.id), second)
    expect(wordings?.[gone]).toMatchObject({ state: 'gone', wordings: [{ from: '2026-01-01' }] })
    expect(wordings?.[idOf(first, 'thirty years')]?.state).toBe('changed')
    expect(Object.keys(wordings ?? {})).toHaveLength(2)
  })

  test('has a page at each address that it had, which no other document can take', async () => {
    const first = documentOn((await taken()).archive, 'On the weir')
    await published('2026-01-01')
    await catalogue(`${first.id}:\n  - { field: title, value: On the old weir, reason: "Register, 1" }\n`)
    await source('other.txt', lamps.replace('On the lamps', 'On the weir').replace('2 June 2020', '14 May 2019'))
    const { archive } = await taken()
    expect(formerAddresses(archive)).toEqual([{ name: '2019-05-14-on-the-weir', id: first.id }])
    expect(documentOn(archive, 'On the weir').slug).not.toBe('on-the-weir')
    expect(errors(archive)).toEqual([])
  })

  test('may not lose its source without a word', async () => {
    await published('2026-01-01')
    const before = await everything()
    await rm(join(work, 'content', 'sources', 'weir.txt'))
    const { archive, findings, content } = await taken()
    expect(errors(archive).join()).toMatch(/"On the weir".*was published and is no longer in the archive.*weir\.txt/)
    expect(findings.some(({ rule, severity }) => rule === 'published-document-missing' && severity === 'error')).toBe(
      true,
    )
    expect((await publishArchive(content, archive, '2026-01-02')).errors).toHaveLength(1)
    expect(await everything()).toBe(before)
  })

  test('may be withdrawn when its source is gone, and keeps a page and its ids', async () => {
    const first = documentOn((await taken()).archive, 'On the weir')
    await published('2026-01-01')
    await rm(join(work, 'content', 'sources', 'weir.txt'))
    await catalogue(`${first.id}:\n  - { withdraw: document, reason: "By order." }\n`)
    const { archive, content } = await taken()
    const left = documentOn(archive, 'On the weir')
    expect(left).toMatchObject({ id: first.id, withdrawn: { reason: 'By order.' }, blocks: [] })
    expect(left.gone).toHaveLength(4)
    expect(errors(archive)).toEqual([])
    expect((await verifyArchive(content, archive.documents)).problems).toEqual([])
    const result = await publishArchive(content, archive, '2026-01-02')
    expect(result.cleared).toEqual([first.id])
    expect(await everything()).not.toContain('thirty years')
  })

  test('is known again in a source of another name by its words, or by an editor', async () => {
    const first = documentOn((await taken()).archive, 'On the weir')
    await published('2026-01-01')
    await rm(join(work, 'content', 'sources', 'weir.txt'))
    await source('speeches-weir.txt', weir)
    expect(documentOn((await taken()).archive, 'On the weir').id).toBe(first.id)
    await source('speeches-weir.txt', weir.replace('thirty years', 'forty years'))
    expect(errors((await taken()).archive)).toHaveLength(1)
    await catalogue(`${first.id}:\n  - { supersedes: weir.txt, source: speeches-weir.txt, reason: "Register, 2" }\n`)
    const { archive } = await taken()
    expect(documentOn(archive, 'On the weir').id).toBe(first.id)
    expect(errors(archive)).toEqual([])
  })

  test('is an error where a document has lost an id', async () => {
    const first = documentOn((await taken()).archive, 'On the weir')
    const { content } = await taken()
    await published('2026-01-01')
    const file = join(content, 'documents', '2019-05-14-on-the-weir.md')
    const markdown = await readFile(file, 'utf8')
    await writeFile(file, markdown.replace(/<a id="[^"]*"><\/a>The old toll.*\n/, ''))
    expect(errors(await loaded()).join()).toMatch(
      `${first.id} ${idOf(first, 'old toll')} was published on 2026-01-01 as "The old toll`,
    )
  })
})

describe('withdrawn words', () => {
  const secret = 'drank the ferry money'

  test('leave the anchors, and are not shown before they have left', async () => {
    const first = documentOn((await taken()).archive, 'On the weir')
    await published('2026-01-01')
    expect(await everything()).toContain(secret)
    await catalogue(`${first.id}:\n  - { paragraph: ${idOf(first, secret)}, withdraw: true, reason: "By order." }\n`)
    const { archive, content } = await taken()
    expect(JSON.stringify([...archive.anchors])).not.toContain(secret)
    const result = await publishArchive(content, archive, '2026-01-02')
    expect(result.cleared).toEqual([first.id])
    expect(await everything()).not.toContain(secret)
    const again = await taken()
    expect(JSON.stringify(again.archive.documents)).not.toContain(secret)
    expect(errors(again.archive)).toEqual([])
  })

  test('do not come back when the source is set otherwise around them, or has them changed', async () => {
    const first = documentOn((await taken()).archive, 'On the weir')
    const id = idOf(first, secret)
    await catalogue(`${first.id}:\n  - { paragraph: ${id}, withdraw: true, reason: "By order." }\n`)
    await published('2026-01-01')
    await source('weir.txt', weir.replace('thirty', 'forty').replace('We counted', 'A new one.\n\nWe counted'))
    expect(JSON.stringify((await taken()).archive.documents)).not.toContain(secret)
    await source('weir.txt', weir.replace('twice in one winter', 'three times'))
    const { archive, findings } = await taken()
    expect(JSON.stringify(archive.documents)).not.toContain(secret)
    expect(findings.some(({ rule }) => rule === 'withdrawn-passage-changed')).toBe(true)
  })

  test('of a paragraph that is gone can be withdrawn, too', async () => {
    const first = documentOn((await taken()).archive, 'On the weir')
    await published('2026-01-01')
    await source('weir.txt', weir.replace(/The clerk Otto.*\n/, ''))
    await published('2026-01-02')
    expect(await everything()).toContain(secret)
    await catalogue(`${first.id}:\n  - { paragraph: ${idOf(first, secret)}, withdraw: true, reason: "By order." }\n`)
    const { archive, content } = await taken()
    expect(documentOn(archive, 'On the weir').gone).toMatchObject([{ id: idOf(first, secret), withdrawn: true }])
    expect(JSON.stringify([...archive.anchors])).not.toContain(secret)
    await publishArchive(content, archive, '2026-01-03')
    expect(await everything()).not.toContain(secret)
  })
})
