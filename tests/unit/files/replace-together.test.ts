import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { newName } from '#lib/files/leftovers.ts'
import { finishReplacement, replaceTogether } from '#lib/files/replace-together.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-together-'))
  for (const name of ['documents', `documents.new-${process.pid}`]) await mkdir(join(folder, name))
  await writeFile(join(folder, 'documents', 'gone.md'), 'old')
  await writeFile(join(folder, 'documents', 'a.md'), 'old')
  await writeFile(join(newName(join(folder, 'documents')), 'a.md'), 'new')
  await writeFile(join(folder, 'findings.json'), 'old')
  await writeFile(newName(join(folder, 'findings.json')), 'new')
})
afterEach(() => rm(folder, { recursive: true }))

const names = ['documents', 'findings.json']
const contents = async () => [
  (await readdir(folder)).sort(),
  await readdir(join(folder, 'documents')),
  await readFile(join(folder, 'documents', 'a.md'), 'utf8'),
  await readFile(join(folder, 'findings.json'), 'utf8'),
]
const replaced = [['documents', 'findings.json'], ['a.md'], 'new', 'new']

it('replaces files and folders, and leaves nothing else', async () => {
  await replaceTogether(folder, names)
  expect(await contents()).toEqual(replaced)
})

const own = (name: string, state: string) => `${name}.${state}-${process.pid}`
const move = (from: string, to: string) => rename(join(folder, from), join(folder, to))
const steps: (() => Promise<unknown>)[] = [
  () =>
    writeFile(
      join(folder, '.replacing'),
      JSON.stringify(names.map((place) => ({ place, next: own(place, 'new'), old: own(place, 'old') }))),
    ),
  () => move('documents', own('documents', 'old')),
  () => move(own('documents', 'new'), 'documents'),
  () => rm(join(folder, own('documents', 'old'), 'gone.md')),
  () => rm(join(folder, own('documents', 'old')), { recursive: true }),
  () => move('findings.json', own('findings.json', 'old')),
  () => move(own('findings.json', 'new'), 'findings.json'),
  () => rm(join(folder, own('findings.json', 'old'))),
]

it.each(steps.map((_, number) => number + 1))('completes what was ended after step %i', async (done) => {
  for (const step of steps.slice(0, done)) await step()
  await finishReplacement(folder)
  expect(await contents()).toEqual(replaced)
})

it('keeps what is there where what was to come is lost', async () => {
  await steps[0]?.()
  await steps[1]?.()
  await rm(newName(join(folder, 'documents')), { recursive: true })
  await finishReplacement(folder)
  expect((await contents()).slice(1)).toEqual([['a.md', 'gone.md'], 'old', 'new'])
})

it('does nothing where nothing was begun, nor for names that lead elsewhere', async () => {
  await finishReplacement(folder)
  await writeFile(join(folder, '.replacing'), JSON.stringify([{ place: '../x', next: 'documents', old: 'y' }]))
  await finishReplacement(folder)
  expect((await contents()).slice(1)).toEqual([['a.md', 'gone.md'], 'old', 'old'])
})
