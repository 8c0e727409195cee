import type { ArchiveDocument } from '#lib/domain/document.ts'
import { filedDate } from '#lib/site/edtf.ts'

/** `1861–1864`, the first and last known year of documents in the order of the archive; undefined where none is known. */
export function yearRange(documents: readonly ArchiveDocument[]): string | undefined {
  const years = documents.flatMap(({ date }) => filedDate(date)?.slice(0, 4) ?? [])
  const first = years[0]
  const last = years.at(-1)
  return first === last ? first : `${first}–${last}`
}
