import { extname } from 'node:path'
import { collectionLicences } from '#lib/archive/collection-licences.ts'
import { slug } from '#lib/text/slug.ts'
import type { Column } from './columns.ts'
import type { MadeFile } from './data-file.ts'
import type { DataInput } from './data-input.ts'

/** A file of data with what is known of its bytes. */
export type HashedFile = MadeFile & { bytes: number; sha256: string }

/**
 * The description of the data as a Data Package (version 2, datapackage.org): each file with its format, size and hash, and of each table the columns,
 * with what they mean. Licences are those of the records: where these say it by the name of a licence, as programs know it, else in words
 * (`collections`).
 */
export function dataPackage(
  { archive, addresses }: DataInput,
  files: readonly HashedFile[],
  { version, licence }: { version: string; licence: string | undefined },
): object {
  const { name, description, languages } = archive.settings
  const homepage = addresses.absolute(addresses.home())
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: slug(name),
    title: name,
    description,
    version,
    ...(homepage !== undefined && { homepage }),
    ...(licence !== undefined && { licenses: [{ name: licence }] }),
    ...(archive.settings.licence !== undefined && { rights: archive.settings.licence }),
    contributors: [{ title: name, roles: ['publisher'] }],
    languages,
    collections: collectionLicences(archive).map(({ id, name, documents, licence }) => ({
      id: id ?? null,
      name: name ?? null,
      documents,
      licence: licence ?? null,
    })),
    resources: files.map(resourceOf),
  }
}

function resourceOf(file: HashedFile): object {
  const { path, type, bytes, sha256, columns, count, of, part, isFragment } = file
  const plain = path.replace(/\.gz(?:\.\d+)?$/, '')
  return {
    name: path.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    path,
    format: extname(plain).slice(1),
    mediatype: type,
    ...(type.startsWith('text/') || type.includes('json') ? { encoding: 'utf-8' } : {}),
    ...(plain !== path && { compression: 'gz' }),
    bytes,
    hash: `sha256:${sha256}`,
    ...(count !== undefined && { count }),
    ...(of !== undefined && { counts: of }),
    ...(part !== undefined && { part }),
    ...(isFragment && { fragment: true }),
    ...(columns && { type: 'table', schema: tableSchema(columns) }),
  }
}

/** The columns of a table as Table Schema has them. */
function tableSchema(columns: readonly Column[]): object {
  return { fields: columns.map(fieldOf), missingValues: [''] }
}

function fieldOf({ name, type, description, required, oneOf }: Column): object {
  const constraints = { ...(required && { required: true }), ...(oneOf && { enum: oneOf }) }
  return {
    name,
    type: type === 'text' || type === 'list' ? 'string' : type,
    description: type === 'list' ? `${description} Several are divided by semicolons.` : description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  }
}
