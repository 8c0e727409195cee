import { readSource, type SourceWithLedger } from '#lib/archive/ledgers.ts'
import { recordRead } from '#lib/archive/recorded-reads.ts'
import { type SourceRow, sourceRows } from '#lib/archive/source-rows.ts'
import type { SiteWith } from './site.ts'

/** A source with its text, its ledger and its rows, for the pages that show it or lead to its lines. */
export interface LoadedSource extends SourceWithLedger {
  rows: SourceRow[]
}

/**
 * Most sources kept in memory. Documents of one source are rendered near each other, so that few are enough to read
 * most sources once. Not measured.
 */
const maxCachedSources = 8
const cache = new Map<string, Promise<LoadedSource>>()

/** Reads a source by its id, and cuts its text into rows. Rejects where its ledger can't be read. */
export function loadSource(site: SiteWith<'provenance'>, id: string): Promise<LoadedSource> {
  const { content } = site.provenance
  // Also where it was read before.
  recordRead('ledger', id)
  const key = `${content} ${id}`
  const known = cache.get(key)
  if (known) return known
  const reading = readSource(content, id).then((source) => ({
    ...source,
    rows: sourceRows(source.text, source.ledger.spans),
  }))
  cache.set(key, reading)
  const [oldest] = cache.keys()
  if (cache.size > maxCachedSources && oldest !== undefined) cache.delete(oldest)
  return reading
}
