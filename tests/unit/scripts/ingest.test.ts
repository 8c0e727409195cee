import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'ingest-command-'))
  await cp(resolve('tests/fixtures/archive/archive.yaml'), join(work, 'archive.yaml'))
  await mkdir(join(work, 'texts'))
  await writeFile(join(work, 'texts/sound.txt'), 'On the ferry\n\nThe ferry is sound.\n')
  await writeFile(join(work, 'texts/empty.txt'), '')
})
afterAll(() => rm(work, { recursive: true }))

test('names what it could not read, does the rest, and ends with 2', async () => {
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/ingest.ts', '--sources', join(work, 'texts'), '--content', work],
    { encoding: 'utf8' },
  )
  expect(run.stderr).toContain('error: empty.txt: the file is empty [unreadable-source]')
  expect(run.stdout).toMatch(/^1 document, 1 paragraph from 2 sources; findings: 1 error,/)
  expect(run.status).toBe(2)
  expect(await readdir(join(work, 'documents'))).toEqual(['undated-on-the-ferry.md'])
})

test('reads texts into a folder that is no archive yet, and says so', async () => {
  const folder = join(work, 'new')
  await mkdir(folder)
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/ingest.ts', '--sources', join(work, 'texts/sound.txt'), '--content', folder],
    { encoding: 'utf8' },
  )
  expect(run.stderr).toContain('archive.yaml: there is no such file. The texts are read without it')
  expect(run.status).toBe(0)
  expect(await readdir(join(folder, 'documents'))).toEqual(['undated-on-the-ferry.md'])
})
