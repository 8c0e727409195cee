import type { DataDownload, Dataset } from 'schema-dts'
import type { Addresses } from '#lib/site/addresses.ts'
import { subjectOf } from './structured-thing.ts'

/** A file in which a set of data can be had. */
interface Distribution {
  address: string
  /** Media type. */
  type: string
  bytes: number
  sha256: string
}

/** An archive as a set of data. */
export interface StructuredData {
  name: string
  description: string
  /** BCP 47 tags. */
  languages: readonly string[]
  version?: string
  /** First and last year of its texts, where they are known. */
  years?: readonly [first: string, last: string]
  /** What may be done with it, where one thing is so of all of it: in words. */
  licence?: string
  files: readonly Distribution[]
}

/** An archive as schema.org has a set of data (JSON-LD, without its context), with the files in which it can be had. */
export function structuredDataset(data: StructuredData, address: string, addresses: Addresses): Dataset {
  const { name, description, languages, version, years, licence, files } = data
  const url = addresses.absolute(address)
  const home = addresses.absolute(addresses.home())
  const distribution = files.flatMap((file) => distributionOf(file, addresses))
  return {
    '@type': 'Dataset',
    ...(url !== undefined && { '@id': subjectOf(url), url }),
    name,
    description,
    inLanguage: [...languages],
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name, ...(home !== undefined && { url: home }) },
    ...(version !== undefined && { version }),
    ...(years && { temporalCoverage: years[0] === years[1] ? years[0] : `${years[0]}/${years[1]}` }),
    ...(licence !== undefined && { license: { '@type': 'CreativeWork', name: licence } }),
    ...(distribution.length > 0 && { distribution }),
  }
}

function distributionOf({ address, type, bytes, sha256 }: Distribution, addresses: Addresses): DataDownload[] {
  const contentUrl = addresses.absolute(address)
  if (contentUrl === undefined) return []
  const name = address.slice(address.lastIndexOf('/') + 1)
  return [{ '@type': 'DataDownload', name, contentUrl, encodingFormat: type, contentSize: `${bytes} B`, sha256 }]
}
