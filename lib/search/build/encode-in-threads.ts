import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { type EncodedTexts, encodeTexts } from './encode-texts.ts'

/** Texts that are given to a thread at once. */
const chunkSize = 2000
/** For fewer chunks starting a thread takes longer than it saves. */
const minChunksForThreads = 4
const maxThreads = 4

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
 * Takes texts apart into words on all cores, in this thread and others. Gives them in their order, chunk by chunk.
 * Rejects with what went wrong in a thread.
 *
 * @param onProgress is called with how many texts are done
 */
export async function encodeInThreads(
  texts: readonly string[],
  onProgress: (done: number) => void,
): Promise<EncodedTexts[]> {
  const chunks = Array.from({ length: Math.ceil(texts.length / chunkSize) }, (_, chunk) =>
    texts.slice(chunk * chunkSize, (chunk + 1) * chunkSize),
  )
  const encoded: EncodedTexts[] = []
  let next = 0
  let done = 0
  const enter = (chunk: number, result: EncodedTexts) => {
    encoded[chunk] = result
    done += result.lengths.length
    onProgress(done)
  }
  const encodeHere = async () => {
    for (let chunk = next++; chunk < chunks.length; chunk = next++) {
      enter(chunk, encodeTexts(chunks[chunk] ?? []))
      // So that what the threads have done is heard.
      await setImmediate()
    }
  }
  const encodeThere = async (thread: Worker) => {
    for (let chunk = next++; chunk < chunks.length; chunk = next++) {
      thread.postMessage(chunks[chunk])
      const [result]: EncodedTexts[] = await once(thread, 'message')
      if (result) enter(chunk, result)
    }
  }
  const others = chunks.length < minChunksForThreads ? 0 : Math.min(availableParallelism(), maxThreads) - 1
  const threads = await Promise.all(Array.from({ length: others }, startThread))
  try {
    await Promise.all([...threads.map(encodeThere), encodeHere()])
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()))
  }
  return encoded
}
