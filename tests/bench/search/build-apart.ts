import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { folderSize } from './folder-size.ts'

/** What building an index took, and how large it is. */
export interface Built {
  engine: string
  folder: string
  seconds: number
  /** Seconds of processor. */
  processor: number
  /** Peak of the memory of the process that built it, the texts included; of Pagefind without the service it starts. */
  megabytes: number
  files: number
  bytes: number
}

const told = z.object({ seconds: z.number(), processor: z.number(), megabytes: z.number() })

/** Builds an engine's index of so many documents in a process of its own. Rejects where that ends without a word. */
export async function buildApart(engine: 'Rostrum' | 'Pagefind', count: number, folder: string): Promise<Built> {
  const child = fork(fileURLToPath(new URL('./build-one.ts', import.meta.url)), [engine, String(count), folder])
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`Building the index of ${engine} ended with ${code}.`)
  })
  const [message] = await Promise.race([once(child, 'message'), ended])
  await ended.catch(() => {
    // It has said what was wanted.
  })
  const { seconds, processor, megabytes } = told.parse(message)
  return { engine, folder, seconds, processor, megabytes, ...folderSize(folder) }
}
