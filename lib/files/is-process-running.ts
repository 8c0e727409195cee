import { readFileSync } from 'node:fs'

/** A process of this machine; by its start it is told from a later one that was given the same number. */
export interface ProcessIdentity {
  id: number
  /** When it was started, in the system's own units; absent where the system doesn't say (only Linux does). */
  started?: string
}

/** Who this process, or another one, is. */
export function processIdentity(id = process.pid): ProcessIdentity {
  const started = startOf(id)
  return { id, ...(started !== undefined && { started }) }
}

/** Whether a process of this machine still runs. */
export function isProcessRunning({ id, started }: ProcessIdentity): boolean {
  try {
    process.kill(id, 0)
  } catch (error) {
    // One of another user may not be asked, but is there.
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false
  }
  const now = startOf(id)
  return started === undefined || now === undefined || now === started
}

/** Field 22 of what Linux says of a process (proc_pid_stat(5)): ticks since the machine was started. */
function startOf(id: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8')
    // The name of its program, in brackets, may hold spaces.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return undefined
  }
}
