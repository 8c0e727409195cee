import { rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { checkArchive } from '#lib/archive/check.ts'
import { loadArchive } from '#lib/archive/load.ts'
import { measureAll } from '#lib/archive/measure.ts'
import { verifyArchive } from '#lib/archive/verify.ts'
import { unmatchedWithdrawals } from '#lib/archive/withdrawals.ts'
import { makeAssets } from '#lib/build/assets.ts'
import { missingAnchors } from '#lib/build/check-anchors.ts'
import { siteEnvironment } from '#lib/build/environment.ts'
import { inTurn } from '#lib/build/in-turn.ts'
import { publishFolder } from '#lib/build/publish-folder.ts'
import { findAcross } from '#lib/quote/find-across.ts'
import { contentFolder } from '#lib/records/content.ts'
import { buildSearchIndex } from '#lib/search/build/build.ts'
import { acrossWords } from '#lib/site/across-words.ts'
import { wordsFor } from '#lib/site/words.ts'
import { nextCommand } from '#lib/third-party/commands.ts'
import { progressLine } from './progress-line.ts'
import { run } from './run.ts'

/**
 * `npm run build -- [--content FOLDER] [--out FOLDER]`: makes the website of an archive. Exit code 1 where the archive
 * can't be read, has errors, or can't account for its sources; the folder of an earlier build then stays as it was.
 */
const { values } = parseArgs({ options: { content: { type: 'string' }, out: { type: 'string' } } })
const content = contentFolder(values.content)
const out = resolve(values.out ?? 'out')
/** What the search index is at. */
const searchSteps = { words: 'Search: words', terms: 'Search: terms', files: 'Search: files' }

try {
  process.exitCode = await inTurn(join('.build', 'lock'), build, () => console.log('Waiting for another build to end…'))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function build(): Promise<number> {
  const started = performance.now()
  const environment = await siteEnvironment(content, await makeAssets())
  // The search index is made in this process, and has addresses in it.
  Object.assign(process.env, environment)
  const archive = await loadArchive(content)
  const problems = [...checkArchive(archive), ...(await unmatchedWithdrawals(content, archive.documents))]
  for (const { severity, file, message } of problems) console.warn(`${severity}: ${file} ${message}`)
  if (problems.some(({ severity }) => severity === 'error')) {
    console.error('Nothing was built: the errors above have to be mended first.')
    return 1
  }
  const { problems: holes } = await verifyArchive(content, archive.documents)
  for (const hole of holes) console.error(`error: ${hole}`)
  if (holes.length > 0) {
    console.error(
      'Nothing was built: the words named above stand in no place of the record. Run npm run ingest again; if that does not help, report this.',
    )
    return 1
  }

  const connecting = performance.now()
  const across = findAcross(archive)
  const connected = ((performance.now() - connecting) / 1000).toFixed(1)
  const acrossFile = join('.build', `across-${process.pid}.json`)
  const exported = join('.build', `export-${process.pid}`)
  try {
    await writeFile(acrossFile, JSON.stringify(across))
    const code = await run(process.execPath, [nextCommand(), 'build'], {
      ...environment,
      SITE_EXPORT_FOLDER: exported,
      SITE_ACROSS: resolve(acrossFile),
    })
    if (code !== 0) return code
    const told = progressLine()
    const lost = await missingAnchors(archive, exported)
    for (const problem of lost) console.error(`error: ${problem}`)
    if (lost.length > 0) return 1
    await buildSearchIndex(archive, exported, {
      onProgress: (step, done, total) => told(searchSteps[step], done, total),
    })
    await publishFolder(exported, out)
  } finally {
    await rm(exported, { recursive: true, force: true })
    await rm(acrossFile, { force: true })
  }
  const words = wordsFor('en')
  const { documents, paragraphs, words: length } = measureAll(archive.documents)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(
    `\n${archive.settings.name}: ${words.documents(documents)}, ${words.paragraphs(paragraphs)}, ${words.words(length)} in ${out} (${seconds} s)`,
  )
  console.log(
    `${acrossWords.quotations}: ${words.number(across.quotations.length)}; ${acrossWords.repetitions}: ${words.number(across.saidAgain.length)} (${connected} s)`,
  )
  if (documents === 0) console.log(`${words.empty} ${words.emptyHow}`)
  return 0
}
