import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cachedParser } from '#lib/ingest/cache/cached-parser.ts'
import { EntryFolder } from '#lib/ingest/cache/entry-folder.ts'
import { ingest } from '#lib/ingest/ingest.ts'
import { type PartParser, parsePart } from '#lib/ingest/parse-part.ts'
import { discoverSources } from '#lib/ingest/read/discover.ts'
import { readRecords } from '#lib/records/records.ts'
import { randomBy } from '#tests/bench/search/random.ts'

let work: string
let sources: string
let kept: string

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'again-'))
  await cp(resolve('tests/fixtures/archive'), work, { recursive: true })
  sources = join(work, 'sources')
  kept = join(work, 'kept')
})
afterAll(() => rm(work, { recursive: true }))

/** Documents, ledgers and findings as one text, and which parts were parsed for them. */
async function result(version?: string): Promise<{ text: string; parsed: string[] }> {
  const records = await readRecords(work)
  const { files } = await discoverSources([sources], records.collections)
  const parsed: string[] = []
  const parse: PartParser = async function* each(parts) {
    for await (const part of parts) {
      parsed.push(part.row?.number === undefined ? part.file.file : `${part.file.file} ${part.row.number}`)
      yield await parsePart(part, records)
    }
  }
  const parser = version === undefined ? parse : cachedParser(parse, records, await EntryFolder.of(work, kept), version)
  const { documents, ledgers, findings } = await ingest(files, records, { parser })
  const accounts = ledgers.map(({ source: { text, encoding, raw }, entries }) => ({ text, encoding, raw, entries }))
  return { text: JSON.stringify({ documents, accounts, findings }, null, 1), parsed }
}

/** Reads the archive again; what comes of it must be what comes of it from nothing. Returns what was parsed again. */
async function again(version = '1'): Promise<string[]> {
  const { text, parsed } = await result(version)
  expect(text).toBe((await result()).text)
  return parsed
}

/** Files of the entries, with the folder that they are in; the list of parts is none. */
async function entries(): Promise<string[]> {
  const [folder = ''] = await readdir(kept)
  const names = await readdir(join(kept, folder))
  return names
    .filter((name) => name !== 'archive.txt' && name !== 'list-of-parts')
    .map((name) => join(kept, folder, name))
}

async function edit(path: string, change: (text: string) => string): Promise<void> {
  const place = join(work, path)
  await writeFile(place, change(await readFile(place, 'utf8')))
}

