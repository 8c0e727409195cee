import type { Site } from '#app/_site/site.ts'
import { type ArchivedSource, findingsBySource, sourcesOf } from '#lib/archive/sources.ts'
import type { Finding } from '#lib/domain/finding.ts'

/** Where documents come from. */
export interface Provenance {
  /** Folder of the archive, from which the text and the ledger of a source are read when its page is made. */
  content: string
  sources: readonly ArchivedSource[]
  sourceById: ReadonlyMap<string, ArchivedSource>
  /** Whether several sources share one page. */
  hasSourceBuckets: boolean
  findings: readonly Finding[]
  /** By the id of the source. */
  findingsBySource: ReadonlyMap<string, readonly Finding[]>
  /** Where on the page of a source a finding is shown. */
  findingAnchors: ReadonlyMap<Finding, { source: string; anchor: string }>
}

/**
 * Most sources that have a page each; where there are more, several share the page of a bucket, on at most 1,024 pages,
 * since hosts limit a site to 20,000 files.
 */
const maxSourcePages = 2000

/** Reads which sources there are, and the findings in each. Rejects where the content can't be read. */
export async function readProvenance(site: Site): Promise<Provenance> {
  const { content } = site.settings
  const archive = await site.part('archive')
  const [ids, findings] = await Promise.all([site.content.sourceIds(), site.content.findings()])
  const sources = sourcesOf(archive, ids)
  const bySource = findingsBySource(sources, findings)
  return {
    content,
    sources,
    sourceById: new Map(sources.map((source) => [source.id, source])),
    hasSourceBuckets: needsSourceBuckets(sources.length),
    findings,
    findingsBySource: bySource,
    findingAnchors: anchorFindings(bySource),
  }
}

/** Whether the sources of an archive share pages, where it has this many. */
export function needsSourceBuckets(sources: number): boolean {
  return sources > maxSourcePages
}

function anchorFindings(
  bySource: ReadonlyMap<string, readonly Finding[]>,
): Map<Finding, { source: string; anchor: string }> {
  const anchors = new Map<Finding, { source: string; anchor: string }>()
  for (const [source, findings] of bySource)
    for (const [index, finding] of findings.entries()) anchors.set(finding, { source, anchor: `F${index + 1}` })
  return anchors
}
