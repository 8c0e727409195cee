import type { Hit, HitDocument } from '#lib/search/rank/hit.ts'

/** The hits of one document. */
export interface HitGroup {
  document: HitDocument
  hits: Hit[]
}

/** Hits by document: the documents in the order of their best hits, in each the hits in their order. */
export function groupHits(hits: readonly Hit[]): HitGroup[] {
  const groups = new Map<string, HitGroup>()
  for (const hit of hits) {
    const group = groups.get(hit.document.id)
    if (group) group.hits.push(hit)
    else groups.set(hit.document.id, { document: hit.document, hits: [hit] })
  }
  return [...groups.values()]
}
