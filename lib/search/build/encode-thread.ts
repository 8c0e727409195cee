import { parentPort } from 'node:worker_threads'
import { encodeTexts } from './encode-texts.ts'

// Runs in a thread beside the build: gets texts, sends back their words.
parentPort?.on('message', (texts: string[]) => {
  const encoded = encodeTexts(texts)
  const { words: _, ...numbers } = encoded
  parentPort?.postMessage(
    encoded,
    Object.values(numbers).map(({ buffer }) => buffer),
  )
})
