import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = '.build/commands'
const script = 'scripts/verify.mjs'

function run(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/command.mjs', ...args], { encoding: 'utf8' })
  return { stdout, stderr, status }
}

/** What was made of the command in each state of the code that is kept. */
function made(): string[] {
  return readdirSync(root)
    .map((folder) => join(root, folder, script))
    .filter((file) => existsSync(file))
}

describe('a command that runs from JavaScript made of the code', { timeout: 240_000 }, () => {
  it('is as the code says', () => {
    const { stdout, status } = run('verify', '--help')
    expect(stdout).toMatch(/^Usage: npm run verify /)
    expect(status).toBe(0)
    expect(made().length).toBeGreaterThan(0)
  })

  it('is made again where what was made is cut off or altered', () => {
    const whole = new Map(made().map((file) => [file, readFileSync(file)]))
    for (const spoil of [
      (file: string) => truncateSync(file, 40),
      (file: string) => writeFileSync(file, 'console.log("something else")'),
    ]) {
      for (const file of whole.keys()) spoil(file)
      expect(run('verify', '--help').stdout).toMatch(/^Usage: npm run verify /)
      // That of the code as it is now; those of other states nobody runs.
      expect([...whole].some(([file, bytes]) => readFileSync(file).equals(bytes))).toBe(true)
    }
  })

  it('runs from the code as it is written where nothing can be made of that', () => {
    renameSync(root, `${root}-aside`)
    try {
      writeFileSync(root, 'no folder')
      expect(run('verify', '--help').stdout).toMatch(/^Usage: npm run verify /)
    } finally {
      rmSync(root)
      renameSync(`${root}-aside`, root)
    }
  })

  it('is refused by name where there is no such command', () => {
    const { stderr, status } = run('verfy')
    expect(status).not.toBe(0)
    expect(stderr).toContain('verfy: found no such command')
  })
})
