import type { Finding } from '#lib/domain/finding.ts'
import type { Line } from '#lib/ingest/read/source.ts'
import type { Collection } from '#lib/records/collections.ts'
import type { PublisherRecord } from '#lib/records/publisher.ts'
import { fold } from '#lib/text/fold.ts'

/** One line that a publisher's record names, as a message says it. */
interface PublisherLine {
  said: string
  isIn: (folded: readonly string[]) => boolean
}

/**
 * Watches which lines that the records of publishers name are in the sources that are read. One that is in none
 * is probably mistyped: a mark then recognises no source, and furniture stays in the text.
 */
export class PublisherLineMonitor {
  readonly #publishers: readonly PublisherRecord[]
  readonly #seen = new Set<string>()
  readonly #unseen: Map<PublisherRecord, Map<string, PublisherLine>>
  /** Publishers of which a source was recognised. */
  readonly #recognised = new Set<string>()

  constructor(publishers: readonly PublisherRecord[]) {
    this.#publishers = publishers
    this.#unseen = new Map(publishers.map((record) => [record, publisherLines(record)]))
  }

  /** The lines of a source, and the publisher that it was recognised as. */
  add(lines: readonly Line[], recognised: string | undefined): void {
    if (recognised !== undefined) this.#recognised.add(recognised)
    if ([...this.#unseen.values()].every((named) => named.size === 0)) return
    const folded = lines.map((line) => fold(line.text))
    for (const [record, named] of this.#unseen)
      for (const [key, line] of named) {
        // Furniture counts in the publisher's own sources, where it is looked for.
        if (key.startsWith('furniture') && record.id !== recognised) continue
        if (line.isIn(folded)) {
          named.delete(key)
          this.#seen.add(record.id)
        }
      }
  }

  /**
   * A note for each line that is in no source: of furniture where the publisher has sources, of marks where others of
   * it are in one, or a collection names it.
   */
  findings(collections: readonly Collection[]): Finding[] {
    return this.#publishers.flatMap((record) => {
      const own = this.#recognised.has(record.id)
      return [...(this.#unseen.get(record) ?? [])].flatMap(([key, { said }]): Finding[] => {
        const isMark = key.startsWith('mark')
        const isAwaited =
          this.#seen.has(record.id) || collections.some(({ publishers }) => publishers.includes(record.id))
        if (isMark ? !isAwaited : !own) return []
        const file = 'authorities/publishers.yaml'
        const what = isMark
          ? `mark ${said} of the publisher "${record.id}" is in no source that was read, so that none is recognised as a source of this publisher`
          : `furniture ${said} of the publisher "${record.id}" is in none of its sources, so that it removes nothing`
        return [
          {
            rule: 'publisher-line-unmatched',
            severity: 'note',
            file,
            message: `the ${what}; check that it is written as in the sources`,
          },
        ]
      })
    })
  }
}

function publisherLines({ marks, furniture }: PublisherRecord): Map<string, PublisherLine> {
  const lines = new Map<string, PublisherLine>()
  for (const [index, mark] of marks.entries())
    lines.set(`mark ${index}`, typeof mark === 'string' ? wholeLine(mark) : beginning(mark.starts))
  for (const [index, { line, starts }] of furniture.entries())
    lines.set(`furniture ${index}`, line === undefined ? beginning(starts ?? '') : wholeLine(line))
  return lines
}

function wholeLine(words: string): PublisherLine {
  const whole = fold(words)
  return { said: `"${words}"`, isIn: (folded) => folded.includes(whole) }
}

function beginning(words: string): PublisherLine {
  const start = fold(words)
  return { said: `starting "${words}"`, isIn: (folded) => folded.some((line) => line.startsWith(start)) }
}
