import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** A command of the project that runs in a group of processes of its own. */
export interface RunningCommand {
  child: ChildProcess
  /** Resolves to what it printed and its exit code, null where it was killed. */
  ended: Promise<{ printed: string; code: number | null }>
  /** Ends it at once, as a machine that loses its power does; `alone` leaves the processes that it started. */
  kill: (alone?: boolean) => void
}

/** Starts `npm run <name>`, without npm. */
export function startCommand(name: string, args: readonly string[]): RunningCommand {
  const child = spawn(process.execPath, ['scripts/command.mjs', name, ...args], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (printed += text))
  const ended = once(child, 'exit').then(([code]) => ({ printed, code: typeof code === 'number' ? code : null }))
  const kill = (alone = false) => {
    try {
      if (child.pid !== undefined) process.kill(alone ? child.pid : -child.pid, 'SIGKILL')
    } catch (error) {
      // It had just ended.
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
    }
  }
  return { child, ended, kill }
}

/** Runs it to its end. Rejects with what it printed where it fails: ends with another code than those that are `expected`. */
export async function runCommand(name: string, args: readonly string[], expected = [0]): Promise<string> {
  const { printed, code } = await startCommand(name, args).ended
  if (code === null || !expected.includes(code)) throw new Error(`${name} ended with ${code}:\n${printed}`)
  return printed
}
