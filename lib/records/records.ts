import type { Anchors } from '#lib/domain/anchors.ts'
import { type Authorities, readAuthorities } from './authorities.ts'
import { type Catalogue, readCatalogue } from './catalogue.ts'
import { fieldsOfCollection } from './collection-fields.ts'
import { type Collection, readCollections } from './collections.ts'
import { readAnchors } from './read-anchors.ts'
import { readTogether } from './record-file.ts'
import { type Retrievals, readRetrievals } from './retrievals.ts'

/** What the archive's YAML says to the ingest, and what was published. */
export interface Records {
  anchors: Anchors
  authorities: Authorities
  catalogue: Catalogue
  collections: Collection[]
  /** How sources came from the web, by their paths; none where they were named from elsewhere. */
  retrievals?: Retrievals
}

/**
 * Reads anchors, authorities, catalogue and collections of a content folder. Throws `RecordError` with what doesn't fit
 * in all of them.
 */
export async function readRecords(content: string): Promise<Records> {
  const authorities = readAuthorities(content)
  const publishers = authorities.then(
    (read) => read.publishers.map(({ id }) => id),
    // Their own error says what is wrong with them; which ids there are is not known.
    () => undefined,
  )
  const collectionRecords = publishers.then((ids) => readCollections(content, ids))
  const declared = collectionRecords.then(
    (read) => [...new Set(read.flatMap((one) => Object.keys(fieldsOfCollection(one))))],
    // Which they declare isn't known then: a fact in such a field is named as well, below the error that explains it.
    () => [],
  )
  const [anchors, authorityRecords, catalogue, collections, retrievals] = await readTogether([
    readAnchors(content),
    authorities,
    declared.then((ids) => readCatalogue(content, ids)),
    collectionRecords,
    readRetrievals(content),
  ])
  return { anchors, authorities: authorityRecords, catalogue, collections, retrievals }
}
