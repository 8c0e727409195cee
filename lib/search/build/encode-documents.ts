import { createHash } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'
import type { KeptBytes } from '#lib/domain/kept-bytes.ts'
import { encodeInThreads } from './encode-in-threads.ts'
import { type EncodedTexts, encodeTexts } from './encode-texts.ts'

/** How many texts are given to a thread at once, at least. */
const chunkSize = 2000

interface EncodeOptions {
  /** Without it nothing is kept. */
  kept?: KeptBytes | undefined
  /** Is called with how many texts are done. */
  onProgress: (done: number) => void
}

/**
 * Takes the texts of documents apart into words, on all cores, and gives those of one document after the other. What an earlier build made of the
 * same texts is used again. Rejects with what went wrong in a thread.
 */
export async function encodeDocuments(
  documents: readonly (readonly string[])[],
  take: (encoded: EncodedTexts) => void,
  { kept, onProgress }: EncodeOptions,
): Promise<void> {
  const keys = documents.map((texts) => (kept ? keyOf(texts) : ''))
  const missing = documents.flatMap((texts, index) => (kept?.has(keys[index] ?? '') ? [] : [{ texts, index }]))
  const chunks = [...inChunks(missing)]
  const made = new Map<number, EncodedTexts>()
  let next = 0
  let done = 0
  const takeNext = (encoded: EncodedTexts) => {
    take(encoded)
    done += encoded.lengths.length
    next++
  }
  const takeReady = () => {
    for (let texts = documents[next]; texts; texts = documents[next]) {
      const key = keys[next] ?? ''
      const own = made.get(next)
      if (own) {
        kept?.set(key, serialize(own))
        made.delete(next)
        takeNext(own)
        continue
      }
      if (!kept?.has(key)) break
      const bytes = kept.get(key)
      // What is kept has a checksum: it is what was made under this key.
      takeNext(bytes ? (deserialize(bytes) as EncodedTexts) : encodeTexts(texts))
    }
    onProgress(done)
  }
  takeReady()
  await encodeInThreads(
    chunks.map((chunk) => chunk.map(({ texts }) => texts)),
    (number, encoded) => {
      for (const [place, { index }] of (chunks[number] ?? []).entries()) {
        const own = encoded[place]
        if (own) made.set(index, own)
      }
      takeReady()
    },
  )
}

function* inChunks<Document extends { texts: readonly string[] }>(
  documents: readonly Document[],
): Generator<Document[]> {
  let chunk: Document[] = []
  let texts = 0
  for (const document of documents) {
    chunk.push(document)
    texts += document.texts.length
    if (texts < chunkSize) continue
    yield chunk
    chunk = []
    texts = 0
  }
  if (chunk.length > 0) yield chunk
}

function keyOf(texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex')
}
