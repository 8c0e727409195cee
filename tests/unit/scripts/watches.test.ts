import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildSearchIndex } from '#lib/search/build/build.ts'
import { SearchEngine } from '#lib/search/engine.ts'
import { readFromDisk } from '#lib/search/storage/disk.ts'
import { writeWatches } from '#scripts/write-watches.ts'
import { archiveOf } from '#tests/unit/archive/invented.ts'
import { documentOf } from '#tests/unit/search/invented.ts'

let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'watches-command-'))
})
afterAll(() => rm(work, { recursive: true }))

const script = (name: string, ...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', `scripts/${name}.ts`, '--content', work, ...args], {
    encoding: 'utf8',
  })

test('while a query can’t be read nothing is built, and the check of the archive says where it is', async () => {
  await cp(resolve('tests/fixtures/archive/archive.yaml'), join(work, 'archive.yaml'))
  await writeFile(join(work, 'watches.yaml'), '- { id: mill, title: Mills, query: "mill OR" }\n')
  const place = /watches\.yaml: line 1, column \d+: 0\.query: found "mill OR"; .*After OR at character 6/
  for (const run of [script('build', '--out', join(work, 'out')), script('check-archive')]) {
    expect(run.status).toBe(1)
    expect(run.stderr).toMatch(place)
  }
  expect(await readdir(work)).not.toContain('out')
}, 120_000)

test('a watch that finds nothing is named in a warning, and one that finds something is not', async () => {
  const documents = [{ title: 'On the ferry', lines: ['The ferry crossed.'] }].map(documentOf)
  const site = join(work, 'site')
  await buildSearchIndex({ documents }, site)
  const watch = (query: string, queryPlace: string) =>
    ({ id: query, title: query, query, queryPlace, order: 'changed', limit: 50 }) as const
  const watches = [watch('ferry', 'watches.yaml: line 3: 0.query'), watch('zeppelin', 'watches.yaml: line 6: 1.query')]
  const warned: string[] = []
  await writeWatches(archiveOf(documents, { watches }), site, join(work, 'watches.json'), (line) => warned.push(line))
  expect(warned).toEqual([
    'warning: watches.yaml: line 6: 1.query: nothing has all of it, so its feed has no passage: zeppelin; in no text: zeppelin',
  ])
  // What it is warned of is what the search says.
  const engine = await SearchEngine.open(readFromDisk(site))
  expect((await engine.search('zeppelin', { limit: 1 })).found.paragraphs).toBe(0)
})
