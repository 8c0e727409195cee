import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type KeptPlace, KeptValues } from '#lib/files/kept-values.ts'

let work: string
let place: KeptPlace
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'kept-'))
  await mkdir(join(work, 'archive'))
  place = { archive: join(work, 'archive'), version: 'one', root: join(work, 'root') }
})
afterEach(() => rm(work, { recursive: true }))

const never = () => {
  throw new Error('made again')
}

async function keep(values: Record<string, unknown>): Promise<void> {
  const kept = await KeptValues.open('sort', place)
  for (const [key, value] of Object.entries(values)) kept.json(key, () => value)
  kept.save()
}

/** The file that has the values. */
async function file(): Promise<string> {
  const [folder = ''] = await readdir(join(work, 'root'))
  return join(work, 'root', folder, 'sort')
}

it('gives back what an earlier run made, and keeps only what was asked for since', async () => {
  await keep({ a: ['Қайық', 1], b: {}, c: '' })
  const second = await KeptValues.open('sort', place)
  expect(second.json('a', never)).toEqual(['Қайық', 1])
  expect(second.json('c', never)).toBe('')
  second.save()
  const third = await KeptValues.open('sort', place)
  expect(third.get('a')).toBeDefined()
  expect(third.get('b')).toBeUndefined()
})

it('keeps on all that there was, where that is wanted, with what was set in its place', async () => {
  await keep({ a: 1, b: 2 })
  const second = await KeptValues.open('sort', place)
  second.keepAll()
  expect(second.json('a', never)).toBe(1)
  second.set('b', Buffer.from('3'))
  second.save()
  const third = await KeptValues.openToRead('sort', place)
  expect([third.size, third.json('a', never), third.json('b', never)]).toEqual([2, 1, 3])
})

it('has nothing of another sort, of another archive, or that other code made', async () => {
  await keep({ a: 1 })
  await mkdir(join(work, 'other'))
  for (const [sort, other] of [
    ['another', place],
    ['sort', { ...place, archive: join(work, 'other') }],
    ['sort', { ...place, version: 'two' }],
  ] as const)
    expect((await KeptValues.open(sort, other)).get('a')).toBeUndefined()
})

it.each(['cut', 'altered', 'empty', 'prolonged'])('has nothing where its file is %s', async (fault) => {
  await keep({ a: 'a long enough value', b: 2 })
  const path = await file()
  const bytes = await readFile(path)
  if (fault === 'cut') await truncate(path, bytes.length - 3)
  else if (fault === 'empty') await truncate(path, 0)
  else if (fault === 'prolonged') await writeFile(path, Buffer.concat([bytes, Buffer.from('x')]))
  else await writeFile(path, bytes.with(bytes.length - 5, 1))
  const again = await KeptValues.open('sort', place)
  expect(again.get('a')).toBeUndefined()
  expect(again.get('b')).toBeUndefined()
})

it('makes values without keeping them where nothing can be written', async () => {
  await writeFile(join(work, 'root'), 'a file in the place of the folder')
  const kept = await KeptValues.open('sort', place)
  expect(kept.json('a', () => 1)).toBe(1)
  kept.save()
})
