import { createHash } from 'node:crypto'
import type { Archive } from '#lib/archive/load.ts'
import type { ExportContext } from '#lib/export/export-context.ts'
import type { Addresses } from '#lib/site/addresses.ts'

/** What of an archive is said in files of single documents. */
interface ExportedArchive extends Pick<Archive, 'authorities'> {
  settings: ExportContext['archive']
}

/** What files of single documents say besides them, for the documents of an archive. */
export function exportContextOf({ settings, authorities }: ExportedArchive, addresses: Addresses): ExportContext {
  const records = new Map(authorities.speakers.map((record) => [record.name, record]))
  return { archive: exportedSettings(settings), addresses, speaker: (name) => records.get(name) }
}

/** SHA-256 (hexadecimal) of all that such files say besides their documents. */
export function exportContextDigest({ settings, authorities }: ExportedArchive, addresses: Addresses): string {
  const site = [addresses.home(), addresses.absolute(addresses.home())]
  return createHash('sha256')
    .update(JSON.stringify([exportedSettings(settings), authorities.speakers, site]))
    .digest('hex')
}

function exportedSettings({ name, licence, languages }: ExportContext['archive']): ExportContext['archive'] {
  return { name, licence, languages }
}
