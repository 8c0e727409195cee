import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

let work: string
const script = (name: string, ...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', `scripts/${name}.ts`, '--content', join(work, 'content'), ...args], {
    encoding: 'utf8',
  })

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'withdrawals-command-'))
  await mkdir(join(work, 'content', 'catalogue'), { recursive: true })
  await mkdir(join(work, 'texts'))
  await cp(resolve('tests/fixtures/archive/archive.yaml'), join(work, 'content', 'archive.yaml'))
})
afterAll(() => rm(work, { recursive: true }))

test('an archive without documents is not said to be accounted for', () => {
  const run = script('verify')
  expect(run.status).toBe(1)
  expect(run.stderr).toContain('there is nothing to verify')
  expect(run.stdout).not.toContain('accounted for')
})

test('while a withdrawal hides nothing, nothing is built and nothing is published', async () => {
  await writeFile(join(work, 'texts', 'ferry.txt'), 'On the ferry\n\nThe ferry is sound.\n')
  script('ingest', '--sources', join(work, 'texts'))
  await writeFile(
    join(work, 'content', 'catalogue', 'mistyped.yaml'),
    'd-0000000:\n  - { withdraw: document, reason: "By order." }\n',
  )
  const built = script('build', '--out', join(work, 'out'))
  const published = script('publish')
  for (const { status, stdout, stderr } of [built, published]) {
    expect(status).toBe(1)
    expect(stdout + stderr).toContain('d-0000000 is to be withdrawn (By order.), and the archive has no such document')
  }
  expect(await readdir(work)).not.toContain('out')
  expect(await readdir(join(work, 'content'))).not.toContain('anchors')
}, 120_000)
