import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withTemporaryBuildFolder } from '#lib/build/temporary-build-folder.ts'

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'runs-'))
})
afterAll(() => rm(root, { recursive: true }))

const inRun = <Result>(work: (folder: string) => Promise<Result>) => withTemporaryBuildFolder(work, root)

describe('the folder of a run', () => {
  it('is another one for each run at the same time, and gone when it ends, also by an error', async () => {
    const [one, other] = await Promise.all([
      inRun(async (folder) => ({ folder, there: existsSync(folder) })),
      inRun(async (folder) => ({ folder, there: existsSync(folder) })),
    ])
    expect(one.folder).not.toBe(other.folder)
    expect([one.there, other.there]).toEqual([true, true])
    let failed = ''
    const failing = inRun(async (folder) => {
      failed = folder
      throw new Error('stopped')
    })
    await expect(failing).rejects.toThrow('stopped')
    expect([one.folder, other.folder, failed].filter((folder) => existsSync(folder))).toEqual([])
  })

  it('takes away what a run left that was ended from outside, and nothing else', async () => {
    // No process has this number: Linux gives none above 2^22.
    await mkdir(join(root, 'run-99999999-abc'))
    await mkdir(join(root, `run-${process.pid}-abc`))
    await mkdir(join(root, 'test'))
    const there = await inRun(async () => await readdir(root))
    expect(there).not.toContain('run-99999999-abc')
    expect(there).toContain(`run-${process.pid}-abc`)
    expect(there).toContain('test')
  })
})
