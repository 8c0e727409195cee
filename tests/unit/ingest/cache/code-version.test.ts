import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { codeVersion } from '#lib/ingest/cache/code-version.ts'

let root: string
const version = () => codeVersion(['lib', 'settings.ts'], root)

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'code-'))
  await mkdir(join(root, 'lib/rules'), { recursive: true })
  for (const file of ['package.json', 'package-lock.json', 'settings.ts', 'lib/rules/marks.ts'])
    await writeFile(join(root, file), file)
})
afterEach(() => rm(root, { recursive: true }))

test.each<[string, () => Promise<void>]>([
  ['a file in a folder changes', () => writeFile(join(root, 'lib/rules/marks.ts'), 'lib/rules/markS.ts')],
  ['a file has another name', () => rename(join(root, 'lib/rules/marks.ts'), join(root, 'lib/rules/mark.ts'))],
  ['a file is added', () => writeFile(join(root, 'lib/more.ts'), '')],
  ['a file that is named changes', () => writeFile(join(root, 'settings.ts'), 'other')],
  ['a package changes', () => writeFile(join(root, 'package-lock.json'), 'other')],
])('code is another version when %s', async (_, change) => {
  const before = version()
  await change()
  expect(version()).not.toBe(before)
})

test('code is the same version whenever its files were written', async () => {
  const before = version()
  await utimes(join(root, 'settings.ts'), 1, 1)
  expect(version()).toBe(before)
})
