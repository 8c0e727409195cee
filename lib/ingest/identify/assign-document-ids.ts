import type { DocumentAnchors } from '#lib/domain/anchors.ts'
import { type ArchiveDocument, documentKinds, type Withdrawal } from '#lib/domain/document.ts'
import type { Finding } from '#lib/domain/finding.ts'
import { findingMessage } from '#lib/ingest/finding-message.ts'
import type { ParsedDocument } from '#lib/ingest/parsed.ts'
import { type Catalogue, isDocumentWithdrawal } from '#lib/records/catalogue.ts'
import type { Records } from '#lib/records/records.ts'
import { slug } from '#lib/text/slug.ts'
import { DocumentIds } from './identifiers.ts'
import { matchPublishedDocuments } from './match-published-documents.ts'

export interface DocumentsWithIds {
  documents: ParsedDocument[]
  /** What was published, has no source any longer and is withdrawn by editors: it keeps a page that says so. */
  withdrawn: ArchiveDocument[]
}

/**
 * Gives published documents their ids, and every other one an id that was never published. `findings`, those made so
 * far, get the same ids; what became of published documents is added to them.
 */
export function assignDocumentIds(
  parsed: ParsedDocument[],
  { anchors, catalogue }: Pick<Records, 'anchors' | 'catalogue'>,
  findings: Finding[],
): DocumentsWithIds {
  if (anchors.size === 0) return { documents: parsed, withdrawn: [] }
  const { ids, moved, missing } = matchPublishedDocuments(parsed, anchors, catalogue)
  const published = new DocumentIds([...anchors.keys(), ...parsed.map(({ id }) => id)])
  for (const { id, source } of parsed)
    if (!ids.has(id) && anchors.has(id)) ids.set(id, published.other(id, source.raw.lineage))
  for (const finding of findings) {
    const id = finding.document === undefined ? undefined : ids.get(finding.document)
    if (id !== undefined) finding.document = id
  }
  const documents = parsed.map((document) => ({ ...document, id: ids.get(document.id) ?? document.id }))
  for (const { id, source } of documents.filter((document) => moved.has(document.id))) {
    const message = findingMessage('published.source', { document: id, file: String(anchors.get(id)?.source.file) })
    findings.push({
      rule: 'published-document-moved',
      severity: 'note',
      file: source.raw.file,
      document: id,
      ...message,
    })
  }
  const withdrawn = missing.flatMap((one) => {
    const document = withdrawnDocument(one, catalogue)
    if (!document) findings.push(missingDocument(one))
    return document ?? []
  })
  return { documents, withdrawn }
}

function missingDocument({ document, title, source }: DocumentAnchors): Finding {
  return {
    rule: 'published-document-missing',
    severity: 'error',
    file: source.file,
    document,
    ...findingMessage('published.missing', { document, title, file: source.file }),
  }
}

/** The document without words, as it was called when it was public. */
function withdrawnDocument(anchors: DocumentAnchors, catalogue: Catalogue): ArchiveDocument | undefined {
  const { document: id, title, kind, date, language, source } = anchors
  const withdrawal = withdrawalOf(id, catalogue)
  return (
    withdrawal && {
      id,
      slug: slug(title),
      title,
      kind: documentKinds.find((one) => one === kind) ?? 'document',
      ...(date !== undefined && { date }),
      ...(language !== undefined && { language }),
      source: { ...source, absent: true },
      basis: {},
      withdrawn: withdrawal,
      blocks: [],
      gone: anchors.blocks.map((block) => ({ id: block.id, withdrawn: true })),
    }
  )
}

function withdrawalOf(id: string, catalogue: Catalogue): Withdrawal | undefined {
  const entry = catalogue.get(id)?.find(isDocumentWithdrawal)
  if (!entry) return undefined
  const { reason, by, on } = entry
  return { reason, ...(by !== undefined && { by }), ...(on !== undefined && { on }) }
}
