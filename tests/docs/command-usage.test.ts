import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { scriptFileOf } from './script-file.ts'

/** What developers alone call, without options: they make files of the repository, or run its tests. */
const withoutOptions = /^(?:test|test:archives|write:.*|draw:.*|check:nodes)$/

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
const commands = Object.entries(scripts).flatMap(([name, command]) => {
  const file = scriptFileOf(command)
  return !file?.startsWith('scripts/') || withoutOptions.test(name) ? [] : [{ name, file }]
})

function run(file: string, option: string): Promise<{ exit: number; printed: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', file, option], (error, stdout, stderr) =>
      resolve({ exit: error ? Number(error.code) : 0, printed: stdout + stderr }),
    )
  })
}

describe('a command', () => {
  it.each(commands)('$name says how it is used, asked so or not understood', async ({ name, file }) => {
    const [asked, mistyped] = await Promise.all([run(file, '--help'), run(file, '--no-such-option')])
    expect(asked.printed).toMatch(new RegExp(`^Usage: npm (?:run (?:-s )?)?${name} `))
    expect(asked.exit).toBe(0)
    expect(mistyped.printed).toMatch(/^Unknown option '--no-such-option'[\s\S]*\n\nUsage: npm /)
    expect(mistyped.printed).not.toMatch(/^\s+at /m)
    expect(mistyped.exit).toBeGreaterThan(0)
  })
})
