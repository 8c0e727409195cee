import { rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Archive, loadArchive } from '#lib/archive/load.ts'
import { unmatchedWithdrawals } from '#lib/archive/withdrawal-checks.ts'
import { makeAssets } from '#lib/build/assets.ts'
import { makeRootRenderer } from '#lib/build/operated-scripts.ts'
import { writeSettings } from '#lib/build/settings.ts'
import { makeSmallScript } from '#lib/build/small-script.ts'
import { withTemporaryBuildFolder } from '#lib/build/temporary-build-folder.ts'
import { findCrossReferences } from '#lib/quote/reuse/find-cross-references.ts'
import { contentFolder } from '#lib/records/content.ts'
import { buildSearchIndex } from '#lib/search/build/build.ts'
import { createAddresses, parseSiteLocation } from '#lib/site/addresses.ts'
import { nextCommand } from '#lib/third-party/commands.ts'
import { queryProblems } from '#lib/watch/build/check-watches.ts'
import { brandingOf } from './branding.ts'
import { followChanges, followCode } from './follow-changes.ts'
import { ingestContent } from './ingest-content.ts'
import { lockContent } from './lock-content.ts'
import { commandArguments } from './parse-arguments.ts'
import { partialIngestExitCode, run } from './run.ts'
import { moveFigures, writeFigures } from './write-figures.ts'
import { writeWatches } from './write-watches.ts'
import { writeWordComparisons } from './write-word-comparisons.ts'

const usage = `Usage: npm run dev -- [SOURCES...] [--content FOLDER]

Reads the sources, then serves the site from its code, on PORT. An open page shows by itself what has changed in sources,
records and code. The search index, watches, and what connects documents are made once.`

const { values, positionals } = commandArguments(
  { allowPositionals: true, options: { content: { type: 'string' } } },
  usage,
)
const content = contentFolder(values.content)

try {
  process.exitCode = await dev()
} catch (error) {
  tell(error)
  process.exitCode = 1
}

function tell(error: unknown): void {
  console.error(error instanceof Error ? error.message : error)
}

async function dev(): Promise<number> {
  const ingested = await readSources()
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

function readSources(): Promise<number> {
  return lockContent(content, 'dev', () => ingestContent(content, positionals))
}

async function serve(archive: Archive, folder: string): Promise<number> {
  const { address } = archive.settings
  const addresses = createAddresses(parseSiteLocation(address))
  const { readFirst } = await buildSearchIndex(archive, 'public', { addresses })
  const crossReferences = resolve(folder, 'across.json')
  const across = findCrossReferences(archive)
  await writeFile(crossReferences, JSON.stringify(across))
  const figures = resolve(folder, 'figures.json')
  await writeFigures(archive, folder, addresses, figures, () => undefined)
  await moveFigures(folder, 'public')
  const watches = await writeWatches(archive, 'public', resolve(folder, 'watches.json'), console.warn)
  const wordComparisons = await writeWordComparisons(archive, across, folder)
  const generation = resolve(folder, 'generation')
  const begin = generations(generation)
  /** Makes what is bundled of the code. */
  const bundle = async () => {
    const assets = await makeAssets(brandingOf(archive.settings, content))
    const reload = await makeSmallScript(join('public', 'assets'), 'app/_script/reload.ts', 'reload.js', 'iife')
    return writeSettings(folder, {
      content,
      address,
      ...(archive.settings.interface && { interface: archive.settings.interface }),
      assets,
      rootRenderer: await makeRootRenderer(folder),
      searchReadsFirst: readFirst,
      crossReferences,
      ...wordComparisons,
      figures,
      ...(watches !== undefined && { watches }),
      live: { generation, script: `assets/${reload}` },
    })
  }
  await begin()
  const environment = await bundle()
  const watchers = [
    await followChanges(content, positionals, () => readSources().then(begin), tell),
    await followCode(() => bundle().then(begin), tell),
  ]
  try {
    return await run(process.execPath, [nextCommand(), 'dev'], environment, async (server) => {
      process.once('SIGTERM', () => process.kill(server))
    })
  } finally {
    await Promise.all(watchers.map((watcher) => watcher.close()))
  }
}

/** A function that says to those who read the file that the archive was read anew, or scripts and styles made anew. */
function generations(file: string): () => Promise<void> {
  let generation = 0
  return async () => {
    generation += 1
    await writeFile(`${file}.new`, String(generation))
    await rename(`${file}.new`, file)
  }
}
