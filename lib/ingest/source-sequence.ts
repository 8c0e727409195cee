import type { Finding } from '#lib/domain/finding.ts'
import type { LedgerEntry } from '#lib/domain/ledger.ts'
import { findingMessage, findingPart, inRow } from '#lib/ingest/finding-message.ts'
import { DocumentIds } from '#lib/ingest/identify/identifiers.ts'
import { documentIdOf } from '#lib/ingest/identify/initial-document-id.ts'
import type { NormalizedText, RawSource } from '#lib/ingest/read/source.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { PublisherLineMonitor } from '#lib/ingest/relate/unmatched-publisher-lines.ts'
import type { Records } from '#lib/records/records.ts'
import type { ParsedSource } from './parse-source.ts'
import type { ParsedDocument } from './parsed.ts'
import type { SequenceItem } from './source-parts.ts'

/** A source and the account of what is in none of its documents. */
export interface AccountedSource {
  source: NormalizedText
  entries: LedgerEntry[]
}

/**
 * What sources say of each other, and so depends on their order: which come twice, and which ids their documents get.
 * Everything that depends on one source alone was done before.
 */
export class SourceSequence {
  readonly documents: ParsedDocument[] = []
  readonly sources: AccountedSource[] = []
  readonly #findings: Finding[]
  readonly #records: Pick<Records, 'authorities' | 'collections'>
  readonly #ids = new DocumentIds()
  readonly #seen = new Map<string, RawSource>()
  readonly #publisherLines: PublisherLineMonitor

  constructor(records: Pick<Records, 'authorities' | 'collections'>, findings: Finding[]) {
    this.#records = records
    this.#findings = findings
    this.#publisherLines = new PublisherLineMonitor(records.authorities.publishers)
  }

  /** Takes what comes next: sources, errors in the place of one, and what was found of several. */
  addAll(items: Iterable<SequenceItem>): void {
    for (const { file, item } of items) {
      if (item instanceof SourceError)
        this.#findings.push({ rule: 'unreadable-source', severity: 'error', file: file.file, message: item.message })
      else if ('segments' in item) this.#add(item)
      else this.#findings.push(item)
    }
  }

  #add({ source, publisher, publisherLines, entries, segments }: ParsedSource): void {
    const { raw } = source
    const twin = this.#seen.get(raw.sha256)
    if (twin) {
      this.#findings.push(duplicateSource(raw, twin))
      return
    }
    this.#seen.set(raw.sha256, raw)
    this.#findings.push(...source.findings)
    if (!raw.row) this.#publisherLines.add(publisherLines, publisher)
    for (const segment of segments) {
      if ('failure' in segment) {
        this.#findings.push(segment.failure)
        continue
      }
      const { document, textId } = segment
      const { id, findings } = documentIdOf(segment, this.#ids)
      this.#findings.push(...[...findings, ...segment.findings].map((finding) => ({ ...finding, document: id })))
      this.documents.push({ ...document, id, textId, corrections: [] })
    }
    this.sources.push({ source, entries })
  }

  /** What is found of all sources, after the last. */
  end(): void {
    if (this.sources.length > 0) this.#findings.push(...this.#publisherLines.findings(this.#records.collections))
  }
}

function duplicateSource(raw: RawSource, twin: RawSource): Finding {
  const place = twin.row ? findingPart('rowOfFile', { row: String(twin.row), file: twin.file }) : twin.file
  const message = findingMessage('sameBytes', { twin: place })
  return inRow({ rule: 'duplicate-source', severity: 'note', file: raw.file, ...message }, raw.row)
}
