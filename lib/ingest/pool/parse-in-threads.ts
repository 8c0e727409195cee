import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { failedPart, type ParsedPart, type PartParser, parsePart, type SourcePart } from '#lib/ingest/parse-part.ts'
import type { ParseOptions, ParsingRecords } from '#lib/ingest/parse-source.ts'
import { type PackedPart, unpackPart } from './packed-part.ts'
import type { ThreadData, ThreadMessage } from './parse-thread.ts'
import { threadScript } from './thread-script.ts'

/** Parts that a thread is given at once: more messages cost more, and fewer leave threads idle at the end. */
const batchSize = 4
/** Batches that are waiting or done beyond the one that comes next, for each thread: what bounds the memory. */
const batchesAhead = 4
/** More threads wait for this one, which puts in order what they parse. */
const maxThreads = 8
/** Memory of one thread, in MB; what needs more ends the thread and is an error of its source. */
const maxMegabytes = 2048

/** Bytes of sources from which on threads save more time than they take to start (about a second of one core each). */
const leastBytes = 4 * 1024 * 1024

/** How many threads are worth starting for sources of so many bytes: none for few. */
export function threadsFor(bytes: number): number {
  return bytes < leastBytes || availableParallelism() < 2 ? 0 : Math.min(availableParallelism(), maxThreads)
}

export interface ThreadOptions extends ParseOptions {
  threads: number
  /** The path of the script of a thread; that of `parse-thread.ts` is made where none is given. */
  script?: string
}

/**
 * A parser that parses in several threads, with the same result, in the same order, as one thread has. A thread that
 * dies costs the part that it died of, which is an error that names it; another thread does the rest.
 */
export async function parserInThreads(records: ParsingRecords, options: ThreadOptions): Promise<PartParser> {
  const { threads, script, ...parsing } = options
  const path = script ?? (await threadScript(new URL('./parse-thread.ts', import.meta.url)))
  const { authorities, collections } = records
  const data: ThreadData = { records: { authorities, collections }, options: parsing }
  return (parts) => inThreads(parts, data, threads, records, () => new ParseThread(path, data))
}

async function* inThreads(
  parts: AsyncIterable<SourcePart>,
  { options: parsing }: ThreadData,
  count: number,
  records: ParsingRecords,
  start: () => ParseThread,
): AsyncGenerator<ParsedPart> {
  const idle = Array.from({ length: count }, start)
  const all = new Set(idle)
  const waiting: ((thread: ParseThread) => void)[] = []
  const free = async () => idle.pop() ?? (await new Promise<ParseThread>((give) => waiting.push(give)))
  const release = (thread: ParseThread) => {
    const next = waiting.shift()
    if (next) next(thread)
    else idle.push(thread)
  }
  const replaced = (dead: ParseThread) => {
    all.delete(dead)
    const next = start()
    all.add(next)
    return next
  }
  /** Parses on the thread; where it dies, a new one takes its place. */
  const parse = async (batch: SourcePart[]): Promise<ParsedPart[]> => {
    const given = await free()
    // One that died while it had nothing to do says nothing of what it would be given.
    const thread = given.isDead && given.hasStarted ? replaced(given) : given
    const result = await thread.parse(batch)
    if (!(result instanceof Error)) {
      release(thread)
      return batch.flatMap((part, index) => {
        const packed = result[index]
        return packed ? unpackPart(packed, part, records) : []
      })
    }
    if (!thread.hasStarted) {
      // No part is to blame, and another would not start either.
      release(thread)
      return await Promise.all(batch.map((part) => parsePart(part, records, parsing)))
    }
    release(replaced(thread))
    const [part, ...others] = batch
    if (part && others.length === 0)
      return [failedPart(part, `the thread that read it ended (${result.message}); please report this`)]
    // One of them is to blame: each by itself.
    const each = await Promise.all(batch.map((one) => parse([one])))
    return each.flat()
  }
  const running: Promise<ParsedPart[]>[] = []
  try {
    for await (const batch of batches(parts)) {
      const parsing = parse(batch)
      // Heard where its turn comes.
      parsing.catch(() => undefined)
      running.push(parsing)
      if (running.length > count * batchesAhead) yield* (await running.shift()) ?? []
    }
    for (const parsed of running) yield* await parsed
  } finally {
    await Promise.all([...all].map((thread) => thread.end()))
  }
}

async function* batches(parts: AsyncIterable<SourcePart>): AsyncGenerator<SourcePart[]> {
  let batch: SourcePart[] = []
  for await (const part of parts) {
    batch.push(part)
    if (batch.length < batchSize) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** A thread that parses one batch after the other. */
class ParseThread {
  readonly #worker: Worker
  #settle: ((result: PackedPart[] | Error) => void) | undefined
  #death: Error | undefined
  /** Whether its script ran to the place where it waits for parts. */
  hasStarted = false

  constructor(script: string, data: ThreadData) {
    this.#worker = new Worker(script, {
      workerData: data,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: maxMegabytes },
    })
    this.#worker.on('message', (message: ThreadMessage) => {
      if (message === 'started') this.hasStarted = true
      else this.#settle?.(message)
    })
    this.#worker.on('error', (error) => this.#die(error instanceof Error ? error : new Error(String(error))))
    this.#worker.on('exit', (code) => this.#die(new Error(`exit code ${code}`)))
  }

  get isDead(): boolean {
    return this.#death !== undefined
  }

  /** The parts parsed; an error where the thread has died. */
  parse(batch: SourcePart[]): Promise<PackedPart[] | Error> {
    if (this.#death) return Promise.resolve(this.#death)
    return new Promise((settle) => {
      this.#settle = settle
      this.#worker.postMessage(batch)
    })
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }

  #die(error: Error): void {
    this.#death ??= error
    this.#settle?.(this.#death)
  }
}
