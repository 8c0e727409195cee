import { type Basis, type BasisField, basisFields } from '#lib/domain/basis.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Ledger, LedgerEntry, Span } from '#lib/domain/ledger.ts'
import { fold } from '#lib/text/fold.ts'
import { sourceId } from '#lib/text/source-id.ts'
import { readSource, type SourceWithLedger } from './ledgers.ts'

/**
 * Shortest run of words, in words, shared with a withdrawn passage that counts as quoting it: what has one is not shown.
 * 4: chosen, not measured; fewer would hide texts that share a common turn of phrase alone.
 */
const shortestLeak = 4

/** Words that had to be taken out of the record: known only so that nothing else shows them. */
export class WithdrawnWords {
  readonly #text: string
  readonly #runs = new Set<string>()

  constructor(texts: readonly string[]) {
    this.#text = texts.map(wordsOf).join(' | ')
    for (const text of texts) for (const run of runsOf(text)) this.#runs.add(run)
  }

  /** Whether the withdrawn words contain the whole text, or the text has `shortestLeak` of them in a row. */
  quotedBy(text: string): boolean {
    const words = wordsOf(text)
    return words !== '' && (` ${this.#text} `.includes(` ${words} `) || runsOf(text).some((run) => this.#runs.has(run)))
  }
}

function wordsOf(text: string): string {
  return (fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')
}

function runsOf(text: string): string[] {
  const words = wordsOf(text).split(' ')
  return words.slice(shortestLeak - 1).map((_, index) => words.slice(index, index + shortestLeak).join(' '))
}

function withdraws(document: ArchiveDocument): boolean {
  return (
    document.withdrawn !== undefined ||
    document.blocks.some((block) => block.type !== 'divider' && block.withdrawn === true)
  )
}

/**
 * The spans of a source that may not be shown: paragraphs that were withdrawn, and of a document that was, all from
 * its first sign to its last. `documents` are those of the source. Sorted, none within another.
 */
export function withdrawnSpans({ spans }: Pick<Ledger, 'spans'>, documents: readonly ArchiveDocument[]): Span[] {
  const hidden: Span[] = []
  for (const document of documents.filter(withdraws)) {
    const own = spans.filter((entry) => 'document' in entry && entry.document === document.id)
    if (document.withdrawn) {
      const [start, end] = [own[0]?.start, own.at(-1)?.end]
      if (start !== undefined && end !== undefined) hidden.push({ start, end })
      continue
    }
    const gone = new Set(
      document.blocks.flatMap((block) => (block.type !== 'divider' && block.withdrawn ? [block.id] : [])),
    )
    hidden.push(...own.filter((entry) => isBlockEntry(entry) && gone.has(entry.block)))
  }
  return hidden.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start)
}

/** An entry of a ledger that says which block a span became. */
export type BlockEntry = Extract<LedgerEntry, { block: string }>

/** Whether a span of a source became a paragraph or a heading. */
export function isBlockEntry(entry: LedgerEntry): entry is BlockEntry {
  return entry.fate === 'paragraph' || entry.fate === 'heading'
}

/** The withdrawn words of a source, whose documents are given. */
export function withdrawnWordsIn(
  { ledger, text }: Pick<SourceWithLedger, 'ledger' | 'text'>,
  documents: readonly ArchiveDocument[],
): WithdrawnWords {
  return new WithdrawnWords(withdrawnSpans(ledger, documents).map(({ start, end }) => text.slice(start, end)))
}

/** For each document of which something was withdrawn, by its id, the words withdrawn. Reads their sources only. */
export async function withdrawnWords(
  contentFolder: string,
  documents: readonly ArchiveDocument[],
): Promise<Map<string, WithdrawnWords>> {
  const found = new Map<string, WithdrawnWords>()
  for (const document of documents.filter((one) => withdraws(one) && !one.source.absent)) {
    const source = await readSource(contentFolder, sourceId(document.source.sha256))
    found.set(document.id, withdrawnWordsIn(source, [document]))
  }
  return found
}

/** Shown in place of words that were withdrawn, as in the text. */
const withdrawnMark = '[withdrawn]'

/**
 * The documents without the withdrawn words that their metadata quotes: as the basis of a value, as a line
 * of the head, as what a corrected value was, or in a note of the editors. That is done once, where documents are loaded, so that no page and no index can show them.
 */
export async function withoutWithdrawnWords(
  contentFolder: string,
  documents: ArchiveDocument[],
): Promise<ArchiveDocument[]> {
  if (!documents.some(withdraws)) return documents
  const withdrawn = await withdrawnWords(contentFolder, documents)
  return documents.map((document) => {
    const words = withdrawn.get(document.id)
    if (!words) return document
    const quoted = (text: string) => document.withdrawn !== undefined || words.quotedBy(text)
    const basis: Partial<Record<BasisField, Basis>> = {}
    for (const field of basisFields) {
      const own = document.basis[field]
      if (own) basis[field] = withoutWords(own, quoted)
    }
    // How a withdrawn paragraph read is not handed over; that of others is held against their source.
    const corrections = document.corrections?.map(({ was, ...rest }) =>
      was === undefined || (!isBlockId(rest.field) && quoted(was)) ? rest : { ...rest, was },
    )
    const { head, notes, ...rest } = document
    const shown = head?.filter(({ text }) => !quoted(text)) ?? []
    const noted = notes?.filter(({ text }) => !quoted(text)) ?? []
    return {
      ...rest,
      basis,
      ...(shown.length > 0 && { head: shown }),
      ...(corrections && { corrections }),
      ...(noted.length > 0 && { notes: noted }),
    }
  })
}

/** Whether what was corrected is a paragraph or a heading, and not a field. */
export function isBlockId(field: string): boolean {
  return /^[ph]-[0-9a-hjkmnp-tv-z]{7}$/.test(field)
}

function withoutWords(basis: Basis, quoted: (text: string) => boolean): Basis {
  if (basis.kind === 'stated' && quoted(basis.words)) return { ...basis, words: withdrawnMark }
  if (basis.kind === 'inferred' && basis.words !== undefined && quoted(basis.words)) {
    const { words: _, ...rest } = basis
    return rest
  }
  return basis
}
