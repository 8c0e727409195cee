import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Finding } from '#lib/domain/finding.ts'
import type { LedgerEntry } from '#lib/domain/ledger.ts'
import { documentProblems } from '#lib/markdown/serialise.ts'

/** The finding that a document can't be written as it is, which leaves out this one alone; undefined where it can. */
export function unserialisableFinding(document: ArchiveDocument): Finding | undefined {
  const [problem, ...others] = documentProblems(document)
  if (!problem) return undefined
  const more = others.length > 0 ? `, and ${others.length} more` : ''
  return {
    rule: 'document-not-written',
    severity: 'error',
    file: document.source.file,
    line: document.source.lines[0],
    document: document.id,
    message: `${document.id} is left out: ${problem.path}: found ${problem.found}, expected ${problem.expected}${more}; please report this`,
  }
}

/** The ledger entries of a document that is left out: all of its words are furniture. */
export function asFurniture(entries: readonly LedgerEntry[]): LedgerEntry[] {
  return entries.map(({ start, end }) => ({ start, end, fate: 'furniture', rule: 'document-not-written' }))
}
