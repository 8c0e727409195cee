import type { Basis } from '#lib/domain/basis.ts'
import { deliveries, documentKinds, translationMakers } from '#lib/domain/document.ts'
import type { Finding } from '#lib/domain/finding.ts'
import type { Metadata, ParsedDocument } from '#lib/ingest/parsed.ts'
import type { Catalogue, CatalogueFact } from '#lib/records/catalogue.ts'

/**
 * Sets what editors know of a document, and remembers how it read before. A fact for a document that no source
 * gives is a note (its source may not be among those read now); a value that its field can't hold is an error.
 * `absent` are documents that are known to have no source any longer.
 */
export function applyFacts(
  documents: ParsedDocument[],
  catalogue: Catalogue,
  absent: ReadonlySet<string> = new Set(),
): { documents: ParsedDocument[]; findings: Finding[] } {
  const findings: Finding[] = []
  const known = new Set(documents.map((document) => document.id))
  for (const [id, entries] of catalogue) {
    if (known.has(id) || absent.has(id)) continue
    // What changes or takes out words must never be lost without a word: a slip in an id would publish them again.
    const grave = entries.find((entry) => 'paragraph' in entry || 'withdraw' in entry)
    const file = grave?.file ?? entries[0]?.file ?? 'catalogue'
    const message = `no source gives the document ${id}`
    findings.push({
      rule: 'fact-without-document',
      severity: grave ? 'error' : 'note',
      file,
      document: id,
      message: grave ? `${message}, whose text was to be corrected or withdrawn; is the id right?` : message,
    })
  }
  const corrected = documents.map((document) =>
    (catalogue.get(document.id) ?? []).reduce((current, entry) => {
      if ('field' in entry) return applyFact(current, entry, findings)
      return 'withdraw' in entry && !('paragraph' in entry) ? withdrawDocument(current, entry) : current
    }, document),
  )
  return { documents: corrected, findings }
}

function applyFact(document: ParsedDocument, fact: CatalogueFact, findings: Finding[]): ParsedDocument {
  const refuse = (expected: string) => {
    findings.push({
      rule: 'fact-not-understood',
      severity: 'error',
      file: fact.file,
      document: document.id,
      message: `${fact.field}: found ${JSON.stringify(fact.value)}, expected ${expected}`,
    })
    return document
  }
  const basis: Basis = {
    kind: 'editor',
    reason: fact.reason,
    ...(fact.by ? { by: fact.by } : {}),
    ...(fact.on ? { on: fact.on } : {}),
    ...(fact.of ? { of: fact.of } : {}),
  }
  const set = (change: Partial<Metadata>, was: string | undefined): ParsedDocument => ({
    ...document,
    metadata: { ...document.metadata, ...change },
    corrections: [
      ...document.corrections,
      {
        field: fact.field,
        ...(was === undefined ? {} : { was }),
        reason: fact.reason,
        ...(fact.by ? { by: fact.by } : {}),
        ...(fact.on ? { on: fact.on } : {}),
      },
    ],
  })
  const { metadata } = document
  if (fact.field === 'topics') {
    const value = typeof fact.value === 'string' ? [fact.value] : fact.value
    return set({ topics: { value, basis } }, metadata.topics?.value.join(', '))
  }
  if (typeof fact.value !== 'string') return refuse('one value')
  const { value } = fact
  if (fact.field === 'kind') {
    const kind = documentKinds.find((one) => one === value)
    return kind
      ? set({ kind: { value: kind, basis } }, metadata.kind.value)
      : refuse(`one of ${documentKinds.join(', ')}`)
  }
  if (fact.field === 'translation') {
    const maker = translationMakers.find((one) => one === value)
    return maker
      ? set({ translation: { value: maker, basis } }, metadata.translation?.value)
      : refuse(`one of ${translationMakers.join(', ')}`)
  }
  if (fact.field === 'delivery') {
    const delivery = deliveries.find((one) => one === value)
    return delivery
      ? set({ delivery: { value: delivery, basis } }, metadata.delivery?.value)
      : refuse(`one of ${deliveries.join(', ')}`)
  }
  if (fact.field === 'text_of_record') {
    return value === 'true' || value === 'false'
      ? set({ textOfRecord: { value: value === 'true', basis } }, undefined)
      : refuse('"true" or "false"')
  }
  if (fact.field === 'original_language')
    return set({ originalLanguage: { value, basis } }, metadata.originalLanguage?.value)
  return set({ [fact.field]: { value, basis } }, [metadata[fact.field]?.value ?? []].flat().join(', ') || undefined)
}

/** Takes a document's text out of the record. Its title, date and what led to it stay, so that links do not die. */
function withdrawDocument(document: ParsedDocument, { reason, by, on }: Why): ParsedDocument {
  return { ...document, withdrawn: { reason, ...(by ? { by } : {}), ...(on ? { on } : {}) } }
}

interface Why {
  reason: string
  by?: string | undefined
  on?: string | undefined
}
