import { type PoolOptions, type PoolWorker, ThreadsPoolWorker, type WorkerRequest } from 'vitest/node'

type Listener = Parameters<PoolWorker['on']>[1]

/** A pool of Vitest whose one thread lives on from run to run, with the modules it has loaded. */
export interface KeptPool {
  name: string
  createPoolWorker: (options: PoolOptions) => PoolWorker
  /** Files that are loaded anew by the next run, once. Whole paths. */
  forget: (files: Iterable<string>) => void
  /** Ends the thread: the next run starts another, which has loaded nothing. */
  end: () => Promise<void>
}

/**
 * Vitest ends its threads after each run, so that each pays for loading Vitest and all modules again, which takes longer than most tests.
 * Here the thread is told of the first start only, and of no stop: both are answered in its stead.
 */
export function createKeptPool(): KeptPool {
  let thread: ThreadsPoolWorker | undefined
  const stale = new Set<string>()
  return {
    name: 'kept',
    createPoolWorker: (options) => {
      const isNew = thread === undefined
      thread ??= new ThreadsPoolWorker(options)
      return keep(thread, isNew, stale)
    },
    forget: (files) => {
      for (const file of files) stale.add(file)
    },
    end: async () => {
      const ended = thread
      thread = undefined
      stale.clear()
      await ended?.stop()
    },
  }
}

function keep(thread: ThreadsPoolWorker, isNew: boolean, stale: Set<string>): PoolWorker {
  const listeners: [event: string, callback: Listener][] = []
  const answer = (type: 'started' | 'stopped') =>
    setImmediate(() => {
      for (const [event, callback] of [...listeners]) {
        if (event === 'message') callback({ __vitest_worker_response__: true, type })
      }
    })
  return {
    name: 'kept',
    on: (event, callback) => {
      listeners.push([event, callback])
      thread.on(event, callback)
    },
    off: (event, callback) => thread.off(event, callback),
    send: (request: WorkerRequest) => {
      if (request.type === 'start' && !isNew) answer('started')
      else if (request.type === 'stop') answer('stopped')
      else if (request.type === 'run') {
        thread.send({ ...request, context: { ...request.context, invalidates: [...stale] } })
        stale.clear()
      } else thread.send(request)
    },
    start: async () => {
      if (isNew) await thread.start()
    },
    stop: async () => {
      for (const [event, callback] of listeners.splice(0)) thread.off(event, callback)
    },
    deserialize: (data) => thread.deserialize(data),
  }
}
