import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Subject } from './end-at-random.ts'
import { changeSources, makeArchive } from './invented-archive.ts'
import { runCommand } from './run-command.ts'
import { differences, isSame, type Snapshot, snapshotOf } from './snapshot.ts'

/** Texts of the archive that is ingested and published, and of the smaller one that is built. */
const texts = 60
const builtTexts = 6

/** The files of a snapshot below some names. */
function within(files: Snapshot, names: readonly string[]): Snapshot {
  return new Map([...files].filter(([path]) => names.some((name) => path === name || path.startsWith(`${name}/`))))
}

/** Runs a command undisturbed on a copy, and gives how long it took. */
async function undisturbed(name: string, args: readonly string[]): Promise<number> {
  const began = performance.now()
  await runCommand(name, args)
  return (performance.now() - began) / 1000
}

const made = ['documents', 'ledger', 'findings.json']

/** An archive that was published and then changed, to be ingested again. */
export async function ingestSubject(work: string): Promise<Subject> {
  const [before, folder] = [join(work, 'ingest-before'), join(work, 'ingest', 'content')]
  makeArchive(before, texts)
  await runCommand('ingest', ['--content', before])
  await runCommand('publish', ['--content', before, '--on', '2026-01-01'])
  changeSources(before, texts)
  mkdirSync(join(work, 'ingest'), { recursive: true })
  cpSync(before, folder, { recursive: true })
  const args = ['--content', folder]
  const seconds = await undisturbed('ingest', args)
  const after = snapshotOf(folder)
  const problems = (found: Snapshot, first: Snapshot) => [
    ...differences(within(found, ['anchors', 'sources']), within(first, ['anchors', 'sources'])),
    ...(found.has('.replacing') || [first, after].some((state) => isSame(within(found, made), within(state, made)))
      ? []
      : ['documents, ledger and findings are of no one run']),
  ]
  return { name: 'ingest', args, folder, before, after, seconds, problems }
}

/** The same, ingested, to be published again. */
export async function publishSubject(work: string, ingested: Subject): Promise<Subject> {
  const [before, folder] = [join(work, 'publish-before'), join(work, 'publish', 'content')]
  cpSync(ingested.before, before, { recursive: true })
  await runCommand('ingest', ['--content', before])
  mkdirSync(join(work, 'publish'), { recursive: true })
  cpSync(before, folder, { recursive: true })
  const args = ['--content', folder, '--on', '2026-02-01']
  const seconds = await undisturbed('publish', args)
  const after = snapshotOf(folder)
  const problems = (found: Snapshot, first: Snapshot) => {
    const lost = [...within(first, ['anchors']).keys()].filter((path) => !found.has(path))
    const half = [...within(found, ['anchors'])].filter(
      ([path, hash]) => path.endsWith('.json') && hash !== first.get(path) && hash !== after.get(path),
    )
    return [
      ...lost.map((path) => `${path} is lost`),
      ...half.map(([path]) => `${path} is half written`),
      ...differences(within(found, made), within(first, made)),
    ]
  }
  return { name: 'publish', args, folder, before, after, seconds, problems }
}

/** A small archive, to be built in the place of an earlier site. */
export async function buildSubject(work: string): Promise<Subject> {
  const [content, before, site] = [join(work, 'built-content'), join(work, 'build-before'), join(work, 'build')]
  const folder = join(site, 'out')
  mkdirSync(site, { recursive: true })
  makeArchive(content, builtTexts)
  await runCommand('ingest', ['--content', content])
  // An earlier site: what is in it doesn't matter, but that it stays whole.
  mkdirSync(join(before, 'documents'), { recursive: true })
  for (const page of ['index.html', 'documents/index.html']) writeFileSync(join(before, page), 'The earlier site')
  const args = ['--content', content, '--out', folder]
  const seconds = await undisturbed('build', args)
  const after = snapshotOf(folder)
  const isSetAside = () => readdirSync(site).some((name) => name.startsWith('out.old-'))
  const problems = (found: Snapshot, first: Snapshot) =>
    isSame(found, first) || isSame(found, after) || (!existsSync(folder) && isSetAside())
      ? []
      : [`the site is of no one run: ${differences(found, after).join('; ')}`]
  return { name: 'build', args, folder, before, after, seconds, problems }
}
