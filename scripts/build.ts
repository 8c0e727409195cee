import { rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { TextCounts } from '#lib/archive/text-counts.ts'
import { missingAnchors, type PublishedPlaces } from '#lib/build/check-anchors.ts'
import { keptAssets } from '#lib/build/kept-assets.ts'
import { makeRootRenderer } from '#lib/build/operated-scripts.ts'
import { codeOfPages, pagesBase, pageThreads } from '#lib/build/pages-base.ts'
import { prepareReplacement, replaceFolder } from '#lib/build/replace-folder.ts'
import { type BuildSettings, writeSettings } from '#lib/build/settings.ts'
import { withTemporaryBuildFolder } from '#lib/build/temporary-build-folder.ts'
import { writePages } from '#lib/build/write-pages.ts'
import { keepWrittenPages, writtenPagesFile } from '#lib/build/written-pages.ts'
import { FolderError } from '#lib/files/content-lock.ts'
import { KeptValues } from '#lib/files/kept-values.ts'
import { type ShareLock, withLock } from '#lib/files/lock.ts'
import { writeHeadersFile, writeHosting } from '#lib/hosting/write-hosting.ts'
import { english } from '#lib/i18n/english.ts'
import { codeVersion } from '#lib/ingest/cache/code-version.ts'
import { type ArchiveSettings, formTargetsOf } from '#lib/records/archive-settings.ts'
import { contentFolder } from '#lib/records/content.ts'
import { indexFolder } from '#lib/search/format/index-folder.ts'
import { makeApiWorkerScript } from '#lib/serve/api-worker-script.ts'
import type { ReadArchive } from './archive-thread.ts'
import { brandingOf } from './branding.ts'
import { moveData } from './build-data.ts'
import { counted } from './counted.ts'
import { findingLines } from './finding-lines.ts'
import { addPublicFiles, runFramework } from './framework.ts'
import { inThread } from './in-thread.ts'
import { lockContent, tellWaiting } from './lock-content.ts'
import { commandArguments } from './parse-arguments.ts'
import { PartThreads } from './part-threads.ts'
import { phaseTimes } from './phase-times.ts'
import { progressLine } from './progress-line.ts'
import { putOnDemand } from './put-on-demand.ts'
import type { SearchParts } from './search-thread.ts'
import type { ThreadTask } from './thread-task.ts'
import { moveFigures } from './write-figures.ts'

const usage = `Usage: npm run build -- [--content FOLDER] [--out FOLDER] [--on-demand] [--timings]

Makes the website of an archive. Exit code 1 says that the archive can't be read, has errors, or can't account for its
sources; the folder of an earlier build then stays as it was. What earlier runs made is used again where all that it was
made from is the same. --on-demand writes no pages, but what npm run serve -- --engine makes each from when it is asked for.
--timings says what the parts of the work took.`

const { values } = commandArguments(
  {
    options: {
      content: { type: 'string' },
      out: { type: 'string' },
      'on-demand': { type: 'boolean', default: false },
      timings: { type: 'boolean', default: false },
    },
  },
  usage,
)
const content = contentFolder(values.content)
const out = resolve(values.out ?? 'out')
/** Most places that the ledger doesn't account for which are printed. */
const mostGaps = 10
const { time, add, lines: timings } = phaseTimes()
try {
  await checkOut()
  // Next has one folder for what it builds in; and the archive may not change while pages are made of it.
  process.exitCode = await withLock(join('.build', 'lock'), { work: 'npm run build', waiting: tellWaiting }, (share) =>
    lockContent(content, 'build', () => build(share), true),
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** Makes sure that the site can be written, before minutes of work are for nothing. Rejects with `FolderError`. */
async function checkOut(): Promise<void> {
  try {
    await prepareReplacement(out)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new FolderError(`${out}: nothing was built, since the folder can't be written (${reason})`)
  }
}

async function build(share: ShareLock): Promise<number> {
  const started = performance.now()
  const exported = await withTemporaryBuildFolder((folder) => buildIn(folder, share))
  if (typeof exported === 'number') return exported
  const { connections, name, counts } = exported
  const say = english
  const { documents, paragraphs, words: length } = counts
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(
    `\n${name}: ${say('counts.documents', { count: documents })}, ${say('counts.paragraphs', { count: paragraphs })}, ${say('counts.words', { count: length })} in ${out} (${seconds} s)`,
  )
  console.log(
    `${say('crossReferences.quotations')}: ${say.number(connections.quotations)}; ${say('crossReferences.repetitions')}: ${say.number(connections.saidAgain)} (${connections.seconds.toFixed(1)} s)`,
  )
  if (values.timings) for (const line of timings()) console.log(line)
  if (documents === 0) console.log(`${say('front.empty')} ${say('front.emptyHow')}`)
  return 0
}

async function keptRootRenderer(folder: string, code: string): Promise<string> {
  const kept = await KeptValues.open('root-renderer', { archive: content, version: code })
  const renderer = await makeRootRenderer(folder, kept)
  kept.save()
  return renderer
}

/** What is said of a site that was made. */
interface BuiltSite extends Pick<SearchParts, 'connections'> {
  /** Of the archive. */
  name: string
  counts: TextCounts
}

/** Reads the archive and makes its site, in the folder of this run. Resolves to an exit code where it did not come to that. */
async function buildIn(folder: string, share: ShareLock): Promise<number | BuiltSite> {
  const task: ThreadTask = {
    snapshot: resolve(folder, 'snapshot'),
    content,
    version: codeVersion(['lib']),
    folder,
    out,
  }
  const threads = new PartThreads(task)
  try {
    return await buildWith(threads, task, share)
  } finally {
    await threads.end()
  }
}

async function buildWith(threads: PartThreads, task: ThreadTask, share: ShareLock): Promise<number | BuiltSite> {
  const { settings, problems, unreadable, gaps, ready, times } = await inThread<ThreadTask, ReadArchive>(
    new URL('./archive-thread.ts', import.meta.url),
    task,
    { onProgress: () => undefined, warn: console.warn },
  )
  add(times)
  for (const line of findingLines(
    problems,
    'npm run -s authorities lists the names; errors are shown once those above are gone',
  ))
    console.warn(line)
  if (problems.some(({ severity }) => severity === 'error')) {
    console.error(
      'Nothing was built, and the site in the folder of an earlier build is as it was. Correct the errors above, and run npm run build again.',
    )
    return 1
  }
  for (const problem of unreadable) console.error(`error: ${problem}`)
  if (unreadable.length > 0) {
    console.error('Nothing was built. Correct the queries above, and run npm run build again.')
    return 1
  }
  for (const gap of gaps.slice(0, mostGaps)) console.error(`error: ${gap}`)
  if (gaps.length > mostGaps)
    console.error(`error: … and ${counted(gaps.length - mostGaps, 'place')} more; npm run verify -- --all names each`)
  if (!ready) {
    console.error(
      'Nothing was built: the ledger does not account for the parts of sources named above. Run npm run ingest again; if the errors stay, report them.',
    )
    return 1
  }
  const exported = await exportSite({ settings, threads, task, share, ...ready })
  return typeof exported === 'number'
    ? exported
    : { connections: exported.connections, name: settings.name, counts: ready.counts }
}

/** An archive that was found to be without errors, and where the site is made. */
interface CheckedArchive {
  settings: ArchiveSettings
  /** Of what all pages read. */
  commonDigest: string
  published: PublishedPlaces
  threads: PartThreads
  task: ThreadTask
  share: ShareLock
}

/**
 * Makes the pages and the search index in the folder of this run, and puts them in the place of the earlier site.
 * Resolves to what was made for the search; to an exit code where it did not come to that.
 */
async function exportSite(checked: CheckedArchive): Promise<number | SearchParts> {
  const { settings: archive, commonDigest, published, threads, task, share } = checked
  const { folder, snapshot } = task
  const exported = join(folder, 'site')
  const framework = join(folder, 'framework')
  const showProgress = progressLine()
  // Before the pages, since the page of the search names files of the index.
  const { address } = archive
  const listener = { onProgress: showProgress, warn: console.warn }
  const { search, data, figures } = await threads.make(listener, { time, add })
  const code = codeVersion(codeOfPages)
  const settings: BuildSettings = {
    content,
    address,
    code,
    ...(archive.interface && { interface: archive.interface }),
    assets: await time('assets', () => keptAssets(brandingOf(archive, content), code)),
    rootRenderer: await keptRootRenderer(folder, code),
    searchReadsFirst: values['on-demand'] ? { worker: (await makeApiWorkerScript()).name } : search.readFirst,
    snapshot,
    crossReferences: search.crossReferences,
    ...search.wordComparisons,
    figures,
    ...(search.watches !== undefined && { watches: search.watches }),
    ...(data !== undefined && { data }),
    exportFolder: framework,
  }
  if (values['on-demand']) {
    await putOnDemand({ settings, archive, folder, exported, out })
    return search
  }
  const environment = await writeSettings(folder, settings)
  const writtenPages = await writtenPagesFile(out)
  const base = pagesBase(code, settings, commonDigest)
  const pagesFrom = performance.now()
  // Next makes its page at the same time; it holds the lock, since it goes on where this process is ended.
  const [{ pages, kept }, { exitCode, check }] = await Promise.all([
    time('pages', () =>
      writePages({
        runFolder: folder,
        environment,
        folder: exported,
        earlierFolder: out,
        writtenPages,
        base,
        citations: { archive: content, version: code },
        threads: pageThreads(),
        onProgress: (done, total) => showProgress('Pages', done, total),
      }),
    ),
    time('the front page by the framework, meanwhile', () => runFramework({ code, address, environment, share })),
  ])
  if (exitCode !== 0) return exitCode
  await check(framework, exported)
  await addPublicFiles(exported)
  const pageSeconds = (performance.now() - pagesFrom) / 1000
  console.error(`Pages: ${pages.size} in ${pageSeconds.toFixed(1)} s, ${kept} of them as they were`)
  const missing = await time('look for published anchors', () => missingAnchors(published, exported))
  for (const problem of missing) console.error(`error: ${problem}`)
  if (missing.length > 0) return 1
  const formTargets = formTargetsOf(archive)
  // Of what lies in public/ an index may be one that npm run dev left there.
  await rm(join(exported, indexFolder), { recursive: true, force: true })
  await rename(join(folder, 'index', indexFolder), join(exported, indexFolder))
  if (data !== undefined) await moveData(folder, exported)
  await moveFigures(folder, exported)
  await writeHeadersFile(exported, address, formTargets)
  await time('put the site in its place', () => replaceFolder(exported, out))
  await keepWrittenPages(await writtenPagesFile(out), base, pages)
  const folders = archive.interface?.slice(1) ?? []
  await writeHosting({ content, out, address, formTargets, folders }, console.warn)
  return search
}
