/** Whether a process of this machine, by its number, still runs. */
export function isProcessRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    // One of another user may not be asked, but is there.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}
