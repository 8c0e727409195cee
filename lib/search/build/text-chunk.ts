import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { StoredDocument, TextChunk } from '#lib/search/format/index-files.ts'
import type { Addresses } from '#lib/site/addresses.ts'
import type { NumberedUnit } from './gather-units.ts'

/** What an answer says of a document. */
export function storedDocumentOf(document: ArchiveDocument, addresses: Addresses): StoredDocument {
  return {
    id: document.id,
    path: addresses.document(document),
    title: document.title,
    kind: document.kind,
    language: document.language ?? 'und',
    ...(document.date !== undefined && { date: document.date }),
    ...(document.published !== undefined && document.published !== document.date && { published: document.published }),
    ...(document.speaker !== undefined && { speaker: document.speaker }),
    ...(document.fields && { fields: declaredValues(document.fields) }),
  }
}

function declaredValues(fields: NonNullable<ArchiveDocument['fields']>): Map<string, string[]> {
  return new Map(Object.entries(fields).map(([id, values]) => [id, values.map(({ value }) => String(value))]))
}

/** The chunk of texts of some units in a row. */
export function textChunkOf(
  units: readonly NumberedUnit[],
  documents: readonly ArchiveDocument[],
  addresses: Addresses,
): TextChunk {
  const numbers = [...new Set(units.map(({ document }) => document))]
  const voices = units.flatMap(({ voice }, place): [string, string][] => (voice ? [[String(place), voice]] : []))
  return {
    ids: units.map(({ id }) => id),
    numbers: units.map(({ number }) => number),
    texts: units.map(({ text }) => text),
    ...(voices.length > 0 && { voices: new Map(voices) }),
    documents: numbers.flatMap((number) => {
      const document = documents[number]
      if (!document) return []
      const own = units.filter((unit) => unit.document === number).length
      return [{ number, units: own, entry: storedDocumentOf(document, addresses) }]
    }),
  }
}
