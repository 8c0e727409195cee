import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ingest } from '#lib/ingest/ingest.ts'
import { writeIngested } from '#lib/ingest/write.ts'

const disk = vi.hoisted(() => ({ files: Number.POSITIVE_INFINITY }))

/** A disk that is full after so many files. */
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  return {
    ...real,
    writeFile: async (file: string, text: string) => {
      disk.files -= 1
      if (disk.files < 0) throw new Error('ENOSPC: no space left on device, write')
      await real.writeFile(file, text)
    },
  }
})

let work: string
let sources: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'write-'))
  sources = await mkdtemp(join(tmpdir(), 'write-sources-'))
})
afterAll(() => Promise.all([work, sources].map((folder) => rm(folder, { recursive: true }))))

async function ingested(text: string) {
  const { writeFile } = await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises')
  const path = join(sources, 'oars.txt')
  await writeFile(path, text)
  const authorities = { speakers: [], venues: [], events: [], topics: [], publishers: [] }
  return ingest([{ path, file: 'oars.txt' }], {
    anchors: new Map(),
    authorities,
    catalogue: new Map(),
    collections: [],
  })
}

async function everything(): Promise<string[]> {
  const names = await readdir(work, { recursive: true, withFileTypes: true })
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Promise.all(files.sort().map(async (file) => `${file}\n${await readFile(file, 'utf8')}`))
}

test.each([0, 1, 2, 3])(
  'a disk that is full after %i files leaves all as it was, and the error says so',
  async (files) => {
    disk.files = Number.POSITIVE_INFINITY
    await writeIngested(await ingested('On oars\n\nOars are dear.\n'), work)
    const before = await everything()
    expect(before).toHaveLength(4)
    const next = await ingested('On boats\n\nBoats are dearer, and there are fewer of them.\n')
    disk.files = files
    await expect(writeIngested(next, work)).rejects.toThrow(
      `${work}: the documents can't be written, the earlier ones are kept (ENOSPC: no space left on device, write)`,
    )
    expect(await everything()).toEqual(before)
  },
)
