import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PageWriter } from '#app/_export/page-writer.ts'
import { Site } from '#app/_site/site.ts'
import { forgetArchive, loadArchive } from '#lib/archive/load.ts'
import { publishArchive } from '#lib/archive/publish.ts'
import { contentOfFolder } from '#lib/archive/site-content.ts'
import { verifyArchive } from '#lib/archive/verify-archive.ts'
import { writeSnapshot } from '#lib/archive/write-snapshot.ts'
import { pagesBase } from '#lib/build/pages-base.ts'
import type { WrittenPage } from '#lib/build/written-pages.ts'
import { ingestInto, siteIn } from './made-site.ts'

/** A site whose pages were written, and what is known of how. */
interface Written {
  folder: string
  base: string
  pages: ReadonlyMap<string, WrittenPage>
  kept: string[]
}

let work: string
let content: string
let made = 0

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'again-'))
  content = join(work, 'content')
  await cp(resolve('tests/fixtures/archive'), content, { recursive: true })
  // Lists in two languages, so that those of the second are compared, too.
  await appendFile(join(content, 'archive.yaml'), '\ninterface: [en, ru]\n')
})
afterAll(() => rm(work, { recursive: true }))

/** The site of the archive as it is now, from a snapshot, as a build has it; and what all its pages depend on. */
async function siteNow(): Promise<{ site: Site; base: string }> {
  forgetArchive(content)
  await ingestInto(content)
  const archive = await loadArchive(content)
  const { ledgerDigests } = await verifyArchive(content, archive.documents)
  const snapshot = join(work, `snapshot-${++made}`)
  const commonDigest = await writeSnapshot(snapshot, contentOfFolder(content), ledgerDigests)
  const { settings } = await siteIn(content, archive.settings.address ?? 'https://record.example/river')
  const withSnapshot = { ...settings, snapshot, interface: archive.settings.interface }
  return { site: new Site(withSnapshot), base: pagesBase('code', withSnapshot, commonDigest) }
}

/** Writes all pages, in the order that is given, with what is there of an earlier site. */
async function write({ site, base }: Awaited<ReturnType<typeof siteNow>>, earlier?: Written): Promise<Written> {
  const folder = join(work, `site-${++made}`)
  const isUsable = earlier?.base === base
  const writer = new PageWriter(site, {
    folder,
    earlierFolder: earlier?.folder ?? join(work, 'nowhere'),
    earlier: isUsable ? earlier.pages : new Map(),
  })
  const pages = new Map<string, WrittenPage>()
  const kept: string[] = []
  for (const [file, page] of await writer.pages()) {
    const { isKept, ...written } = await writer.write(file, page)
    pages.set(file, written)
    if (isKept) kept.push(file)
  }
  return { folder, base, pages, kept }
}

async function filesIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    await Promise.all(
      files
        .sort()
        .map(async (file): Promise<[string, string]> => [file.slice(folder.length + 1), await readFile(file, 'utf8')]),
    ),
  )
}

/** Changes of an archive, as people make them; each gives what is done, and the least share of pages that can stay. */
const edit = async (file: string, was: string, now: string) => {
  const path = join(content, file)
  const text = await readFile(path, 'utf8')
  if (!text.includes(was)) throw new Error(`${file}: has no "${was}"`)
  await writeFile(path, text.replace(was, now))
}

