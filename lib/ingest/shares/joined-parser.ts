import { join } from 'node:path'
import { deserialize } from 'node:v8'
import { keyOfPart } from '#lib/ingest/cache/part-key.ts'
import type { PartParser, SourcePart } from '#lib/ingest/parse-part.ts'
import type { ParsingRecords } from '#lib/ingest/parse-source.ts'
import { type PackedPart, unpackPart } from '#lib/ingest/pool/packed-part.ts'
import { shareOrigin } from './parse-share.ts'
import { nameOfSource, shareFileName, shareOf } from './share.ts'
import { type ShareOrigin, ShareReader } from './share-file.ts'

/** Shares that can't be joined: which, and why. Nothing was written. */
export class ShareError extends Error {
  override name = 'ShareError'
}

/** Where the shares lie, how many there are, and the code that joins them. */
export interface JoinOptions {
  folder: string
  of: number
  version: string
}

/**
 * A parser that parses nothing: it gives what `parseShare` wrote, in the order of the sources, so that `ingest` makes of it what it makes of
 * the sources themselves. Each source is looked at once more, for its bytes alone. Throws `ShareError` where a share is missing, not whole,
 * made by other code or other records, or of other sources than those that it is given; all that are to be made again are named.
 */
export function joinedParser(records: ParsingRecords, { folder, of, version }: JoinOptions): PartParser {
  return async function* joined(parts) {
    const origin = shareOrigin(records, version)
    const shares = Array.from({ length: of }, (_, index) => new OpenShare(folder, index + 1, of, origin))
    try {
      if (shares.some(({ problem }) => problem !== undefined)) throw errorOf(shares, folder)
      for await (const part of parts) {
        const share = shares[shareOf(part, of) - 1]
        if (!share || share.problem !== undefined) continue
        const key = (await keyOfPart(part, origin.parsing))?.key ?? ''
        const bytes = share.take(part, key)
        // What is wrong is looked for to the end, but what is right is of no more use.
        if (bytes && shares.every(({ problem }) => problem === undefined))
          // The checksum says that it is what `parseShare` made under this key.
          yield unpackPart(deserialize(bytes) as PackedPart, part, records)
      }
      for (const share of shares) share.end()
      if (shares.some(({ problem }) => problem !== undefined)) throw errorOf(shares, folder)
    } finally {
      for (const share of shares) share.close()
    }
  }
}

/** A share that is read, or why it can't be. */
class OpenShare {
  readonly number: number
  problem: string | undefined
  readonly #reader: ShareReader | undefined

  constructor(folder: string, number: number, of: number, { form, code, parsing }: ShareOrigin) {
    this.number = number
    const reader = ShareReader.open(join(folder, shareFileName({ number, of })))
    this.#reader = reader
    const made = reader?.origin
    if (!reader) this.problem = 'is missing'
    else if (!made || !reader.hasEnd) this.problem = 'is not whole: its file was cut off or changed'
    else if (made.form !== form || made.code !== code)
      this.problem = 'was made by another version of Rostrum or of Node than this one'
    else if (made.parsing !== parsing)
      this.problem = 'was made with other authority records or collections than the archive has now'
  }

  /** What was parsed of a part; where the share has something else in its place, that is its problem. */
  take(part: SourcePart, key: string): Buffer | undefined {
    const next = this.#reader?.next()
    const name = nameOfSource(part)
    if (next?.entry.name === name && next.entry.key === key) return next.bytes
    if (next?.entry.name === name) this.problem = `has ${name} as it was before it changed`
    else if (next) this.problem = `was made of other sources: it has ${next.entry.name} where now ${name} comes`
    else if (this.#reader?.isAtEnd) this.problem = `was made before ${name} came to the sources`
    else this.problem = `is not whole: what should be there of ${name} was cut off or changed`
    return undefined
  }

  /** Called after the last part. */
  end(): void {
    if (this.problem !== undefined || this.#reader?.isAtEnd) return
    const next = this.#reader?.next()
    this.problem = next
      ? `has ${next.entry.name}, which is no longer among the sources`
      : 'is not whole: its file was cut off or changed'
  }

  close(): void {
    this.#reader?.close()
  }
}

function errorOf(shares: readonly OpenShare[], folder: string): ShareError {
  const wrong = shares.filter(({ problem }) => problem !== undefined)
  const lines = wrong.map(({ number, problem }) => `  part ${number} of ${shares.length} ${problem}`)
  const again = wrong.map(({ number }) => `--part ${number}/${shares.length}`).join(', ')
  return new ShareError(
    `${folder}: these parts can't be joined, so nothing was written and the documents are as they were:\n${lines.join('\n')}\n` +
      `Make them with the same sources as the others (npm run ingest -- ${again}), then join again.`,
  )
}
