import type { Anchors } from '#lib/domain/anchors.ts'
import { type Authorities, readAuthorities } from './authorities.ts'
import { type Catalogue, readCatalogue } from './catalogue.ts'
import { type Collection, readCollections } from './collections.ts'
import { readAnchors } from './read-anchors.ts'

/** What the archive's YAML says to the ingest, and what was published. */
export interface Records {
  anchors: Anchors
  authorities: Authorities
  catalogue: Catalogue
  collections: Collection[]
}

/** Reads anchors, authorities, catalogue and collections of a content folder. Throws `RecordError` where a file doesn't fit. */
export async function readRecords(content: string): Promise<Records> {
  const [anchors, authorities, catalogue] = await Promise.all([
    readAnchors(content),
    readAuthorities(content),
    readCatalogue(content),
  ])
  const collections = await readCollections(
    content,
    authorities.publishers.map(({ id }) => id),
  )
  return { anchors, authorities, catalogue, collections }
}
