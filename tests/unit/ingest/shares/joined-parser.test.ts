import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadArchive } from '#lib/archive/load.ts'
import { publishArchive } from '#lib/archive/publish.ts'
import { ShareError } from '#lib/ingest/shares/joined-parser.ts'
import { archiveInParts, PartedArchive } from './parts-of-archive.ts'

/** Ingested at once; what is done with parts is compared with it. */
let whole: PartedArchive
const made: string[] = []

beforeAll(async () => {
  whole = await archiveInParts()
  made.push(whole.content)
  await whole.atOnce()
}, 60_000)
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true }))))

/** The same archive in another folder, as its sources and records are now. */
async function copy(): Promise<PartedArchive> {
  const content = await mkdtemp(join(tmpdir(), 'parts-'))
  made.push(content)
  await cp(whole.content, content, { recursive: true })
  for (const name of ['documents', 'ledger', 'findings.json', '.parts'])
    await rm(join(content, name), { recursive: true, force: true })
  return new PartedArchive(content)
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')))
}

/** Why parts can't be joined; nothing may have been written. */
async function refusal(archive: PartedArchive, of: number): Promise<string> {
  const before = await archive.written()
  const error = await archive.join(of).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(ShareError)
  expect(await archive.written()).toEqual(before)
  return error instanceof Error ? error.message : ''
}

