import type { DocumentAnchors } from '#lib/domain/anchors.ts'
import { type BasisField, basisFields } from '#lib/domain/basis.ts'
import type { ArchiveDocument, Block } from '#lib/domain/document.ts'
import type { Finding } from '#lib/domain/finding.ts'
import type { LedgerEntry } from '#lib/domain/ledger.ts'
import { findingMessage, findingPart } from '#lib/ingest/finding-message.ts'
import type { ParsedDocument } from '#lib/ingest/parsed.ts'
import type { CatalogueNote, TextCorrection } from '#lib/records/catalogue.ts'
import { slug } from '#lib/text/slug.ts'
import { DocumentBlockIds } from './assign-block-ids.ts'
import { placeNotes } from './editor-notes.ts'
import { correctText, type IdentifiedDraft } from './text-corrections.ts'
import { tombstones } from './tombstones.ts'
import { unusedHeaderLines } from './unused-header-lines.ts'

export interface AssembledDocument {
  document: ArchiveDocument
  /** The account of the document's part of its source. */
  entries: LedgerEntry[]
  findings: Finding[]
}

/** What editors say of the text of a document. */
interface EditorEntries {
  textCorrections: TextCorrection[]
  notes: CatalogueNote[]
}

/**
 * The document as it is handed over, with the ids of its blocks, corrected, with the notes of editors, and the account of its words. Of
 * a document that was withdrawn nobody notes anything. `anchors` is what was published of it: those ids are kept, or are among what is gone.
 */
export function assembleDocument(
  parsed: ParsedDocument,
  { textCorrections, notes }: EditorEntries,
  anchors?: DocumentAnchors,
): AssembledDocument {
  const { source, drafts, id } = parsed
  const ids = new DocumentBlockIds(anchors)
  const corrected = correctText(source.text, drafts, textCorrections, ids, id)
  const blocks: Block[] = []
  const entries: LedgerEntry[] = parsed.markers.map(({ start, end, rule }) => ({ start, end, fate: 'furniture', rule }))
  for (const draft of corrected.drafts) {
    const block = blockOf(draft)
    if (!parsed.withdrawn) blocks.push(block)
    if (block.type === 'divider') continue
    for (const { id: as, spans } of draft.pieces ?? [{ id: block.id, spans: draft.spans }])
      for (const { start, end } of spans)
        entries.push({
          start,
          end,
          fate: block.type,
          document: id,
          block: block.id,
          ...(as !== block.id && { as }),
        })
  }
  for (const { start, end, field } of parsed.segment.metadata) {
    entries.push({ start, end, fate: 'metadata', document: id, field })
  }
  const corrections = [...parsed.corrections, ...(parsed.withdrawn ? [] : corrected.corrections)]
  const gone = anchors ? tombstones(anchors.blocks, blocks, parsed.withdrawn ? 'all' : corrected.withdrawnSince) : []
  const described = documentOf({ ...parsed, corrections }, blocks)
  const head = parsed.withdrawn ? [] : unusedHeaderLines(source.text, parsed.segment.metadata, described)
  const placed = placeNotes(id, blocks, parsed.withdrawn ? [] : notes)
  const document = {
    ...described,
    ...(head.length > 0 && { head }),
    ...(placed.notes.length > 0 && { notes: placed.notes }),
    ...(gone.length > 0 && { gone }),
  }
  return {
    document,
    entries,
    findings: [...corrected.findings, ...placed.findings, ...uncertainWithdrawalFindings(ids, document)],
  }
}

/** A withdrawn passage whose words can't be found again as they were: what was taken for it, and what to look at. */
function uncertainWithdrawalFindings(
  { unsure, names }: Pick<DocumentBlockIds, 'unsure' | 'names'>,
  { id, source }: ArchiveDocument,
): Finding[] {
  return unsure.map(({ id: withdrawn, at, beside }) => {
    const others = beside.flatMap((place) => names[place] ?? [])
    const taken = findingPart(at === undefined ? 'nothingInItsPlace' : 'passageInItsPlace')
    const said = { document: id, paragraph: withdrawn, taken }
    const message =
      others.length > 0
        ? findingMessage('withdrawnPassageChangedNear', { ...said, others: others.join(', ') })
        : findingMessage('withdrawnPassageChanged', said)
    return { rule: 'withdrawn-passage-changed', severity: 'error', file: source.file, document: id, ...message }
  })
}

function blockOf(draft: IdentifiedDraft): Block {
  if (draft.type === 'divider' || !draft.id) return { type: 'divider' }
  const aliases = draft.aliases ? { aliases: draft.aliases } : {}
  if (draft.type === 'heading')
    return {
      type: 'heading',
      id: draft.id,
      level: draft.level,
      text: draft.text,
      ...aliases,
      ...(draft.withdrawn ? { withdrawn: true } : {}),
    }
  return {
    type: 'paragraph',
    id: draft.id,
    form: draft.form,
    ...(draft.number === undefined ? {} : { number: draft.number }),
    ...(draft.cells ? { cells: draft.cells } : {}),
    ...(draft.header ? { header: draft.header } : {}),
    text: draft.text,
    ...aliases,
    ...(draft.ourBreak ? { ourBreak: true } : {}),
    ...(draft.voice ? { voice: draft.voice } : {}),
    ...(draft.withdrawn ? { withdrawn: true } : {}),
  }
}

function documentOf(parsed: ParsedDocument, blocks: Block[]): ArchiveDocument {
  const { metadata, segment, source } = parsed
  const basis: ArchiveDocument['basis'] = {}
  for (const field of basisFields) {
    const known = metadata[field]
    if (known) basis[field] = known.basis
  }
  const value = <Field extends BasisField>(field: Field) => {
    const known = metadata[field]
    return known ? { [field]: known.value } : {}
  }
  return {
    id: parsed.id,
    slug: slug(metadata.title.value),
    title: metadata.title.value,
    kind: metadata.kind.value,
    ...value('date'),
    ...value('published'),
    ...value('speaker'),
    ...value('role'),
    ...value('venue'),
    ...value('event'),
    ...value('topics'),
    ...value('language'),
    ...value('originalLanguage'),
    ...value('translation'),
    ...value('translationOf'),
    ...value('delivery'),
    ...value('textOfRecord'),
    ...value('publisher'),
    ...value('byline'),
    ...value('url'),
    ...value('rights'),
    ...(metadata.namesAsWritten && { namesAsWritten: metadata.namesAsWritten }),
    ...(metadata.fields && { fields: metadata.fields }),
    source: {
      file: source.raw.file,
      sha256: source.raw.sha256,
      lineage: source.raw.lineage,
      lines: [segment.from, segment.to],
      ...(parsed.collection ? { collection: parsed.collection } : {}),
      ...(parsed.retrieved ? { retrieved: parsed.retrieved } : {}),
    },
    basis,
    ...(parsed.corrections.length > 0 ? { corrections: parsed.corrections } : {}),
    ...(parsed.withdrawn ? { withdrawn: parsed.withdrawn } : {}),
    blocks,
  }
}
