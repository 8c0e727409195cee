import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { newName, oldName, removeLeftovers } from '#lib/files/leftovers.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-left-'))
})
afterEach(() => rm(folder, { recursive: true }))

// No process has this number: Linux gives none above 2^22.
const dead = 99999999

it('takes away what ended runs left, and nothing of a person’s or of a run that goes on', async () => {
  await mkdir(join(folder, `documents.new-${dead}`))
  for (const name of [
    `a.json.new-${dead}`,
    '.lock.new-99999999-3',
    `b.json.new-${process.ppid}`,
    'notes.new-year',
    'a.json',
  ])
    await writeFile(join(folder, name), name)
  await removeLeftovers(folder)
  expect((await readdir(folder)).sort()).toEqual(['a.json', `b.json.new-${process.ppid}`, 'notes.new-year'].sort())
})

it('takes away what an earlier process of its own number left', async () => {
  await writeFile(newName(join(folder, 'a.json')), '')
  await writeFile(join(folder, 'out'), 'new')
  await writeFile(oldName(join(folder, 'out')), 'old')
  await removeLeftovers(folder)
  expect(await readdir(folder)).toEqual(['out'])
})

it('puts back what had made room for something that never came', async () => {
  await writeFile(join(folder, `out.old-${dead}`), 'the site')
  await removeLeftovers(folder)
  expect(await readFile(join(folder, 'out'), 'utf8')).toBe('the site')
})

it('keeps to the names that it is given, and to folders that are there', async () => {
  await writeFile(join(folder, `out.new-${dead}`), '')
  await writeFile(join(folder, `mine.new-${dead}`), '')
  await removeLeftovers(folder, ['out'])
  expect(await readdir(folder)).toEqual([`mine.new-${dead}`])
  await removeLeftovers(join(folder, 'nowhere'))
})