describe('an archive that is ingested again', { timeout: 60_000 }, () => {
  test('is parsed where it changed, and not where a correction or a time of a file changed', async () => {
    const all = await again()
    expect(all.length).toBeGreaterThan(10)
    expect(await again()).toEqual([])

    await edit('sources/speech.txt', (text) => `${text}\n\nAnd so the ferry went.\n`)
    expect(await again()).toEqual(['speech.txt'])

    await edit('sources/speech.txt', (text) => text)
    await rename(join(sources, 'wall.txt'), join(sources, 'walls.txt'))
    expect(await again()).toEqual(['walls.txt'])

    await edit('catalogue/corrections.yaml', (text) => `${text}# Nothing more.\n`)
    expect(await again()).toEqual([])
  })

  test('is parsed where a record that changed has to do with a text, and nowhere else', async () => {
    const all = (await result()).parsed
    await again()
    const addRecord = (kind: string, record: string) =>
      edit(`authorities/${kind}.yaml`, (text) => `${text}\n- ${record}\n`)
    // Until a topic has terms no text is looked through for any.
    await addRecord('topics', '{ id: not-told-of, name: Zithers, terms: { en: [lute] } }')
    expect((await again()).length).toBeGreaterThan(5)
    await edit('authorities/topics.yaml', (text) => text.replace('[lute]', '[lute, zither]'))
    await addRecord('speakers', '{ id: nobody-here, name: Zuzu Quill, forms: [Z. Quill] }')
    await addRecord('venues', '{ id: nowhere-here, name: Quillmouth Hall }')
    await addRecord('events', '{ id: never-held, name: Quillmouth Regatta 1777 }')
    expect(await again()).toEqual([])
    expect(await again()).toEqual([])

    // What was kept under the records before is still known to be right.
    await edit('authorities/speakers.yaml', (text) => text.replace('Z. Quill', 'Zu. Quill'))
    await edit('sources/speech.txt', (text) => text.replace('A road is a promise', 'A zither is none. $&'))
    expect(await again()).toEqual(['speech.txt'])
    await edit('authorities/topics.yaml', (text) => text.replace('zither]', 'zither, zithern]'))
    expect(await again()).toEqual(['speech.txt'])
    await edit('authorities/speakers.yaml', (text) => text.replace('[A. Verell', '[Ana V., A. Verell'))
    const concerned = await again()
    expect(concerned.length).toBeGreaterThan(0)
    expect(concerned.length).toBeLessThan(all.length)

    // Without the list it is not known which of the kept parts are right, and all of other records are parsed.
    const [list = ''] = (await readdir(kept)).map((folder) => join(kept, folder, 'list-of-parts'))
    await writeFile(list, 'torn')
    expect((await again()).length).toBeGreaterThan(5)
    expect(await again()).toEqual([])
  })

  test('gives what it gives from nothing, through a series of edits drawn by a seed', async () => {
    const random = randomBy(12)
    const pick = (count: number) => Math.floor(random() * count)
    const texts = async () => (await readdir(sources)).filter((name) => name.endsWith('.txt')).toSorted()
    const names = ['Ana Verell', 'Tomas Ilk', 'Mara Oste']
    const edits: Record<string, () => Promise<void>> = {
      add: () =>
        writeFile(
          join(sources, `added-${pick(100)}.txt`),
          `On the quay\n\n${pick(28) + 1} March 1901\n\n${names[pick(3)]}\n\nThe lamps of quay ${pick(9)} are lit.\n`,
        ),
      async change() {
        const all = await texts()
        await edit(`sources/${all[pick(all.length)]}`, (text) => {
          const at = pick(text.length)
          return `${text.slice(0, at)} ${pick(100)} ${text.slice(at)}`
        })
      },
      async remove() {
        const all = await texts()
        await rm(join(sources, all[pick(all.length)] ?? ''))
      },
      async copy() {
        const all = await texts()
        await cp(join(sources, all[pick(all.length)] ?? ''), join(sources, `copied-${pick(100)}.txt`))
      },
      record: () =>
        edit(
          'authorities/speakers.yaml',
          (text) => `${text}\n- id: added-${pick(1e6)}\n  name: ${names.pop() ?? 'X Y'}\n`,
        ),
      row: () =>
        edit('sources/rows/letters.json', (text) =>
          text.replace('[', `[{ "year": 1862, "words": "Oar ${pick(9)} is well." },`),
        ),
    }
    const kinds = Object.keys(edits)
    await again()
    for (let step = 0; step < 18; step += 1) {
      const kind = step < kinds.length ? kinds[step] : kinds[pick(kinds.length)]
      await edits[kind ?? 'add']?.()
      await again()
    }
  })

  test('makes again what is torn, changed, called by another name, or missing', async () => {
    await again()
    const [first = '', second = '', third = '', fourth = '', fifth = '', ...others] = (await entries()).toSorted()
    expect(others.length).toBeGreaterThan(0)
    const bytes = await readFile(first)
    await writeFile(first, bytes.subarray(0, bytes.length - 20))
    await writeFile(second, '')
    const flipped = await readFile(third)
    flipped[flipped.length >> 1] = (flipped[flipped.length >> 1] ?? 0) ^ 1
    await writeFile(third, flipped)
    await cp(others[0] ?? '', fourth)
    await rm(fifth)
    expect(await again()).toHaveLength(5)
    expect(await again()).toEqual([])
  })

  test('keeps nothing of sources, records or code that are no more', async () => {
    expect(await again()).toEqual([])
    expect((await again('2')).length).toBeGreaterThanOrEqual((await entries()).length)
    const before = await entries()
    await writeFile(join(sources, 'one-more.txt'), 'A line on the quay.\n')
    await again('2')
    expect((await entries()).length).toBe(before.length + 1)
    await rm(join(sources, 'one-more.txt'))
    await again('2')
    expect((await entries()).length).toBe(before.length)
  })

  test('is parsed whole where nothing can be kept', async () => {
    await rm(kept, { recursive: true })
    await writeFile(kept, 'in the way')
    expect((await again()).length).toBeGreaterThan(10)
    expect(await readFile(kept, 'utf8')).toBe('in the way')
  })
})
