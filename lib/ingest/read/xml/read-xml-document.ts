import { readAkomaNtoso } from '#lib/ingest/read/akoma-ntoso/read-akoma-ntoso.ts'
import type { Extracted } from '#lib/ingest/read/source.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { readTei } from '#lib/ingest/read/tei/read-tei.ts'
import type { ListedPerson } from '#lib/ingest/read/tei/tei-persons.ts'
import { readXml } from './read-xml.ts'

/**
 * An XML file of a kind whose elements are known: TEI, Akoma Ntoso. Throws `SourceError` where it is of no such kind, or not
 * well-formed XML. `persons` are those that lists beside it name.
 */
export function readXmlDocument(file: string, bytes: Uint8Array, persons: readonly ListedPerson[] = []): Extracted {
  const { root, findings, ...encoding } = readXml(file, bytes)
  const name = root.localName
  const read =
    name === 'TEI' || name === 'teiCorpus'
      ? readTei(file, root, persons)
      : name === 'akomaNtoso'
        ? readAkomaNtoso(file, root)
        : undefined
  if (!read)
    throw new SourceError(
      `${file}: XML with the root element <${root.tagName.slice(0, 60)}>; of XML, TEI (<TEI>) and Akoma Ntoso (<akomaNtoso>) are read. Convert it to one of them, or save its text as HTML or Markdown`,
    )
  return { ...encoding, ...read, findings: [...findings, ...read.findings] }
}
