import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addFile, filesAt } from '#lib/acquire/add-file.ts'

let work: string
let content: string
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'add-file-'))
  content = join(work, 'river')
  await mkdir(join(work, 'texts/1901'), { recursive: true })
  await writeFile(join(work, 'texts/lock.txt'), 'The lock is open.')
  await writeFile(join(work, 'texts/1901/weir.md'), 'The weir is shut.')
  await writeFile(join(work, 'texts/.notes.txt'), 'mine')
})
afterEach(() => rm(work, { recursive: true }))

const lock = () => ({ path: join(work, 'texts/lock.txt'), source: 'lock.txt' })

describe('the files that a path names', () => {
  it('are itself', async () => {
    expect(await filesAt(join(work, 'texts/lock.txt'))).toEqual([lock()])
  })

  it('or all of a folder, below its own name, without hidden ones', async () => {
    expect((await filesAt(join(work, 'texts'))).map(({ source }) => source)).toEqual([
      'texts/1901/weir.md',
      'texts/lock.txt',
    ])
  })

  it('or none, which is said', async () => {
    await expect(filesAt(join(work, 'nothing'))).rejects.toThrow('nothing: there is no such file or folder')
  })
})

describe('a file that is added', () => {
  it('is copied, byte for byte', async () => {
    expect(await addFile(lock(), content, { into: 'speeches/2026' })).toEqual({
      outcome: 'added',
      source: 'speeches/2026/lock.txt',
    })
    expect(await readFile(join(content, 'sources/speeches/2026/lock.txt'), 'utf8')).toBe('The lock is open.')
  })

  it('changes nothing where it is there', async () => {
    await addFile(lock(), content)
    expect(await addFile(lock(), content)).toMatchObject({ outcome: 'unchanged' })
  })

  it('never takes the place of another text unless told, and then that is kept', async () => {
    await addFile(lock(), content)
    await writeFile(lock().path, 'The lock is shut.')
    await expect(addFile(lock(), content)).rejects.toThrow(
      /lock\.txt is there already, with other bytes.*--replace.*--into/,
    )
    expect(await readFile(join(content, 'sources/lock.txt'), 'utf8')).toBe('The lock is open.')
    const now = () => new Date('2026-11-22T08:30:00Z')
    const stored = await addFile(lock(), content, { replace: true, now })
    expect(stored).toMatchObject({ outcome: 'changed', earlier: 'versions/lock.until-2026-11-22T08-30-00Z.txt' })
    expect(await readFile(join(content, stored.earlier ?? ''), 'utf8')).toBe('The lock is open.')
    expect(await readFile(join(content, 'sources/lock.txt'), 'utf8')).toBe('The lock is shut.')
  })

  it.each(['../out', '/etc', 'a/../../b', '.hidden', 'C:\\x', ''])(
    'is put nowhere but below the sources: %j',
    async (into) => {
      await expect(addFile(lock(), content, { into })).rejects.toThrow('expected a folder below sources/')
      expect(await readdir(work)).toEqual(['texts'])
    },
  )

  it.each([
    ['picture.png', 'x', /its format is not read: a picture of text: .*; expected HTML/],
    ['empty.txt', '', /the file is empty/],
  ])('has words in a format that is read: %s', async (name, text, message) => {
    await writeFile(join(work, name), text)
    await expect(addFile({ path: join(work, name), source: name }, content)).rejects.toThrow(message)
  })
})
