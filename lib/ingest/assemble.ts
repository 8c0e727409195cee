import { type BasisField, basisFields } from '#lib/domain/basis.ts'
import type { ArchiveDocument, Block } from '#lib/domain/document.ts'
import type { LedgerEntry } from '#lib/domain/ledger.ts'
import { slug } from '#lib/text/slug.ts'
import { BlockIds } from './identify.ts'
import type { ParsedDocument } from './parsed.ts'

export interface Assembled {
  document: ArchiveDocument
  /** The account of the document's part of its source. */
  entries: LedgerEntry[]
}

/** The document as it is handed over, with the ids of its blocks, and the account of its words. */
export function assemble(parsed: ParsedDocument): Assembled {
  const ids = new BlockIds()
  const blocks: Block[] = []
  const entries: LedgerEntry[] = parsed.markers.map(({ start, end, rule }) => ({ start, end, fate: 'furniture', rule }))
  const account = (spans: { start: number; end: number }[], fate: 'paragraph' | 'heading', block: string) => {
    for (const { start, end } of spans) entries.push({ start, end, fate, document: parsed.id, block })
  }
  for (const draft of parsed.drafts) {
    if (draft.type === 'divider') blocks.push({ type: 'divider' })
    else if (draft.type === 'heading') {
      const id = ids.next('h', draft.text)
      blocks.push({ type: 'heading', id, level: draft.level, text: draft.text })
      account(draft.spans, 'heading', id)
    } else {
      const id = ids.next('p', draft.text)
      blocks.push({
        type: 'paragraph',
        id,
        form: draft.form,
        ...(draft.number === undefined ? {} : { number: draft.number }),
        text: draft.text,
        ...(draft.ourBreak ? { ourBreak: true } : {}),
        ...(draft.voice ? { voice: draft.voice } : {}),
      })
      account(draft.spans, 'paragraph', id)
    }
  }
  for (const { start, end, field } of parsed.part.metadata) {
    entries.push({ start, end, fate: 'metadata', document: parsed.id, field })
  }
  return { document: documentOf(parsed, blocks), entries }
}

function documentOf(parsed: ParsedDocument, blocks: Block[]): ArchiveDocument {
  const { metadata, part, source } = parsed
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
    ...value('publisher'),
    ...value('byline'),
    ...value('url'),
    ...value('rights'),
    source: {
      file: source.raw.file,
      sha256: source.raw.sha256,
      lineage: source.raw.file,
      lines: [part.from, part.to],
      ...(parsed.collection ? { collection: parsed.collection } : {}),
    },
    basis,
    ...(parsed.corrections.length > 0 ? { corrections: parsed.corrections } : {}),
    blocks,
  }
}
