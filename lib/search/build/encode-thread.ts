import { parentPort } from 'node:worker_threads'
import { encodeTexts } from './encode-texts.ts'

// Runs in a thread beside the build: gets the texts of documents, sends back their words.
parentPort?.on('message', (documents: string[][]) => {
  const encoded = documents.map(encodeTexts)
  const buffers = encoded.flatMap(({ words: _, ...numbers }) => Object.values(numbers).map(({ buffer }) => buffer))
  parentPort?.postMessage(encoded, buffers)
})
