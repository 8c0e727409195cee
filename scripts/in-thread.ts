import { once } from 'node:events'
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

/** What the work of a thread is told besides what it was given. */
interface ThreadWork extends Listener {
  /** Resolves when what it works on is there (`ThreadInWaiting.begin`). */
  begun: Promise<void>
}

/**
 * Runs a module in a thread of its own, which reads the code as this process does, and resolves to what it made (`workInThread`). Rejects
 * with its error. The memory that it took is free again at its end.
 */
export function inThread<Given, Made>(module: URL, given: Given, listener: Listener): Promise<Made> {
  return new ThreadInWaiting<Given, Made>(module, given).begin(listener)
}

/** A thread that reads its code, and what it needs besides, while what it is to work on is still made. */
export class ThreadInWaiting<Given, Made> {
  readonly #thread: Worker
  readonly #made: Promise<Made>
  #listener: Listener | undefined

  constructor(module: URL, given: Given) {
    this.#thread = new Worker(compiledModule(module) ?? new URL('./thread.mjs', import.meta.url), {
      workerData: { module: module.href, given } satisfies ThreadData<Given>,
      execArgv: [],
    })
    this.#made = new Promise((done, fail) => {
      this.#thread.on('message', (message: ThreadMessage<Made>) => {
        if ('progress' in message) this.#listener?.onProgress(...message.progress)
        else if ('warning' in message) this.#listener?.warn(message.warning)
        else done(message.made)
      })
      this.#thread.once('error', fail)
      this.#thread.once('exit', (code) =>
        fail(new Error(`${module.pathname}: the thread ended with ${code} before its work`)),
      )
    })
    // Whoever begins it hears of an error; until then nobody does.
    this.#made.catch(() => undefined)
  }

  /** Has it do its work, and resolves to what that made. Rejects with its error, and with that of its start. */
  begin(listener: Listener): Promise<Made> {
    this.#listener = listener
    this.#thread.postMessage('begin')
    return this.#made
  }

  /** Ends it, whether it was begun or not. */
  async end(): Promise<void> {
    await this.#thread.terminate()
  }
}

/** In the module of a thread: does its work on what it was given, and says what that made. */
export async function workInThread<Given, Made>(
  work: (given: Given, told: ThreadWork) => Promise<Made>,
): Promise<void> {
  const say = (message: ThreadMessage<Made>) => parentPort?.postMessage(message)
  const { given } = workerData as ThreadData<Given>
  const begun = parentPort ? once(parentPort, 'message').then(() => undefined) : Promise.resolve()
  const made = await work(given, {
    begun,
    onProgress: (...progress) => say({ progress }),
    warn: (warning) => say({ warning }),
  })
  say({ made })
}
