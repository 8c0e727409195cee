import { parentPort, workerData } from 'node:worker_threads'
import { type ParsedPart, parsePart, type SourcePart } from '#lib/ingest/parse-part.ts'
import type { ParseOptions, ParsingRecords } from '#lib/ingest/parse-source.ts'
import { type PackedPart, packPart } from './packed-part.ts'

/** What a thread is started with. */
export interface ThreadData {
  records: ParsingRecords
  options: ParseOptions
}

/** What a thread says: that it has started, and what came of the parts that it was given. */
export type ThreadMessage = 'started' | PackedPart[]

const { records, options }: ThreadData = workerData

parentPort?.on('message', async (parts: SourcePart[]) => {
  const parsed: ParsedPart[] = []
  for (const part of parts) parsed.push(await parsePart(part, records, options))
  say(parsed.map(packPart))
})
say('started')

function say(message: ThreadMessage): void {
  parentPort?.postMessage(message)
}
