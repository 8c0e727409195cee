import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe } from 'vitest'

/** A command that is no part of the project, and the package of Debian that it comes in. */
interface ForeignTool {
  command: string
  package: string
}

/** Commands that read what Rostrum writes. */
export const tools = {
  jing: { command: 'jing', package: 'jing' },
  xmllint: { command: 'xmllint', package: 'libxml2-utils' },
  sqlite3: { command: 'sqlite3', package: 'sqlite3' },
  unzip: { command: 'unzip', package: 'unzip' },
} as const satisfies Record<string, ForeignTool>

/** What tests with foreign tools need, and what else is missing where they are skipped. */
interface Needs {
  tools: readonly ForeignTool[]
  /** Files that lie beside the project, by their paths. */
  files?: readonly string[]
}

/** Tests that run where all is there that they need; else their title says what is missing, and how to get it. */
export function describeWithTools(title: string, { tools: needed, files = [] }: Needs, body: () => void): void {
  const missing = [
    ...needed
      .filter(({ command }) => !isInstalled(command))
      .map(({ command, package: name }) => `${command} is not installed; on Debian: apt-get install ${name}`),
    ...files.filter((file) => !existsSync(file)).map((file) => `${file} is not there; ask for the folder ../shared`),
  ]
  if (missing.length === 0) describe(title, () => body())
  else describe.skip(`${title} (skipped: ${missing.join('; ')})`, () => body())
}

/** What a command prints, and whether it ended well; what it says of an error is behind. */
export function runTool(command: string, args: readonly string[]): { ok: boolean; output: string } {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (error) throw error
  return { ok: status === 0, output: `${stdout}${status === 0 ? '' : stderr}` }
}

function isInstalled(command: string): boolean {
  return spawnSync(command, ['--version']).error === undefined
}
