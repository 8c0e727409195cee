import { stat } from 'node:fs/promises'
import type { Finding } from '#lib/domain/finding.ts'
import { readRows } from '#lib/ingest/read/dataset/read-rows.ts'
import { RowsInOrder } from '#lib/ingest/read/dataset/rows-in-order.ts'
import { stateAt } from '#lib/ingest/read/file-state.ts'
import type { SourceFile } from '#lib/ingest/read/source.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import type { ParsedPart, SourcePart } from './parse-part.ts'
import type { ParsedSource } from './parse-source.ts'

/** How far the reading of the sources is. */
export interface IngestProgress {
  /** How many sources (files, and rows of datasets) were parsed. */
  sources: number
  /** The share of the bytes of all files that is read, from 0 to 1. */
  share: number
}

/** What is read of the sources, in its order; and which share of all bytes is read then. */
interface Step {
  file: SourceFile
  share: number
  /** A part that is parsed; an error in the place of a row, or of the rest of a file; what is found of a dataset; its end. */
  is: 'part' | 'end' | { row: SourceError } | { file: SourceError } | { finding: Finding }
}

/** A source that was parsed, or what stands in its place. */
export interface SequenceItem {
  file: SourceFile
  item: ParsedSource | SourceError | Finding
}

/**
 * The files divided into parts that can be parsed by themselves, and what comes of them put in the order of the files and
 * rows again, with what the rows of a dataset say of each other.
 */
export class SourceParts {
  readonly #files: readonly SourceFile[]
  readonly #onProgress: ((progress: IngestProgress) => void) | undefined
  /** What was read and is not yet taken. */
  readonly #steps: Step[] = []
  /** Of the dataset whose rows are being taken. */
  #rows: RowsInOrder | undefined
  #taken = 0

  constructor(files: readonly SourceFile[], onProgress?: (progress: IngestProgress) => void) {
    this.#files = files
    this.#onProgress = onProgress
  }

  /** The parts, in their order; rows are read as they are asked for. */
  async *all(): AsyncGenerator<SourcePart> {
    for await (const { part, ...step } of sourceSteps(this.#files)) {
      this.#steps.push(step)
      if (part) yield part
    }
  }

  /**
   * What comes up to and with the next part, whose outcome is `result`; without it what comes after the last part. Throws
   * where a part is left without an outcome.
   */
  *upTo(result?: ParsedPart): Generator<SequenceItem> {
    for (let step = this.#steps.shift(); step; step = this.#steps.shift()) {
      for (const item of this.#itemsOf(step, result)) yield { file: step.file, item }
      if (step.is !== 'part') continue
      this.#taken += 1
      this.#onProgress?.({ sources: this.#taken, share: step.share })
      return
    }
  }

  *#itemsOf({ file, is }: Step, result: ParsedPart | undefined): Generator<SequenceItem['item']> {
    if (file.dataset) this.#rows ??= new RowsInOrder(file, file.dataset)
    const rows = this.#rows
    if (is === 'part') {
      if (!result) throw new Error(`${file.file}: a part of it was not parsed`)
      yield* partOf(result, rows)
    } else if (is === 'end') yield* rows?.end() ?? []
    else if ('row' in is) yield* partOf({ columns: [], parsed: is.row }, rows)
    else if ('finding' in is) yield is.finding
    else yield is.file
    if (is === 'end' || (is !== 'part' && 'file' in is)) this.#rows = undefined
  }
}

/** What is read of the sources, in the order of files and rows; a part is there with the step that it is. Rows are read as they are asked for. */
export async function* sourceSteps(sources: readonly SourceFile[]): AsyncGenerator<Step & { part?: SourcePart }> {
  const files = sources.toSorted((a, b) => compare(a.file, b.file) || compare(a.path, b.path))
  const sizes = await Promise.all(files.map(sizeOf))
  const total = Math.max(
    1,
    sizes.reduce((sum, size) => sum + size, 0),
  )
  let before = 0
  let read = 0
  const step = (file: SourceFile, is: Step['is'], part?: SourcePart) => {
    return { file, share: (before + read) / total, is, ...(part && { part }) }
  }
  for (const [index, file] of files.entries()) {
    read = 0
    if (file.dataset) {
      try {
        const state = await stateAt(file.path)
        for await (const row of readRows(file, file.dataset, (bytes) => (read = bytes))) {
          if (row instanceof SourceError) yield step(file, { row })
          else if ('rule' in row) yield step(file, { finding: row })
          else yield step(file, 'part', { file, row })
        }
        yield step(file, 'end')
        if (state !== (await stateAt(file.path))) yield step(file, { file: changedWhileRead(file) })
      } catch (error) {
        if (!(error instanceof SourceError)) throw error
        yield step(file, { file: error })
      }
    } else {
      read = sizes[index] ?? 0
      yield step(file, 'part', { file })
    }
    before += sizes[index] ?? 0
  }
}

function* partOf(
  { columns, parsed }: ParsedPart,
  rows: RowsInOrder | undefined,
): Generator<ParsedSource | SourceError | Finding> {
  if (!rows) {
    yield parsed
    return
  }
  const read = parsed instanceof SourceError ? parsed : parsed.source
  for (const item of rows.add({ columns, read })) {
    if ('raw' in item) yield parsed
    else yield item
  }
}

function changedWhileRead({ file }: SourceFile): SourceError {
  return new SourceError(
    `${file}: it was changed while its rows were read, so that some may be of an earlier state; run npm run ingest again when nothing writes to it`,
  )
}

async function sizeOf({ path }: SourceFile): Promise<number> {
  return await stat(path).then(
    ({ size }) => size,
    // What can't be read is said where it is read.
    () => 0,
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
