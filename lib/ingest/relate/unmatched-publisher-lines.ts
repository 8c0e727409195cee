import type { Finding, FindingPart } from '#lib/domain/finding.ts'
import { findingMessage, findingPart } from '#lib/ingest/finding-message.ts'
import type { Line } from '#lib/ingest/read/source.ts'
import type { Collection } from '#lib/records/collections.ts'
import type { PublisherRecord } from '#lib/records/publisher.ts'
import { fold } from '#lib/text/fold.ts'

/** One line that a publisher's record names, as a message says it. */
interface PublisherLine {
  said: FindingPart
  isIn: (folded: FoldedLines) => boolean
}

interface FoldedLines {
  lines: readonly string[]
  set: ReadonlySet<string>
}

/** The lines of the records, folded once. */
const named = new WeakMap<PublisherRecord, Map<string, PublisherLine>>()

function publisherLines(record: PublisherRecord): Map<string, PublisherLine> {
  const known = named.get(record) ?? linesOfRecord(record)
  named.set(record, known)
  return known
}

/**
 * The keys (`<publisher> <line>`) of the lines that the records of publishers name and that are in a source.
 * Furniture counts in the publisher's own sources, where it is looked for: `recognised` is the id of the source's.
 */
export function publisherLinesIn(
  lines: readonly Line[],
  recognised: string | undefined,
  publishers: readonly PublisherRecord[],
): string[] {
  if (publishers.length === 0) return []
  const all = lines.map((line) => fold(line.text))
  const folded: FoldedLines = { lines: all, set: new Set(all) }
  return publishers.flatMap((record) =>
    [...publisherLines(record)].flatMap(([key, line]) => {
      if (key.startsWith('furniture') && record.id !== recognised) return []
      return line.isIn(folded) ? [`${record.id} ${key}`] : []
    }),
  )
}

/**
 * Watches which lines that the records of publishers name are in the sources that are read. One that is in none
 * is probably mistyped: a mark then recognises no source, and furniture stays in the text.
 */
export class PublisherLineMonitor {
  readonly #publishers: readonly PublisherRecord[]
  /** Keys of the lines that are in some source. */
  readonly #seen = new Set<string>()
  /** Publishers of which a source was recognised. */
  readonly #recognised = new Set<string>()

  constructor(publishers: readonly PublisherRecord[]) {
    this.#publishers = publishers
  }

  /** The keys of the lines that are in a source (`publisherLinesIn`), and the publisher that it was recognised as. */
  add(keys: readonly string[], recognised: string | undefined): void {
    if (recognised !== undefined) this.#recognised.add(recognised)
    for (const key of keys) this.#seen.add(key)
  }

  /**
   * A note for each line that is in no source: of furniture where the publisher has sources, of marks where others of
   * it are in one, or a collection names it.
   */
  findings(collections: readonly Collection[]): Finding[] {
    return this.#publishers.flatMap((record) => {
      const own = this.#recognised.has(record.id)
      const all = [...publisherLines(record)]
      const hasSeen = all.some(([key]) => this.#seen.has(`${record.id} ${key}`))
      return all.flatMap(([key, { said }]): Finding[] => {
        if (this.#seen.has(`${record.id} ${key}`)) return []
        const isMark = key.startsWith('mark')
        const isAwaited = hasSeen || collections.some(({ publishers }) => publishers.includes(record.id))
        if (isMark ? !isAwaited : !own) return []
        const file = 'authorities/publishers.yaml'
        const message = findingMessage(isMark ? 'markUnmatched' : 'furnitureUnmatched', {
          line: said,
          publisher: record.id,
        })
        return [{ rule: 'publisher-line-unmatched', severity: 'note', file, ...message }]
      })
    })
  }
}

function linesOfRecord({ marks, furniture }: PublisherRecord): Map<string, PublisherLine> {
  const lines = new Map<string, PublisherLine>()
  for (const [index, mark] of marks.entries())
    lines.set(`mark ${index}`, typeof mark === 'string' ? wholeLine(mark) : beginning(mark.starts))
  for (const [index, { line, starts }] of furniture.entries())
    lines.set(`furniture ${index}`, line === undefined ? beginning(starts ?? '') : wholeLine(line))
  return lines
}

function wholeLine(words: string): PublisherLine {
  const whole = fold(words)
  return { said: findingPart('lineAsWritten', { words }), isIn: ({ set }) => set.has(whole) }
}

function beginning(words: string): PublisherLine {
  const start = fold(words)
  return { said: findingPart('starting', { words }), isIn: ({ lines }) => lines.some((line) => line.startsWith(start)) }
}
