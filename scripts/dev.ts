import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Archive, loadArchive } from '#lib/archive/load.ts'
import { unmatchedWithdrawals } from '#lib/archive/withdrawal-checks.ts'
import { makeAssets } from '#lib/build/assets.ts'
import { writeSettings } from '#lib/build/settings.ts'
import { withTemporaryBuildFolder } from '#lib/build/temporary-build-folder.ts'
import { findCrossReferences } from '#lib/quote/reuse/find-cross-references.ts'
import { contentFolder } from '#lib/records/content.ts'
import { buildSearchIndex } from '#lib/search/build/build.ts'
import { createAddresses, parseSiteLocation } from '#lib/site/addresses.ts'
import { queryProblems } from '#lib/watch/build/check-watches.ts'
import { brandingOf } from './branding.ts'
import { lockContent } from './lock-content.ts'
import { partialIngestExitCode, run, runScript } from './run.ts'
import { writeWatches } from './write-watches.ts'

/**
 * `npm run dev -- [SOURCES...] [--content FOLDER]`: reads the sources, then serves the site from its code, on PORT.
 * Pages that show have to be reloaded by hand after a change of the code; stylesheet, page script and search index are
 * made once.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { content: { type: 'string' } } })
const content = contentFolder(values.content)

process.exitCode = await dev()

async function dev(): Promise<number> {
  const sources = positionals.flatMap((source) => ['--sources', source])
  const ingested = await runScript('ingest', [...sources, '--content', content])
  if (ingested !== 0 && ingested !== partialIngestExitCode) return ingested
  const archive = await lockContent(content, 'dev', () => loadArchive(content), true)
  const withdrawals = await unmatchedWithdrawals(content, archive.documents)
  const problems = [
    ...withdrawals.map(({ file, message }) => `${file} ${message}`),
    ...queryProblems(archive.watches, archive.collections),
  ]
  for (const problem of problems) console.error(`error: ${problem}`)
  if (problems.length > 0) return 1
  return withTemporaryBuildFolder((folder) => serve(archive, folder))
}

async function serve(archive: Archive, folder: string): Promise<number> {
  const { address } = archive.settings
  const { readFirst } = await buildSearchIndex(archive, 'public', {
    addresses: createAddresses(parseSiteLocation(address)),
  })
  const crossReferences = resolve(folder, 'across.json')
  await writeFile(crossReferences, JSON.stringify(findCrossReferences(archive)))
  const watches = await writeWatches(archive, 'public', resolve(folder, 'watches.json'), console.warn)
  const environment = await writeSettings(folder, {
    content,
    address,
    assets: await makeAssets(brandingOf(archive.settings, content)),
    searchReadsFirst: readFirst,
    crossReferences,
    ...(watches !== undefined && { watches }),
  })
  return run(process.execPath, ['node_modules/next/dist/bin/next', 'dev'], environment)
}
