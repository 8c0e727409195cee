import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { access, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { processIdentity } from '#lib/files/is-process-running.ts'
import { withLock } from '#lib/files/lock.ts'

let folder: string
let lock: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-turn-'))
  lock = join(folder, 'lock')
})
afterEach(() => rm(folder, { recursive: true }))

const options = (waiting = vi.fn()) => ({ work: 'npm run build', waiting })
/** The number of a process that has ended. */
const gone = () => Number(spawnSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).stdout.trim())

it('does one piece of work after the other, and says for whom it waits', async () => {
  const log: string[] = []
  const work = (name: string) => async () => {
    log.push(`${name} begins`)
    await new Promise((done) => setTimeout(done, 20))
    log.push(`${name} ends`)
  }
  const waiting = vi.fn()
  await Promise.all(['a', 'b', 'c'].map((name) => withLock(lock, options(waiting), work(name))))
  for (const at of [0, 2, 4]) expect(log[at + 1]?.replace('ends', 'begins')).toBe(log[at])
  expect(waiting).toHaveBeenCalledTimes(2)
  expect(waiting).toHaveBeenCalledWith(`npm run build (process ${process.pid})`)
  expect(await readdir(folder)).toEqual([])
})

it('gives the turn back after a failure', async () => {
  await expect(withLock(lock, options(), () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await expect(access(lock)).rejects.toThrow()
})

it.each([
  ['that died', () => JSON.stringify({ work: 'x', processes: [{ id: gone() }] })],
  ['of an earlier version that died', () => String(gone())],
  [
    'whose number another one has now',
    () => JSON.stringify({ work: 'x', processes: [{ id: process.pid, started: '1' }] }),
  ],
  ['that was cut off', () => '{"work":'],
])('takes over from a process %s', async (_, text) => {
  await writeFile(lock, text())
  const waiting = vi.fn()
  const works = [1, 2, 3].map((number) => withLock(lock, options(waiting), async () => number))
  expect(await Promise.all(works)).toEqual([1, 2, 3])
})

it('is held as long as a process that it was shared with runs', async () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'])
  await once(child, 'spawn')
  await withLock(lock, options(), async (share) => {
    await share(child.pid ?? 0)
    // As it stands there when this process is ended.
    await writeFile(
      `${lock}.kept`,
      JSON.stringify({ work: 'x', processes: [{ id: gone() }, processIdentity(child.pid)] }),
    )
  })
  let isDone = false
  const waiting = vi.fn()
  const work = withLock(`${lock}.kept`, options(waiting), async () => {
    isDone = true
  })
  await vi.waitFor(() => expect(waiting).toHaveBeenCalledOnce())
  expect(isDone).toBe(false)
  child.kill('SIGKILL')
  await work
  expect(isDone).toBe(true)
})
