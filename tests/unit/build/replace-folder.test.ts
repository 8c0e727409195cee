import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { replaceFolder } from '#lib/build/replace-folder.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-publish-'))
  await mkdir(join(folder, 'made'))
  await writeFile(join(folder, 'made', 'index.html'), 'new')
})
afterEach(() => rm(folder, { recursive: true }))

it('puts the new folder in the place of the old and leaves nothing of it', async () => {
  const out = join(folder, 'out')
  await mkdir(out)
  await writeFile(join(out, 'index.html'), 'old')
  await writeFile(join(out, 'gone.html'), 'old')
  await replaceFolder(join(folder, 'made'), out)
  expect(await readdir(out)).toEqual(['index.html'])
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('new')
  expect(await readdir(folder)).toEqual(['out'])
})

it('makes the folders above where there are none', async () => {
  const out = join(folder, 'deep', 'out')
  await replaceFolder(join(folder, 'made'), out)
  expect(await readdir(out)).toEqual(['index.html'])
})
