import { type Authorities, readAuthorities } from './authorities.ts'
import { type Catalogue, readCatalogue } from './catalogue.ts'
import { type Collection, readCollections } from './collections.ts'

/** What the archive's YAML tells the ingest. */
export interface Records {
  authorities: Authorities
  catalogue: Catalogue
  collections: Collection[]
}

/** Reads authorities, catalogue and collections of a content folder. Throws `RecordError` where a file doesn't fit. */
export async function readRecords(content: string): Promise<Records> {
  const [authorities, catalogue, collections] = await Promise.all([
    readAuthorities(content),
    readCatalogue(content),
    readCollections(content),
  ])
  return { authorities, catalogue, collections }
}
