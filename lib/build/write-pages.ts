import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { keepCitations } from './kept-citations.ts'
import type { MadeCitation, PageWritingTask, WrittenPageMessage } from './page-writing-task.ts'
import { threadScript } from './thread-script.ts'
import type { WrittenPage } from './written-pages.ts'

/** The module that a thread runs. */
const entry = 'app/_export/write-pages.ts'

/** What is written, and who is told of it. */
export interface WritePagesOptions extends Omit<PageWritingTask, 'next'> {
  /** Folder of this run, below the project. */
  runFolder: string
  /** Environment with the variable that names the settings. */
  environment: Record<string, string>
  threads: number
  onProgress: (done: number, total: number) => void
}

/** What was written of the pages of a site. */
export interface WrittenPages {
  pages: ReadonlyMap<string, WrittenPage>
  /** How many of them are those of the earlier site. */
  kept: number
}

/** Writes the pages of a site in threads. Rejects with the first error of one. */
export async function writePages(options: WritePagesOptions): Promise<WrittenPages> {
  const { runFolder, environment, threads, onProgress, ...task } = options
  const script = await threadScript(entry, runFolder)
  const next = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
  const pages = new Map<string, WrittenPage>()
  const citations = new Map<string, Uint8Array>()
  let kept = 0
  const workers: Worker[] = []
  const write = async () => {
    const workerData: PageWritingTask = { ...task, next }
    const env = { ...process.env, ...environment, NODE_ENV: 'production' }
    const worker = new Worker(pathToFileURL(script), { workerData, env, execArgv: [] })
    workers.push(worker)
    worker.on('message', (message: WrittenPageMessage | MadeCitation) => {
      if ('citation' in message) {
        citations.set(message.key, message.citation)
        return
      }
      const { file, total } = message
      const { isKept, ...page } = message.page
      pages.set(file, page)
      if (isKept) kept++
      onProgress(pages.size, total)
    })
    const [code] = await once(worker, 'exit')
    if (code !== 0) throw new Error(`a thread that writes pages ended with ${code}`)
  }
  try {
    await Promise.all(Array.from({ length: threads }, write))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  await keepCitations(task.citations, citations, pages.size)
  return { pages, kept }
}
