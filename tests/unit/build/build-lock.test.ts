import { spawnSync } from 'node:child_process'
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { withBuildLock } from '#lib/build/build-lock.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-turn-'))
})
afterEach(() => rm(folder, { recursive: true }))

it('does one piece of work after the other', async () => {
  const lock = join(folder, 'lock')
  const log: string[] = []
  const work = (name: string) => async () => {
    log.push(`${name} begins`)
    await new Promise((done) => setTimeout(done, 20))
    log.push(`${name} ends`)
  }
  const waiting = vi.fn()
  await Promise.all([withBuildLock(lock, work('a'), waiting), withBuildLock(lock, work('b'), waiting)])
  expect(log[1]?.replace('ends', 'begins')).toBe(log[0])
  expect(waiting).toHaveBeenCalledTimes(1)
})

it('gives the turn back after a failure', async () => {
  const lock = join(folder, 'lock')
  await expect(withBuildLock(lock, () => Promise.reject(new Error('no')), vi.fn())).rejects.toThrow('no')
  await expect(access(lock)).rejects.toThrow()
})

it('takes over from a process that died', async () => {
  const lock = join(folder, 'lock')
  const gone = spawnSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).stdout.trim()
  await writeFile(lock, gone)
  expect(await withBuildLock(lock, async () => 'done', vi.fn())).toBe('done')
})
