import { authorityKinds } from '#lib/domain/authority.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Finding } from '#lib/domain/finding.ts'
import { blockIds } from '#lib/records/anchor-states.ts'
import { createAddresses, datedSlug, parseSiteLocation } from '#lib/site/addresses.ts'
import { dateParts } from '#lib/site/edtf.ts'
import { namesOfKind } from './group-by-name.ts'
import type { Archive } from './load.ts'
import { brokenPermalinks } from './permalinks.ts'
import { translationProblems } from './translations.ts'

/**
 * What is wrong with an archive as a whole, though each document of it can be read. Errors must stop a build: two
 * documents with one id or address, one id twice within a document, a date that can't be read, something published that
 * would lead nowhere. Names and collections
 * that no record knows are warnings, and so are translations of what can't be an original: their pages are made all the same.
 */
export function checkArchive(archive: Archive): Finding[] {
  const addresses = createAddresses(parseSiteLocation(archive.settings.address))
  return [
    ...doubles(archive.documents, 'unique-document-id', (document) => document.id),
    ...doubles(archive.documents, 'unique-address', addresses.document),
    ...archive.documents.flatMap((document) => [...doubleAnchors(document), ...unreadableDate(document)]),
    ...brokenPermalinks(archive.anchors, archive.documents),
    ...unknownNames(archive),
    ...translationProblems(archive.documents),
  ]
}

function fileOf(document: ArchiveDocument): string {
  return `documents/${datedSlug(document)}.md`
}

function doubles(
  documents: readonly ArchiveDocument[],
  rule: string,
  keyOf: (document: ArchiveDocument) => string,
): Finding[] {
  const findings: Finding[] = []
  const first = new Map<string, ArchiveDocument>()
  for (const document of documents) {
    const key = keyOf(document)
    const other = first.get(key)
    if (!other) first.set(key, document)
    else {
      const message = `has ${key}, as ${fileOf(other)} does; expected one of its own`
      findings.push({ rule, severity: 'error', file: fileOf(document), document: document.id, message })
    }
  }
  return findings
}

function doubleAnchors(document: ArchiveDocument): Finding[] {
  const findings: Finding[] = []
  const seen = new Set<string>()
  for (const block of document.blocks) {
    if (block.type === 'divider') continue
    for (const id of blockIds(block)) {
      if (seen.has(id)) {
        const message = `two blocks have the anchor ${id}; expected ids unique in the document`
        findings.push({
          rule: 'unique-anchor',
          severity: 'error',
          file: fileOf(document),
          document: document.id,
          message,
        })
      }
      seen.add(id)
    }
  }
  return findings
}

function unreadableDate(document: ArchiveDocument): Finding[] {
  if (document.date === undefined || dateParts(document.date)) return []
  const message = `the date is "${document.date}"; expected EDTF such as 2022-03-16, 1862, XXXX-03-13 or 2023-03-13?`
  return [{ rule: 'readable-date', severity: 'error', file: fileOf(document), document: document.id, message }]
}

function unknownNames(archive: Archive): Finding[] {
  const findings = new Map<string, Finding>()
  const note = (document: ArchiveDocument, rule: string, name: string, where: string) => {
    const key = `${rule} ${name}`
    if (findings.has(key)) return
    const message = `"${name}" is not in ${where}; its page is made from the name alone`
    findings.set(key, { rule, severity: 'warning', file: fileOf(document), document: document.id, message })
  }
  const collections = new Set(archive.collections.map(({ id }) => id))
  for (const kind of authorityKinds) {
    const known = new Set(archive.authorities[kind].map(({ name }) => name))
    for (const document of archive.documents)
      for (const name of namesOfKind(document, kind))
        if (!known.has(name)) note(document, `known-${kind}`, name, `authorities/${kind}.yaml`)
  }
  for (const document of archive.documents) {
    const id = document.source.collection
    if (id !== undefined && !collections.has(id)) note(document, 'known-collections', id, 'collections/')
  }
  return [...findings.values()]
}
