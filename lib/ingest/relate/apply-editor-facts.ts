import { type Basis, basisFieldOf } from '#lib/domain/basis.ts'
import { fieldValuesOf } from '#lib/domain/collection-fields.ts'
import type { Correction } from '#lib/domain/document.ts'
import type { Finding } from '#lib/domain/finding.ts'
import { soleValue } from '#lib/domain/speakers.ts'
import { setFields } from '#lib/ingest/describe/set-fields.ts'
import { findingMessage, findingPart } from '#lib/ingest/finding-message.ts'
import type { Metadata, ParsedDocument } from '#lib/ingest/parsed.ts'
import { readSpeakerLabel } from '#lib/ingest/recognise/labels/speaker-label.ts'
import { attributeTurns } from '#lib/ingest/segment/speaker-turns.ts'
import type { Draft } from '#lib/ingest/source-segment.ts'
import { type CatalogueFact, type DocumentWithdrawal, isDocumentWithdrawal } from '#lib/records/catalogue.ts'
import type { Records } from '#lib/records/records.ts'
import { fold } from '#lib/text/fold.ts'
import { applyDeclaredFacts } from './apply-declared-facts.ts'
import { findOrphanedFacts } from './orphaned-facts.ts'
import { findUnauthorisedNames } from './unauthorised-names.ts'

/**
 * Sets what editors know of a document, and remembers how it read before. A value that its field can't hold is an
 * error, and so is what is said of a document that no source gives.
 * `absent` are documents that are known to have no source any longer.
 */
export function applyEditorFacts(
  documents: ParsedDocument[],
  records: Pick<Records, 'catalogue' | 'authorities' | 'collections' | 'anchors'>,
  absent: ReadonlySet<string> = new Set(),
): { documents: ParsedDocument[]; findings: Finding[] } {
  const findings = findOrphanedFacts(documents, records, absent)
  const corrected = documents.map((document) => {
    const entries = records.catalogue.get(document.id) ?? []
    const withdrawal = entries.find(isDocumentWithdrawal)
    const facts = entries.filter((entry) => 'field' in entry)
    const stated = facts.length > 0 ? withFacts(document, facts, records, findings) : document
    return withdrawal ? withdrawDocument(stated, withdrawal) : stated
  })
  return { documents: corrected, findings }
}

/** A fact that was set, and what the document had before. */
interface CarriedOutFact {
  fact: CatalogueFact
  found: string | undefined
}

function withFacts(
  before: ParsedDocument,
  facts: readonly CatalogueFact[],
  { authorities, collections, anchors }: Pick<Records, 'authorities' | 'collections' | 'anchors'>,
  findings: Finding[],
): ParsedDocument {
  const given = facts.flatMap((fact) => {
    const field = basisFieldOf(fact.field)
    return field === undefined ? [] : [{ fact, field, value: fact.value, basis: basisOf(fact) }]
  })
  const set = setFields(before, given, authorities)
  const declaredFacts = facts.filter(({ field }) => basisFieldOf(field) === undefined)
  const declared = applyDeclaredFacts(set.document, declaredFacts, collections)
  const { document } = declared
  const refused = [...set.refused.map(({ given: { fact }, expected }) => ({ fact, expected })), ...declared.refused]
  for (const { fact, expected } of refused) {
    findings.push({
      rule: 'fact-not-understood',
      severity: 'error',
      ...placeOf(fact, document),
      message: `${document.id} ${fact.field}: found ${JSON.stringify(fact.value)}, expected ${expected}; it is left out`,
    })
  }
  const carriedOut = facts
    .filter((fact) => !refused.some((other) => other.fact === fact))
    .map((fact): CarriedOutFact => ({ fact, found: written(before.metadata, fact.field) }))
  findings.push(...carriedOut.flatMap(({ fact }) => findUnauthorisedNames(fact, document.id, authorities)))
  const changed = anchors.get(before.id)
  const fromOtherBytes = changed !== undefined && changed.source.sha256 !== before.source.raw.sha256
  for (const { fact, found } of carriedOut) {
    const message = outdated(document.id, fact, found, fromOtherBytes)
    if (message === undefined) continue
    findings.push({
      rule: 'correction-outdated',
      severity: 'warning',
      ...placeOf(fact, document),
      ...message,
    })
  }
  const corrections = carriedOut.map(({ fact, found }) => correctionOf(fact, found))
  return withVoices(before, { ...document, corrections: [...document.corrections, ...corrections] })
}

