import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { attacked, type TestArchive, testArchives } from './archives.ts'

/** Made by the ingest or kept by a user: a test archive begins without them. */
const notRecords = ['documents', 'ledger', 'anchors', 'findings.json']

/** Builds the archives that are tested, those named or all, by the commands that a user has. */
const wanted = process.argv.slice(2)
for (const archive of [...testArchives, attacked].filter(({ name }) => wanted.length === 0 || wanted.includes(name)))
  build(archive)

function build(archive: TestArchive): void {
  const began = performance.now()
  archive.make?.(archive.records)
  rmSync(archive.content, { recursive: true, force: true })
  cpSync(archive.records, archive.content, { recursive: true, filter: (path) => isRecord(archive, path) })
  const settings = {
    address: archive.address,
    passage_pages: archive.passagePages,
    web_search: archive.webSearch,
    interface: archive.languages,
    ...archive.branding,
  }
  for (const [name, value] of Object.entries(settings))
    if (value !== undefined)
      appendFileSync(join(archive.content, 'archive.yaml'), `\n${name}: ${JSON.stringify(value)}\n`)
  if (archive.earlier) publishEarlier(archive, archive.earlier)
  for (const change of archive.later ?? []) changeLater(archive, change)
  command(archive, 'ingest', [...(archive.sources ? ['--sources', archive.sources] : [])])
  command(archive, 'build', ['--out', archive.out])
  if (archive.onDemand !== undefined) command(archive, 'build', ['--out', archive.onDemand, '--on-demand'])
  console.log(`Built the archive "${archive.name}" in ${((performance.now() - began) / 1000).toFixed(1)} s\n`)
}

/** Publishes the archive as it was, and a month later as it is. */
function publishEarlier(archive: TestArchive, { source, changes }: NonNullable<TestArchive['earlier']>): void {
  const file = join(archive.content, 'sources', source)
  const now = readFileSync(file, 'utf8')
  const was = changes.reduce((text, change) => text.replace(change.now, change.was), now)
  for (const [text, day] of [
    [was, '2026-01-01'],
    [now, '2026-02-01'],
  ] as const) {
    writeFileSync(file, text)
    command(archive, 'ingest', [])
    command(archive, 'publish', ['--on', day])
  }
}

function changeLater({ content }: TestArchive, change: NonNullable<TestArchive['later']>[number]): void {
  const file = join(content, change.file)
  if ('text' in change) {
    writeFileSync(file, change.text)
    return
  }
  const text = readFileSync(file, 'utf8')
  if (!text.includes(change.was)) throw new Error(`${file} does not have “${change.was}”`)
  writeFileSync(file, text.replace(change.was, change.now))
}

function isRecord({ records, sources, make }: TestArchive, path: string): boolean {
  const inside = relative(records, path)
  // An archive that is given its sources, or that stands for a fresh clone, has none of its own.
  const left = sources || (!records.includes('fixtures') && !make) ? [...notRecords, 'sources'] : notRecords
  return !left.includes(inside)
}

function command({ content }: TestArchive, name: string, args: string[]): void {
  const run = spawnSync(process.execPath, ['--import', 'tsx', `scripts/${name}.ts`, '--content', content, ...args], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (run.status !== 0) {
    console.error(`${name} ended with ${run.status ?? run.signal}`)
    process.exit(1)
  }
}
