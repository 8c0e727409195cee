import { spawn } from 'node:child_process'
import { memoryOfTree } from './process-tree.ts'

/** What a command took, with all processes that it started. */
export interface MeasuredRun {
  seconds: number
  /** Seconds of processor of all processes together. */
  processor: number
  /** Most memory of all processes at one time, in bytes; undefined where the system doesn't say it. */
  memory: number | undefined
  /** What it wrote. */
  output: string
}

/** Time between two looks at the memory, in milliseconds. */
const sampleInterval = 500

/** Runs a command to its end. Rejects where it fails; the error has the end of what it wrote. */
export async function measureRun(command: string, args: readonly string[]): Promise<MeasuredRun> {
  const began = performance.now()
  // A shell says what its commands took, those that they started included (POSIX, `times`).
  const child = spawn('sh', ['-c', '"$0" "$@"; code=$?; times; exit $code', command, ...args], {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (output += String(bytes)))
  let memory: number | undefined
  const sampling = setInterval(() => {
    const now = child.pid === undefined ? undefined : memoryOfTree(child.pid)
    if (now !== undefined) memory = Math.max(memory ?? 0, now)
  }, sampleInterval)
  const code = await new Promise((done) => child.once('close', done))
  clearInterval(sampling)
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output.slice(-2000)}`)
  const seconds = (performance.now() - began) / 1000
  return { seconds, processor: processorSeconds(output), memory, output }
}

/** The last line of `times`: `1m2.50s 0m3.25s`, of the commands that have ended. */
function processorSeconds(output: string): number {
  const found = [...output.matchAll(/(\d+)m([\d.]+)s (\d+)m([\d.]+)s/g)].at(-1)
  if (!found) throw new Error('the shell did not say what the command took')
  const [, minutes, seconds, systemMinutes, systemSeconds] = found.map(Number)
  return (minutes ?? 0) * 60 + (seconds ?? 0) + (systemMinutes ?? 0) * 60 + (systemSeconds ?? 0)
}
