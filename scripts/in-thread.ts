import { parentPort, Worker, workerData } from 'node:worker_threads'
import { compiledModule } from '#lib/files/compiled-module.ts'

/** What a thread says: how far it is, what a person should read, or what it made at last. */
type ThreadMessage<Made> = { progress: Progress } | { warning: string } | { made: Made }

interface ThreadData<Given> {
  module: string
  given: Given
}

/** A step, and how much of it is done. */
type Progress = [step: string, done: number, total: number]

interface Listener {
  onProgress: (...progress: Progress) => void
  warn: (line: string) => void
}

/**
 * Runs a module in a thread of its own, which reads the code as this process does, and resolves to what it made (`workInThread`). Rejects
 * with its error. The memory that it took is free again at its end.
 */
export function inThread<Given, Made>(module: URL, given: Given, { onProgress, warn }: Listener): Promise<Made> {
  return new Promise((done, fail) => {
    const thread = new Worker(compiledModule(module) ?? new URL('./thread.mjs', import.meta.url), {
      workerData: { module: module.href, given } satisfies ThreadData<Given>,
      execArgv: [],
    })
    thread.on('message', (message: ThreadMessage<Made>) => {
      if ('progress' in message) onProgress(...message.progress)
      else if ('warning' in message) warn(message.warning)
      else done(message.made)
    })
    thread.once('error', fail)
    thread.once('exit', (code) => fail(new Error(`${module.pathname}: the thread ended with ${code} before its work`)))
  })
}

/** In the module of a thread: does its work on what it was given, and says what that made. */
export async function workInThread<Given, Made>(
  work: (given: Given, listener: Listener) => Promise<Made>,
): Promise<void> {
  const say = (message: ThreadMessage<Made>) => parentPort?.postMessage(message)
  const { given } = workerData as ThreadData<Given>
  const made = await work(given, {
    onProgress: (...progress) => say({ progress }),
    warn: (warning) => say({ warning }),
  })
  say({ made })
}
