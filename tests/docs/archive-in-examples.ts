import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { splitWords } from './command-line.ts'
import { scriptFileOf } from './script-file.ts'

const repository = resolve('.')
const packageFile = z.object({ scripts: z.record(z.string(), z.string()) })
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

/** What a command printed, on both outputs in the order in which it came, and how it ended. */
export interface Outcome {
  printed: string
  exit: number
}

/**
 * A folder in which the examples of the pages are tried: `rostrum/`, where commands are typed, and beside it whatever
 * archive the examples write. The code that runs is that of this repository.
 */
export class ArchiveInExamples {
  readonly #folder = mkdtempSync(join(tmpdir(), 'rostrum-docs-'))
  readonly #rostrum = join(this.#folder, 'rostrum')

  constructor() {
    mkdirSync(this.#rostrum)
  }

  /** Writes a file that an example shows; `title` is its path beside `rostrum/`. */
  write(title: string, text: string): void {
    const file = join(this.#folder, title)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${text}\n`)
  }

  /**
   * Runs a command as it would be typed in `rostrum/`. Rejects where it is none that can be run here, and where `signal`
   * ends it. The thread is free meanwhile: a build may take minutes on a busy machine, and a time limit must hold then, too.
   */
  async run(command: string, signal: AbortSignal): Promise<Outcome> {
    const [program = '', ...words] = splitWords(command)
    const [script, ...given] = words.filter((word, index) => index > 1 || !['run', '-s'].includes(word))
    if (program === 'npm' && script) return this.#runScript(script, given, signal)
    if (['cat', 'grep', 'ls', 'mv', 'rm'].includes(program))
      return this.#spawn('sh', ['-c', command], this.#rostrum, signal)
    throw new Error(`can't be run in a test: ${command}`)
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #runScript(script: string, given: readonly string[], signal: AbortSignal): Promise<Outcome> {
    const args = given[0] === '--' ? given.slice(1) : [...given]
    const file = scriptFile(script)
    if (script !== 'build')
      return this.#spawn(process.execPath, ['--import', tsx, file, ...args], this.#rostrum, signal)
    // Next builds where it is installed; what is read and written is named from there.
    const places = { '--content': 'content', '--out': 'out', ...pairs(args) }
    const named = Object.entries(places).flatMap(([name, place]) => [name, resolve(this.#rostrum, place)])
    return this.#spawn(process.execPath, ['--import', tsx, file, ...named], repository, signal)
  }

  async #spawn(program: string, args: readonly string[], cwd: string, signal: AbortSignal): Promise<Outcome> {
    const log = join(this.#folder, 'printed')
    const output = openSync(log, 'w')
    const command = spawn(program, args, {
      cwd,
      signal,
      stdio: ['ignore', output, output],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ARCHIVE_CONTENT: undefined },
    })
    closeSync(output)
    const [exit] = await once(command, 'close')
    return { printed: readFileSync(log, 'utf8'), exit: typeof exit === 'number' ? exit : 1 }
  }
}

/** The file that package.json runs for a command. */
function scriptFile(script: string): string {
  const { scripts } = packageFile.parse(JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')))
  const file = scriptFileOf(scripts[script] ?? '')
  if (file === undefined) throw new Error(`package.json runs no file for ${script}`)
  return join(repository, file)
}

/** `['--content', '../river']` as `{ '--content': '../river' }`. */
function pairs(args: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {}
  for (let index = 0; index + 1 < args.length; index += 2) found[args[index] ?? ''] = args[index + 1] ?? ''
  return found
}
