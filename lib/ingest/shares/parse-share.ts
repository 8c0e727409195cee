import { randomBytes } from 'node:crypto'
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import { parseOthers } from '#lib/ingest/cache/parse-others.ts'
import { keyOfFile, keyOfPart, type PartKey, parsingKey } from '#lib/ingest/cache/part-key.ts'
import type { ParsedPart, PartParser, SourcePart } from '#lib/ingest/parse-part.ts'
import type { ParsingRecords } from '#lib/ingest/parse-source.ts'
import { packPart } from '#lib/ingest/pool/packed-part.ts'
import type { SourceFile } from '#lib/ingest/read/source.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { type IngestProgress, sourceSteps } from '#lib/ingest/source-parts.ts'
import { EarlierEntries } from './earlier-entries.ts'
import { nameOfSource, type Share, shareFileName, shareOf } from './share.ts'
import { type ShareEntry, type ShareOrigin, ShareReader, ShareWriter, shareForm } from './share-file.ts'

/** Where a share is kept, and what it is made by. */
export interface ShareOptions {
  /** The folder in which all shares of an archive lie; it is made where it is not there. */
  folder: string
  /** Identifies the code. */
  version: string
  onProgress?: (progress: IngestProgress) => void
}

/** What was done for a share. */
export interface ShareReport {
  parsed: number
  /** How many were parsed by an earlier run of the same share. */
  kept: number
  /** What could not be read, in the words of the finding that will be made of it. */
  failures: string[]
}

/** What a share is made by. */
export function shareOrigin(records: ParsingRecords, code: string): ShareOrigin {
  return { form: shareForm, code, parsing: parsingKey(records, code) }
}

/**
 * Parses one share of the sources and writes what came of it into a file of its own, for `joinedParser`. It depends on nothing but these
 * sources and the records, so that shares can be done at any time, anywhere, in any order, and again. What was parsed before a run was stopped is not
 * parsed again. Readers find the earlier file or the new one, whole. Rejects with the system's error where the folder can't be written.
 */
export async function parseShare(
  files: readonly SourceFile[],
  records: ParsingRecords,
  share: Share,
  parse: PartParser,
  { folder, version, onProgress }: ShareOptions,
): Promise<ShareReport> {
  mkdirSync(folder, { recursive: true })
  const origin = shareOrigin(records, version)
  const earlier = new EarlierEntries(folder, share, origin)
  const path = join(folder, shareFileName(share))
  const half = `${path}.half-${randomBytes(6).toString('hex')}`
  const writer = new ShareWriter(half, origin)
  const report: ShareReport = { parsed: 0, kept: 0, failures: [] }
  const lookUp = async (part: SourcePart) => ({
    name: nameOfSource(part),
    ...((await keyOfPart(part, origin.parsing)) ?? { key: '' }),
  })
  try {
    const own = ofShare(files, share, onProgress)
    for await (const { part, lookedUp, parsed } of parseOthers(own, parse, lookUp, ({ key }) => earlier.has(key))) {
      const { name, key } = lookedUp
      if (parsed) {
        const entry = entryOf(parsed, part, lookedUp, origin.parsing)
        writer.add({ ...entry, name }, serialize(packPart(parsed)))
        report.parsed += 1
        report.failures.push(...failuresOf(parsed))
      } else {
        writer.add({ key, name, hasFailed: false }, earlier.valueOf(key) ?? new Uint8Array())
        report.kept += 1
      }
    }
    writer.end()
  } finally {
    writer.close()
    earlier.close()
  }
  putInPlace(half, path, origin)
  for (const old of earlier.halves) rmSync(old, { force: true })
  return report
}

async function* ofShare(
  files: readonly SourceFile[],
  { number, of }: Share,
  onProgress: ShareOptions['onProgress'],
): AsyncGenerator<SourcePart> {
  let sources = 0
  for await (const { part, share } of sourceSteps(files)) {
    if (!part || shareOf(part, of) !== number) continue
    sources += 1
    onProgress?.({ sources, share })
    yield part
  }
}

/** A file that was changed after it was looked at is called by what was parsed of it. */
function entryOf(
  { parsed }: ParsedPart,
  part: SourcePart,
  { key, sha256 }: PartKey,
  parsing: string,
): Omit<ShareEntry, 'name'> {
  if (parsed instanceof SourceError) return { key, hasFailed: true }
  const read = parsed.source.raw.sha256
  const isOther = !part.row && read !== sha256
  return {
    key: isOther ? keyOfFile(part, read, parsing) : key,
    hasFailed: parsed.segments.some((segment) => 'failure' in segment),
  }
}

function failuresOf({ parsed }: ParsedPart): string[] {
  if (parsed instanceof SourceError) return [parsed.message]
  return parsed.segments.flatMap((segment) => ('failure' in segment ? [segment.failure.message] : []))
}

/** Another run of the same share that ended first has taken `half` for that of one which was stopped, and done the same. */
function putInPlace(half: string, path: string, origin: ShareOrigin): void {
  try {
    renameSync(half, path)
  } catch (error) {
    const reader = ShareReader.open(path)
    const isDone = reader?.hasEnd === true && reader.origin?.parsing === origin.parsing
    reader?.close()
    if (!isDone) throw error
  }
}