describe('sources that are parsed in parts and joined', { timeout: 120_000 }, () => {
  test.each([[[1]], [[2, 1]], [[3, 1, 2]], [[7, 3, 1, 5, 2, 6, 4]]])(
    'give byte for byte what they give at once, in the order %j',
    async (order) => {
      const archive = await copy()
      const reports = await archive.parts(order)
      expect(Object.keys(await archive.written())).not.toContainEqual(expect.stringContaining('documents/'))
      await archive.join(order.length)
      const expected = await whole.written()
      expect(Object.keys(expected).length).toBeGreaterThan(60)
      expect(expected['findings.json']).toContain('broken.docx')
      expect(expected['findings.json']).toContain('duplicate-source')
      expect(expected['findings.json']).toContain('repeated-row-id')
      expect(await archive.written()).toEqual(expected)
      expect(reports.flatMap(({ failures }) => failures).join('\n')).toContain('empty.txt: the file is empty')
    },
  )

  test('are divided within a dataset, too, and each source is in one part', async () => {
    const archive = await copy()
    const names = async (number: number, of: number): Promise<string[]> => {
      const read: string[] = []
      await archive.part(
        number,
        of,
        (parse) => (parts) =>
          parse(
            (async function* noted() {
              for await (const part of parts) {
                read.push(`${part.file.file} ${part.row?.number ?? ''}`)
                yield part
              }
            })(),
          ),
      )
      return read
    }
    const all = await names(1, 1)
    const parts = [await names(1, 3), await names(2, 3), await names(3, 3)]
    expect(parts.flat().toSorted()).toEqual(all.toSorted())
    for (const part of parts) {
      expect(part.filter((name) => name.startsWith('rows/quays.jsonl')).length).toBeGreaterThan(2)
      expect(part.filter((name) => name.endsWith('.txt ')).length).toBeGreaterThan(0)
    }
  })

  test('give the same after publishing, when texts are removed, reworded and added; only what changed is parsed', async () => {
    const archive = await copy()
    await archive.parts([1, 2, 3])
    await archive.join(3)
    for (const { content } of [whole, archive]) await publishArchive(content, await loadArchive(content), '2021-05-04')
    for (const one of [whole, archive]) {
      await rm(one.path('wall.txt'))
      await edit(one.path('speech.txt'), (text) => text.replace(/\n\n(?=[^\n]*$)/, '\n\nThe lamps are lit.\n\n'))
      await edit(one.path('report.txt'), (text) => text.replace(/ (\w+)\.\n/, ' slowly, $1.\n'))
      await writeFile(one.path('added.txt'), 'On the weir\n\n3 May 1904\n\nThe weir holds.\n')
    }
    const reports = await archive.parts([1, 2, 3])
    const failed = reports.reduce((sum, { failures }) => sum + failures.length, 0)
    // What failed before may not fail again, so it is tried.
    expect(reports.reduce((sum, { parsed }) => sum + parsed, 0)).toBeLessThanOrEqual(failed + 3)
    await archive.join(3)
    await whole.atOnce()
    const expected = await whole.written()
    expect(Object.keys(expected)).toContainEqual(expect.stringMatching(/^anchors\//u))
    expect(expected['findings.json']).toContain('published-document-missing')
    expect(await archive.written()).toEqual(expected)
  })
})

describe('parts that can’t be joined', { timeout: 120_000 }, () => {
  let archive: PartedArchive
  beforeAll(async () => {
    archive = await copy()
    await archive.parts([1, 2, 3, 4])
    await archive.join(4)
  }, 60_000)

  const share = (number: number) => join(archive.partsFolder, `part-${number}-of-4`)

  /** What is said after something was done to part 2, which is then as it was. */
  async function saidAfter(spoil: () => Promise<unknown>): Promise<string> {
    const bytes = await readFile(share(2))
    await spoil()
    const said = await refusal(archive, 4)
    await writeFile(share(2), bytes)
    await archive.join(4)
    return said
  }

  test('are named where they are missing', async () => {
    const bytes = await readFile(share(4))
    await rm(share(4))
    const before = await readFile(share(2))
    await rm(share(2))
    const said = await refusal(archive, 4)
    expect(said).toContain('part 2 of 4 is missing\n')
    expect(said).toContain('part 4 of 4 is missing\n')
    expect(said).toContain('npm run ingest -- --part 2/4, --part 4/4')
    expect(said).not.toContain('part 1 of 4')
    await writeFile(share(2), before)
    await writeFile(share(4), bytes)
  })

  test('are named where they were cut off, changed within, or are not ours', async () => {
    const bytes = await readFile(share(2))
    for (const length of [0, 20, 300, bytes.length >> 1, bytes.length - 1])
      expect(await saidAfter(() => writeFile(share(2), bytes.subarray(0, length)))).toContain(
        'part 2 of 4 is not whole',
      )
    for (const place of [50, bytes.length >> 1, bytes.length - 10]) {
      const changed = Buffer.from(bytes)
      changed[place] = (changed[place] ?? 0) ^ 1
      expect(await saidAfter(() => writeFile(share(2), changed))).toContain('part 2 of 4 is not whole')
    }
    expect(await saidAfter(() => writeFile(share(2), 'Something else.'))).toContain('part 2 of 4 is not whole')
    expect(await saidAfter(() => cp(share(3), share(2)))).toContain('part 2 of 4 was made of other sources')
  })

  test('are named where another version made them', async () => {
    const said = await saidAfter(async () => {
      archive.version = '2'
      await archive.part(2, 4)
      archive.version = '1'
    })
    expect(said).toContain('part 2 of 4 was made by another version of Rostrum or of Node')
    expect(said).not.toContain('part 1 of 4')
  })

  test('are named where records have changed since', async () => {
    const file = join(archive.content, 'authorities/speakers.yaml')
    const before = await readFile(file, 'utf8')
    await writeFile(file, `${before}\n- id: added\n  name: Ada Added\n`)
    const said = await refusal(archive, 4)
    for (const number of [1, 2, 3, 4])
      expect(said).toContain(`part ${number} of 4 was made with other authority records`)
    await writeFile(file, before)
    await archive.join(4)
  })

  test('are named where a source was changed, came or went since', async () => {
    const file = archive.path('items.txt')
    const before = await readFile(file, 'utf8')
    await writeFile(file, `${before}\nAnd one more.\n`)
    expect(await refusal(archive, 4)).toMatch(/part \d of 4 has items.txt as it was before it changed\nMake/)
    await rm(file)
    expect(await refusal(archive, 4)).toMatch(
      /part \d of 4 (was made of other sources: it has items.txt|has items.txt)/,
    )
    await writeFile(file, before)
    await writeFile(archive.path('aaa.txt'), 'On the weir\n\nThe weir holds.\n')
    expect(await refusal(archive, 4)).toMatch(
      /part \d of 4 was made of other sources: it has .* where now aaa.txt comes/,
    )
    await rm(archive.path('aaa.txt'))
    await archive.join(4)
  })
})

describe('a part', { timeout: 120_000 }, () => {
  test('that is stopped goes on where it was', async () => {
    const archive = await copy()
    const stopped = archive.part(
      1,
      2,
      (parse) =>
        async function* some(parts) {
          let count = 0
          for await (const parsed of parse(parts)) {
            if (count === 6) throw new Error('stopped')
            count += 1
            yield parsed
          }
        },
    )
    await expect(stopped).rejects.toThrow('stopped')
    const [half = '', ...others] = await readdir(archive.partsFolder)
    expect(others).toEqual([])
    // As if the process was ended while it wrote.
    const bytes = await readFile(join(archive.partsFolder, half))
    await writeFile(join(archive.partsFolder, half), bytes.subarray(0, bytes.length - 7))
    const { kept, parsed } = await archive.part(1, 2)
    expect(kept).toBeGreaterThanOrEqual(3)
    expect(parsed).toBeGreaterThan(0)
    expect(await readdir(archive.partsFolder)).toEqual(['part-1-of-2'])
    await archive.part(2, 2)
    await archive.join(2)
    await expect(archive.written()).resolves.toEqual(await writtenAtOnce())
  })

  test('that is done twice at once is done', async () => {
    const archive = await copy()
    await Promise.all([archive.part(1, 1), archive.part(1, 1)])
    expect(await readdir(archive.partsFolder)).toEqual(['part-1-of-1'])
    await archive.join(1)
    await expect(archive.written()).resolves.toEqual(await writtenAtOnce())
  })
})

/** What is written of the archive as it is now. */
async function writtenAtOnce(): Promise<Record<string, string>> {
  await whole.atOnce()
  return await whole.written()
}
