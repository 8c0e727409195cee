import { createHash } from 'node:crypto'
import type { ArchiveDocument } from '#lib/domain/document.ts'

const known = new WeakMap<ArchiveDocument, string>()

/** Remembers a digest of all that a document is, which somebody else has made of it: it takes the place of the one that would be made here. */
export function rememberDocumentDigest(document: ArchiveDocument, digest: string): void {
  known.set(document, digest)
}

/** SHA-256 (hexadecimal) of all that a document is, by which what is made of it alone can be kept. Made once. */
export function documentDigest(document: ArchiveDocument): string {
  const made = known.get(document) ?? createHash('sha256').update(JSON.stringify(document)).digest('hex')
  known.set(document, made)
  return made
}