const edits: readonly { name: string; change: () => Promise<unknown>; leastKept: number }[] = [
  { name: 'nothing is changed', change: async () => undefined, leastKept: 1 },
  // Its id comes of its words, until it is published: to the others it is another document.
  {
    name: 'a word of a text that was never published is changed',
    change: () => edit('sources/speech.txt', 'granary', 'storehouse'),
    leastKept: 0.4,
  },
  {
    name: 'the archive is published',
    change: async () => publishArchive(content, await loadArchive(content), '2026-01-01'),
    leastKept: 0,
  },
  {
    name: 'a word of a published text is changed',
    change: () => edit('sources/speech.txt', 'storehouse', 'granary'),
    leastKept: 0.5,
  },
  {
    name: 'another is, beside one that others say again',
    change: () => edit('sources/speech.txt', '312 wells', '313 wells'),
    leastKept: 0.5,
  },
  {
    name: 'a document is added',
    change: () =>
      writeFile(
        join(content, 'sources/new-weir.txt'),
        'The new weir\nSpeech by Ana Verell\nSelby, 4 June 2021\n\nThe new weir is built of oak and of stone. It holds the water of the spring.\n\nWhoever sees a leak is asked to say so at the harbour, and not at the mill.\n',
      ),
    leastKept: 0.5,
  },
  {
    name: 'a record is changed',
    change: () => edit('authorities/speakers.yaml', 'Keeper of the Weir', 'Warden of the Weir'),
    leastKept: 0,
  },
  {
    name: 'a line of the catalogue is changed',
    change: () => edit('catalogue/corrections.yaml', 'number of its rowers', 'number of those who row'),
    leastKept: 0.5,
  },
  {
    name: 'it is changed back',
    change: () => edit('catalogue/corrections.yaml', 'number of those who row', 'number of its rowers'),
    leastKept: 0.5,
  },
  { name: 'a setting is changed', change: () => edit('archive.yaml', 'and when', 'when, and how'), leastKept: 0 },
  { name: 'a document is removed', change: () => rm(join(content, 'sources/new-weir.txt')), leastKept: 0.5 },
]

describe('pages that are made again', () => {
  it('are those that are made from nothing, whatever was changed before', { timeout: 600_000 }, async () => {
    let before = await write(await siteNow())
    for (const { name, change, leastKept } of edits) {
      await change()
      const now = await siteNow()
      const again = await write(now, before)
      const fromNothing = await write(now)
      expect(await filesIn(again.folder), name).toEqual(await filesIn(fromNothing.folder))
      expect(again.pages, `${name}: what pages read`).toEqual(fromNothing.pages)
      expect(
        again.kept.length / again.pages.size,
        `${name}: ${again.kept.length} of ${again.pages.size} kept`,
      ).toBeGreaterThanOrEqual(leastKept)
      await rm(before.folder, { recursive: true })
      await rm(fromNothing.folder, { recursive: true })
      before = again
    }
  })

  it('are made of the same, whichever were made before them', { timeout: 300_000 }, async () => {
    const now = await siteNow()
    const { pages } = await write(now)
    const { settings } = now.site
    const files = [...pages.keys()]
    // Each eleventh alone, as the first page of a site that was just opened.
    for (const file of files.filter((_, index) => index % 11 === 0)) {
      const writer = new PageWriter(new Site(settings), {
        folder: join(work, 'alone'),
        earlierFolder: work,
        earlier: new Map(),
      })
      const page = (await writer.pages()).find(([own]) => own === file)?.[1]
      if (!page) throw new Error(`${file} is not listed`)
      const { isKept: _, ...written } = await writer.write(file, page)
      expect(written, file).toEqual(pages.get(file))
    }
  })

  it('are made anew where the earlier file is not as it was written', { timeout: 300_000 }, async () => {
    const now = await siteNow()
    const before = await write(now)
    const expected = await filesIn(before.folder)
    const spoilt = [...before.pages.keys()].slice(0, 3)
    const [altered = '', cut = '', gone = ''] = spoilt
    await writeFile(join(before.folder, altered), 'altered')
    await writeFile(join(before.folder, cut), (expected.get(cut) ?? '').slice(0, 100))
    await rm(join(before.folder, gone))
    const again = await write(now, before)
    expect(await filesIn(again.folder)).toEqual(expected)
    expect([...again.pages.keys()].filter((file) => !again.kept.includes(file))).toEqual(spoilt)
  })
})
