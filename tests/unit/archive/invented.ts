import type { Archive } from '#lib/archive/load.ts'
import type { ArchiveDocument, Block } from '#lib/domain/document.ts'

/** A document invented for a test; what matters there is given, the rest is filled in. */
export function documentWith(given: Partial<ArchiveDocument> = {}): ArchiveDocument {
  return {
    id: 'd-0000001',
    slug: 'on-bridges',
    title: 'On bridges',
    kind: 'speech',
    source: { file: 'gazette.txt', sha256: '0'.repeat(64), lineage: 'gazette.txt', lines: [1, 9] },
    basis: {},
    blocks: [],
    ...given,
  }
}

export function paragraph(id: string, text = 'The weir held.'): Block {
  return { type: 'paragraph', id, form: 'plain', text }
}

/** An archive of invented documents, with no records unless some are given. */
export function archiveOf(documents: ArchiveDocument[], given: Partial<Archive> = {}): Archive {
  return {
    settings: { name: 'River record', tagline: 'What was said', description: 'Invented.', languages: ['en'] },
    collections: [],
    authorities: { speakers: [], venues: [], events: [], topics: [], publishers: [] },
    watches: [],
    documents,
    anchors: new Map(),
    ...given,
  }
}
