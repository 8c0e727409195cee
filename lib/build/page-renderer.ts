import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { MadePage, PageMessage, PageQuestion, PageRenderingTask } from './page-rendering-task.ts'
import type { BuildSettings } from './settings.ts'
import { threadScript } from './thread-script.ts'

/** The module that a thread runs. */
const entry = 'app/_export/render-pages.ts'

/** Milliseconds between two looks whether threads are idle, and most looks. */
const waitTime = 100
const mostWaits = 100

type Waiting = { done: (made: MadePage | undefined) => void; fail: (error: Error) => void }

/** One thread, and what it was asked. */
interface RendererThread {
  worker: Worker
  waiting: Map<number, Waiting>
}

/** Makes pages of a site when they are asked for, in threads. */
export class PageRenderer {
  readonly #script: string
  readonly #settings: BuildSettings
  readonly #threads: RendererThread[] = []
  #files: ReadonlySet<string> = new Set()
  #number = 0
  #isEnded = false

  private constructor(script: string, settings: BuildSettings) {
    this.#script = script
    this.#settings = settings
  }

  /**
   * Starts threads, and resolves once they know which pages there are. Rejects with the error of one, and with esbuild's.
   *
   * @param folder below the project, for the code of the threads
   */
  static async start(settings: BuildSettings, folder: string, threads: number): Promise<PageRenderer> {
    const renderer = new PageRenderer(await threadScript(entry, folder), settings)
    try {
      await Promise.all(Array.from({ length: threads }, () => renderer.#startThread()))
    } catch (error) {
      await renderer.end()
      throw error
    }
    return renderer
  }

  /** The files of all pages: their paths below the site. */
  get files(): ReadonlySet<string> {
    return this.#files
  }

  /** The page that is written to a file; undefined where the archive has none. Rejects where it can't be made. */
  render(file: string): Promise<MadePage | undefined> {
    const thread = this.#threads.toSorted((one, other) => one.waiting.size - other.waiting.size)[0]
    if (!thread) return Promise.reject(new Error('No thread makes pages at the moment.'))
    this.#number += 1
    const question: PageQuestion = { number: this.#number, file }
    return new Promise((done, fail) => {
      thread.waiting.set(question.number, { done, fail })
      thread.worker.postMessage(question)
    })
  }

  /** Ends the threads once what they were asked is answered; at the latest after some seconds. */
  async endWhenIdle(): Promise<void> {
    for (let waited = 0; waited < mostWaits && this.#threads.some(({ waiting }) => waiting.size > 0); waited++)
      await setTimeout(waitTime)
    await this.end()
  }

  /** Ends the threads. */
  async end(): Promise<void> {
    this.#isEnded = true
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()))
  }

  #startThread(): Promise<void> {
    const workerData: PageRenderingTask = { settings: this.#settings }
    const env = { ...process.env, NODE_ENV: 'production' }
    const worker = new Worker(pathToFileURL(this.#script), { workerData, env, execArgv: [] })
    const thread: RendererThread = { worker, waiting: new Map() }
    return new Promise((started, fail) => {
      worker.on('message', (message: PageMessage) => {
        if ('files' in message) {
          this.#files = new Set(message.files)
          this.#threads.push(thread)
          started()
        } else settle(thread, message)
      })
      worker.once('error', (error) => {
        fail(error)
        this.#replace(thread, error)
      })
      worker.once('exit', (code) => {
        const error = new Error(`a thread that makes pages ended with ${code}`)
        fail(error)
        this.#replace(thread, error)
      })
    })
  }

  /** Another thread takes the place of one that has ended; what that was asked has no answer. */
  #replace(thread: RendererThread, error: Error): void {
    for (const { fail } of thread.waiting.values()) fail(error)
    thread.waiting.clear()
    const place = this.#threads.indexOf(thread)
    if (place === -1) return
    this.#threads.splice(place, 1)
    if (!this.#isEnded)
      this.#startThread().catch((reason: unknown) => {
        console.error(
          `No thread that makes pages could be started: ${reason instanceof Error ? reason.message : reason}`,
        )
      })
  }
}

function settle({ waiting }: RendererThread, message: Exclude<PageMessage, { files: readonly string[] }>): void {
  const asked = waiting.get(message.number)
  waiting.delete(message.number)
  if ('problem' in message) asked?.fail(new Error(message.problem))
  else asked?.done(message.made)
}
