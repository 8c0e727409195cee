import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { ArchiveEngine } from '#lib/engine/archive-engine.ts'
import { StaticEngine } from '#lib/engine/static/static-engine.ts'
import { buildSearchIndex } from '#lib/search/build/build.ts'
import { SearchEngine } from '#lib/search/engine.ts'
import { readFromDisk } from '#lib/search/storage/disk.ts'
import { type ServedArchive, serveArchive } from '#scripts/serve-archive.ts'
import type { RunningServer } from '#scripts/server.ts'
import { inventedArchive } from '#tests/contract/invented-archive.ts'
import { temporaryFolder } from '#tests/unit/search/invented.ts'

/** Milliseconds that building and serving it may take on a busy machine. */
export const startTime = 60_000

/** The invented archive with a page, its index in files, and the engine over these. */
export async function inventedSite() {
  const folder = await temporaryFolder()
  await buildSearchIndex(inventedArchive, folder)
  await writeFile(join(folder, 'index.html'), `<title>home</title>${'<p>toll</p>'.repeat(300)}`)
  const files = await SearchEngine.open(readFromDisk(folder))
  return { folder, engine: new StaticEngine(files) }
}

/** Serves it at a free port. `change` puts another engine, or other limits, in the place of its own. */
export async function serveInvented(
  site: Awaited<ReturnType<typeof inventedSite>>,
  change: Partial<ServedArchive> = {},
): Promise<RunningServer> {
  const limits = { perMinute: 0, isBehindProxy: false }
  return await serveArchive({ ...site, name: 'The Toll Record', limits, ...change }, 0)
}

/** In a file of tests: the invented site served once for all of them, and servers with a change for some, all closed at the end. */
export function inventedServers() {
  let site: Awaited<ReturnType<typeof inventedSite>>
  let served: RunningServer
  const others: RunningServer[] = []
  beforeAll(async () => {
    site = await inventedSite()
    served = await serveInvented(site)
  }, startTime)
  afterAll(async () => {
    await Promise.all([served, ...others].map((one) => one.close()))
  })
  return {
    get site() {
      return site
    },
    get served() {
      return served
    },
    async serveOther(change?: Partial<ServedArchive>) {
      const server = await serveInvented(site, change)
      others.push(server)
      return server
    },
  }
}

/** An engine of which some questions are answered otherwise. */
export function engineWith(engine: ArchiveEngine, other: Partial<ArchiveEngine>): ArchiveEngine {
  return {
    search: (query, options) => engine.search(query, options),
    suggest: (query) => engine.suggest(query),
    countByYear: (query, options) => engine.countByYear(query, options),
    passages: (ids) => engine.passages(ids),
    nearest: (words, options) => engine.nearest(words, options),
    checkQuotation: (pasted) => engine.checkQuotation(pasted),
    ...other,
  }
}
