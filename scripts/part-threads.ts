import type { DataParts } from './data-thread.ts'
import { ThreadInWaiting } from './in-thread.ts'
import type { PhaseTimes } from './phase-times.ts'
import type { SearchParts } from './search-thread.ts'
import type { ThreadTask } from './thread-task.ts'

type Listener = Parameters<ThreadInWaiting<ThreadTask, unknown>['begin']>[0]

/**
 * The two threads that make of an archive what pages are made from besides it, side by side: each takes one processor, and most of the time
 * that there is. They are started before the archive is read, since reading their code takes long.
 */
export class PartThreads {
  readonly #search: ThreadInWaiting<ThreadTask, SearchParts>
  readonly #data: ThreadInWaiting<ThreadTask, DataParts>

  constructor(task: ThreadTask) {
    this.#search = new ThreadInWaiting(new URL('./search-thread.ts', import.meta.url), task)
    this.#data = new ThreadInWaiting(new URL('./data-thread.ts', import.meta.url), task)
  }

  /** Has them work, now that the snapshot is written. Rejects with the first error of one. */
  async make(listener: Listener, { time, add }: Pick<PhaseTimes, 'time' | 'add'>) {
    const [search, data] = await Promise.all([
      time('what connects documents, search index, what words say', () => this.#search.begin(listener)),
      time('meanwhile: figures, data', () => this.#data.begin(listener)),
    ])
    add([...search.times, ...data.times])
    return { search, ...data }
  }

  /** Ends them, whether they had to work or not. */
  async end(): Promise<void> {
    await Promise.all([this.#search.end(), this.#data.end()])
  }
}
