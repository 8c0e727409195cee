import { called } from '#app/_site/recorded-part.ts'
import type { Site } from '#app/_site/site.ts'
import { recordRead } from '#lib/archive/recorded-reads.ts'
import { type ArchivedSource, findingsBySource, sourcesOf } from '#lib/archive/sources.ts'
import type { Finding } from '#lib/domain/finding.ts'
import { sourceBucketOf } from '#lib/site/addresses.ts'

/** Where documents come from. */
export interface Provenance {
  /** Folder of the archive, from which the text and the ledger of a source are read when its page is made. */
  content: string
  sources: readonly ArchivedSource[]
  sourceById: ReadonlyMap<string, ArchivedSource>
  /** Those that share the page of a bucket, by its name. */
  sourcesByBucket: ReadonlyMap<string, readonly ArchivedSource[]>
  /** Whether several sources share one page. */
  hasSourceBuckets: boolean
  findings: readonly Finding[]
  /** By the id of the source. */
  findingsBySource: ReadonlyMap<string, readonly Finding[]>
  /** Where on the page of a source a finding is shown; undefined where it is of none. */
  placeOf(finding: Finding): FindingPlace | undefined
  /** Where findings are shown that say the same, by what they say: by that it is known whether `placeOf` still gives the same. */
  placesOfEqual(said: string): readonly FindingPlace[]
}

/** Where a finding is shown: on the page of a source, at an anchor. */
export interface FindingPlace {
  source: string
  anchor: string
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
  const places = placesOf(bySource)
  return {
    content,
    sources,
    sourceById: new Map(sources.map((source) => [source.id, source])),
    sourcesByBucket: byBucket(sources),
    hasSourceBuckets: needsSourceBuckets(sources.length),
    findings,
    findingsBySource: bySource,
    placeOf(finding) {
      recordRead('provenance', 'placesOfEqual', called, JSON.stringify(finding))
      return places.get(finding)
    },
    placesOfEqual: (said) =>
      [...places].flatMap(([finding, place]) => (JSON.stringify(finding) === said ? [place] : [])),
  }
}

/** Whether the sources of an archive share pages, where it has this many. */
export function needsSourceBuckets(sources: number): boolean {
  return sources > maxSourcePages
}

function placesOf(bySource: ReadonlyMap<string, readonly Finding[]>): Map<Finding, FindingPlace> {
  const places = new Map<Finding, FindingPlace>()
  for (const [source, findings] of bySource)
    for (const [index, finding] of findings.entries()) places.set(finding, { source, anchor: `F${index + 1}` })
  return places
}

function byBucket(sources: readonly ArchivedSource[]): Map<string, ArchivedSource[]> {
  const buckets = new Map<string, ArchivedSource[]>()
  for (const source of sources) {
    const name = sourceBucketOf(source.id)
    const known = buckets.get(name)
    if (known) known.push(source)
    else buckets.set(name, [source])
  }
  return buckets
}
