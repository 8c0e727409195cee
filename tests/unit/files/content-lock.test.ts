import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { withContentLock } from '#lib/files/content-lock.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-content-'))
})
afterEach(() => rm(folder, { recursive: true }))

const options = { work: 'npm run ingest', waiting: vi.fn() }
const list = async () => (await readdir(folder, { recursive: true })).sort()

it('takes away what ended runs left, in the anchors too, and leaves a person’s files', async () => {
  await mkdir(join(folder, 'anchors'))
  for (const name of [
    'anchors/d-1.json',
    'anchors/d-1.json.new-99999999',
    'findings.json.new-99999999',
    'mine.new-99999999',
  ])
    await writeFile(join(folder, name), '')
  await withContentLock(folder, options, async () => {
    expect(await list()).toEqual(['.lock', 'anchors', 'anchors/d-1.json', 'mine.new-99999999'])
  })
  expect(await list()).toEqual(['anchors', 'anchors/d-1.json', 'mine.new-99999999'])
})

it('makes no folder where none is', async () => {
  expect(await withContentLock(join(folder, 'nowhere'), options, async () => 'said by the work')).toBe(
    'said by the work',
  )
  expect(await list()).toEqual([])
})

it('says that a folder can’t be written, and does nothing; what only reads goes on', async () => {
  await writeFile(join(folder, 'file'), '')
  const work = vi.fn()
  await expect(withContentLock(join(folder, 'file'), options, work)).rejects.toThrow(
    /file: nothing was done.*ENOTDIR|EEXIST/,
  )
  expect(work).not.toHaveBeenCalled()
})
