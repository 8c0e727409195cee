import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { type EncodedTexts, encodeTexts } from './encode-texts.ts'

/** For fewer chunks starting a thread takes longer than it saves. */
const minChunksForThreads = 4
const maxThreads = 4

/** The texts of several documents, which are given to a thread at once. */
type Chunk = readonly (readonly string[])[]

async function startThread(): Promise<Worker> {
  const entry = fileURLToPath(new URL('./encode-thread.ts', import.meta.url))
  // Bundled, so that the thread runs without whatever lets this process read TypeScript.
  const bundled = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    logLevel: 'silent',
  })
  return new Worker(bundled.outputFiles[0]?.text ?? '', { eval: true, execArgv: [] })
}

/**
 * Takes texts apart into words on all cores, in this thread and others, and gives what is made of each document of a chunk, in whatever order
 * chunks are done. Rejects with what went wrong in a thread.
 */
export async function encodeInThreads(
  chunks: readonly Chunk[],
  give: (chunk: number, encoded: EncodedTexts[]) => void,
): Promise<void> {
  let next = 0
  const encodeHere = async () => {
    for (let chunk = next++; chunk < chunks.length; chunk = next++) {
      give(chunk, (chunks[chunk] ?? []).map(encodeTexts))
      // So that what the threads have done is heard.
      await setImmediate()
    }
  }
  const encodeThere = async (thread: Worker) => {
    for (let chunk = next++; chunk < chunks.length; chunk = next++) {
      thread.postMessage(chunks[chunk])
      const [encoded]: EncodedTexts[][] = await once(thread, 'message')
      if (encoded) give(chunk, encoded)
    }
  }
  const others = chunks.length < minChunksForThreads ? 0 : Math.min(availableParallelism(), maxThreads) - 1
  const threads = await Promise.all(Array.from({ length: others }, startThread))
  try {
    await Promise.all([...threads.map(encodeThere), encodeHere()])
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()))
  }
}
