import { spawn } from 'node:child_process'

/** Exit code of the ingest where some sources could not be read and the others were. */
export const partialIngestExitCode = 2

/**
 * Runs one command of the project with this terminal's input and output. Resolves to its exit code; a command that was
 * ended by a signal counts as 1, and one that cannot be started rejects. Next's telemetry is off in all of them.
 *
 * @param environment variables besides those of this process
 * @param began called with the number of its process
 */
export function run(
  command: string,
  args: string[],
  environment: Record<string, string> = {},
  began?: (id: number) => Promise<void>,
): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment },
    })
    child.once('error', fail)
    if (child.pid !== undefined) began?.(child.pid).catch(fail)
    child.once('exit', (code) => done(code ?? 1))
  })
}

/** Runs `scripts/<name>.ts`, one of the commands of `scripts/command.mjs`, in a process of its own. Resolves to its exit code. */
export function runScript(name: string, args: string[], environment?: Record<string, string>): Promise<number> {
  return run(process.execPath, ['scripts/command.mjs', name, ...args], environment)
}
