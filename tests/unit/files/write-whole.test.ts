import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeWhole } from '#lib/files/write-whole.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-whole-'))
})
afterEach(() => rm(folder, { recursive: true }))

it('puts the text in the place of what was there, and leaves nothing else', async () => {
  await writeWhole(join(folder, 'a.json'), 'one')
  await writeWhole(join(folder, 'a.json'), 'two')
  expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('two')
  expect(await readdir(folder)).toEqual(['a.json'])
})

it('leaves nothing where it can’t be done', async () => {
  await mkdir(join(folder, 'a.json', 'full'), { recursive: true })
  await expect(writeWhole(join(folder, 'a.json'), 'one')).rejects.toThrow()
  expect(await readdir(folder)).toEqual(['a.json'])
})
