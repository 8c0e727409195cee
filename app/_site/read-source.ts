import { type AccountedSource, readSource } from '#lib/archive/ledgers.ts'
import { type SourceRow, sourceRows } from '#lib/archive/source-rows.ts'
import type { SiteWith } from './site.ts'

/** A source read for the pages that show it or lead to its lines. */
export interface ReadSource extends AccountedSource {
  rows: SourceRow[]
}

/** The documents of one source are rendered near each other: so many sources are kept in memory. */
const kept = 8
const recent = new Map<string, Promise<ReadSource>>()

/** Reads a source and cuts it into rows. Throws where its ledger can't be read. */
export function readSourceOnce(site: SiteWith<'provenance'>, id: string): Promise<ReadSource> {
  const { content } = site.provenance
  const key = `${content} ${id}`
  const known = recent.get(key)
  if (known) return known
  const reading = readSource(content, id).then((source) => ({
    ...source,
    rows: sourceRows(source.text, source.ledger.spans),
  }))
  recent.set(key, reading)
  const [oldest] = recent.keys()
  if (recent.size > kept && oldest !== undefined) recent.delete(oldest)
  return reading
}
