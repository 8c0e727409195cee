import type { Basis, BasisField } from '#lib/domain/basis.ts'
import type { DescribedSegment } from '#lib/ingest/parsed.ts'
import { fieldsOfDocument } from './verdict.ts'

/** What was read from a text, as far as it is judged: a document of the archive is one. */
export interface Reading {
  title?: string
  kind?: string
  date?: string
  published?: string
  speaker?: string | readonly string[]
  role?: string | readonly string[]
  venue?: string
  language?: string
  basis: Partial<Record<BasisField, Basis>>
  blocks: readonly { type: string; text?: string }[]
}

/** The reading of a text that has gone through the stages up to `describe`, and is related to no other yet. */
export function readingOf({ metadata, drafts }: DescribedSegment): Reading {
  const values: Omit<Reading, 'basis' | 'blocks'> = {}
  const basis: Reading['basis'] = {}
  for (const field of fieldsOfDocument) {
    const known = metadata[field]
    if (!known) continue
    Object.assign(values, { [field]: known.value })
    basis[field] = known.basis
  }
  return { ...values, basis, blocks: drafts.map(({ type, text }) => ({ type, text })) }
}

/** The fields in which two readings of one text differ; `text` where the blocks do. */
export function differences(a: Reading, b: Reading): string[] {
  const fields: string[] = fieldsOfDocument.filter((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]))
  return JSON.stringify(a.blocks) === JSON.stringify(b.blocks) ? fields : [...fields, 'text']
}