/** Where a fact is in the catalogue, and the document that it is of. */
function placeOf({ file, line }: CatalogueFact, { id }: ParsedDocument): Pick<Finding, 'file' | 'line' | 'document'> {
  return { file, ...(line ? { line } : {}), document: id }
}

/** The message that a correction was made when its source had other words than it has now; undefined where it was not. */
function outdated(
  document: string,
  { field, was, reason }: CatalogueFact,
  found: string | undefined,
  otherBytes: boolean,
): Pick<Finding, 'message' | 'said'> | undefined {
  const shown = found === undefined ? findingPart('nothing') : findingPart('lineAsWritten', { words: found })
  const said = { document, field, shown, reason, now: JSON.stringify(found ?? '') }
  if (was === undefined) return otherBytes ? findingMessage('sourceOfCorrectionChanged', said) : undefined
  return fold(was) === fold(found ?? '') ? undefined : findingMessage('correctionOutdated', { ...said, was })
}

function basisOf({ reason, by, on, of }: CatalogueFact): Basis {
  return { kind: 'editor', reason, ...(by ? { by } : {}), ...(on ? { on } : {}), ...(of ? { of } : {}) }
}

function correctionOf({ field, reason, by, on }: CatalogueFact, was: string | undefined): Correction {
  return { field, ...(was === undefined ? {} : { was }), reason, ...(by ? { by } : {}), ...(on ? { on } : {}) }
}

/** The value of a field, as files spell it, as one text; undefined where there is none. */
function written(metadata: Metadata, name: string): string | undefined {
  const field = basisFieldOf(name)
  if (field === undefined)
    return (
      fieldValuesOf(metadata, name)
        .map(({ value }) => value)
        .join(', ') || undefined
    )
  const value = metadata[field]?.value
  return value === undefined || typeof value === 'boolean' ? undefined : [value].flat().join(', ')
}

/**
 * The paragraphs of a transcript given to their speakers again, where its chief speaker is another: what had no voice
 * was the former one's.
 */
function withVoices(before: ParsedDocument, after: ParsedDocument): ParsedDocument {
  const of = ({ metadata }: ParsedDocument) =>
    [soleValue(metadata.speaker?.value), soleValue(metadata.role?.value)] as const
  const [speaker, role] = of(after)
  if (of(before)[0] === speaker) return after
  const speakers = [after.metadata.speaker?.value ?? []].flat()
  return { ...after, drafts: attributeTurns(after.drafts.map(withoutSpeaker), speaker, role, speakers) }
}

/** Voices that do not depend on who the chief speaker is. */
const othersVoices = new Set(['publisher', 'transcriber'])

function withoutSpeaker(draft: Draft): Draft {
  if (draft.voice === undefined || othersVoices.has(draft.voice)) return draft
  // A question without a label was recognised by its bold letters, whoever answers.
  if (draft.voice === 'questioner' && !readSpeakerLabel(draft.text)) return draft
  const { voice: _, ...rest } = draft
  return rest
}

/** Takes a document's text out of the record. Its title, date and what led to it stay, so that links do not die. */
function withdrawDocument(document: ParsedDocument, { reason, by, on }: DocumentWithdrawal): ParsedDocument {
  return { ...document, withdrawn: { reason, ...(by ? { by } : {}), ...(on ? { on } : {}) } }
}
