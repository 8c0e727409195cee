import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { loadArchive } from '#lib/archive/load.ts'
import { unmatchedWithdrawals } from '#lib/archive/withdrawals.ts'
import { makeAssets } from '#lib/build/assets.ts'
import { siteEnvironment } from '#lib/build/environment.ts'
import { findAcross } from '#lib/quote/find-across.ts'
import { contentFolder } from '#lib/records/content.ts'
import { buildSearchIndex } from '#lib/search/build/build.ts'
import { nextCommand } from '#lib/third-party/commands.ts'
import { run, runScript, someUnread } from './run.ts'

/**
 * `npm run dev -- [SOURCES...] [--content FOLDER]`: reads the sources, then serves the site from its code, on PORT. A
 * page of the text wants a reload by hand after a change; stylesheet, page script and search index are made once.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { content: { type: 'string' } } })
const content = contentFolder(values.content)

process.exitCode = await dev()

async function dev(): Promise<number> {
  const sources = positionals.flatMap((source) => ['--sources', source])
  const ingested = await runScript('ingest', [...sources, '--content', content])
  if (ingested !== 0 && ingested !== someUnread) return ingested
  const environment = await siteEnvironment(content, await makeAssets())
  Object.assign(process.env, environment)
  const archive = await loadArchive(content)
  const shown = await unmatchedWithdrawals(content, archive.documents)
  for (const { file, message } of shown) console.error(`error: ${file} ${message}`)
  if (shown.length > 0) return 1
  await buildSearchIndex(archive, 'public')
  const across = resolve('.build', 'across-dev.json')
  await mkdir(dirname(across), { recursive: true })
  await writeFile(across, JSON.stringify(findAcross(archive)))
  return run(process.execPath, [nextCommand(), 'dev'], { ...environment, SITE_ACROSS: across })
}
