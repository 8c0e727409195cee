import type { Answer } from './answer.ts'
import type { Task } from './task.ts'

/** Lets a message come in between, and rejects where it brought another question. */
export async function mayGoOn(signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return
  await new Promise((resolve) => setTimeout(resolve))
  signal.throwIfAborted()
}

/** Tells one answer, the first, and sees whether to go on. */
export function tellingFirst(
  signal: AbortSignal | undefined,
  onFirst: ((answer: Answer) => void) | undefined,
): Task['tell'] {
  let told = onFirst === undefined
  return async (answer) => {
    if (!told) {
      told = true
      onFirst?.(await answer())
    }
    await mayGoOn(signal)
  }
}
