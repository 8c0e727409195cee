import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Finding } from '#lib/domain/finding.ts'
import { sourceId } from '#lib/text/source-id.ts'
import type { Archive } from './load.ts'

/** A source of the archive and what was made of it. */
export interface ArchivedSource {
  id: string
  /** Path below the folder that was given; absent where no document says it. */
  file?: string
  /** In their order in it. */
  documents: ArchiveDocument[]
  /** Whether its text may be shown: a collection can keep it back. */
  showsText: boolean
}

/**
 * The sources of the given ids, by file, the rows of a file in the order of the archive, those without documents last. A source's text is shown unless a collection of
 * one of its documents keeps texts back; of a source without documents no collection is known, so that it is not
 * shown where any collection keeps texts back.
 */
export function sourcesOf(
  archive: Pick<Archive, 'documents' | 'collections'>,
  ids: readonly string[],
): ArchivedSource[] {
  const kept = new Set(archive.collections.filter((one) => one.publish_text === false).map(({ id }) => id))
  const documents = new Map<string, ArchiveDocument[]>()
  for (const document of archive.documents) {
    const id = sourceId(document.source.sha256)
    const known = documents.get(id)
    if (known) known.push(document)
    else documents.set(id, [document])
  }
  const sources = ids.map((id): ArchivedSource => {
    const own = (documents.get(id) ?? []).toSorted((a, b) => a.source.lines[0] - b.source.lines[0])
    const file = own[0]?.source.file
    const showsText = own.length === 0 ? kept.size === 0 : !own.some(({ source }) => kept.has(source.collection ?? ''))
    return { id, documents: own, showsText, ...(file !== undefined && { file }) }
  })
  // The rows of a dataset are one file: they come in the order of their documents.
  const places = new Map([...documents.keys()].map((id, index) => [id, index]))
  const key = ({ file, id }: ArchivedSource) =>
    `${file === undefined ? 1 : 0} ${file ?? ''}\0${String(places.get(id) ?? 0).padStart(9, '0')} ${id}`
  return sources.sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/**
 * The findings of each source, by its id: those on one of its documents, else those on its file. What concerns no
 * source of the archive (a file that could not be read, a line of the catalogue) is not among them.
 */
export function findingsBySource(
  sources: readonly ArchivedSource[],
  findings: readonly Finding[],
): Map<string, Finding[]> {
  const byFile = new Map<string, string>()
  const ofDocument = new Map<string, ArchivedSource>()
  for (const source of sources) {
    if (source.file !== undefined) byFile.set(source.file, byFile.has(source.file) ? '' : source.id)
    for (const { id } of source.documents) ofDocument.set(id, source)
  }
  const found = new Map<string, Finding[]>()
  for (const finding of findings) {
    const source = finding.document === undefined ? undefined : ofDocument.get(finding.document)
    // A finding on a record names the document that it concerns, but is on another file; and all rows of a
    // dataset are in one file, which alone doesn't say which row.
    const id = source?.file === finding.file ? source.id : byFile.get(finding.file)
    if (!id) continue
    const own = found.get(id)
    if (own) own.push(finding)
    else found.set(id, [finding])
  }
  return found
}
