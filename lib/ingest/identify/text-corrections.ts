import type { Correction } from '#lib/domain/document.ts'
import type { Finding, FindingPart } from '#lib/domain/finding.ts'
import type { Span } from '#lib/domain/ledger.ts'
import { findingMessage, findingPart } from '#lib/ingest/finding-message.ts'
import { extractOf, spansOfExtract } from '#lib/ingest/segment/source-extract.ts'
import type { Draft } from '#lib/ingest/source-segment.ts'
import type { TextCorrection } from '#lib/records/catalogue.ts'
import { textOfSpans } from '#lib/text/spans.ts'
import type { DocumentBlockIds, DraftWithId } from './assign-block-ids.ts'

/** Words of the source with the id that they had before an editor joined or divided them. */
export interface DraftOrigin {
  id: string
  spans: Span[]
}

/** A draft with its id, as editors left it; dividers have none. */
export interface IdentifiedDraft extends DraftWithId {
  withdrawn?: boolean
  /** What it was made of, where it was joined or divided. */
  pieces?: DraftOrigin[]
}

export interface CorrectedText {
  drafts: IdentifiedDraft[]
  corrections: Correction[]
  findings: Finding[]
  /** Published ids that are here no longer, whose words were withdrawn. */
  withdrawnSince: Set<string>
}

/** What is shown in the place of words that were withdrawn. */
const withdrawnText = '[withdrawn]'

/**
 * Gives ids to the drafts and carries out the editors' corrections of the text. A corrected paragraph keeps its id;
 * of two that are joined the second's id becomes an alias; of one that is split the first keeps it. A correction that
 * does not fit the text (any more) is an error that says so, and changes nothing.
 */
export function correctText(
  source: string,
  drafts: Draft[],
  corrections: TextCorrection[],
  ids: DocumentBlockIds,
  document: string,
): CorrectedText {
  const result: CorrectedText = {
    drafts: ids.name(drafts),
    corrections: [],
    findings: [],
    withdrawnSince: new Set(),
  }
  for (const correction of corrections) {
    const problem = correct(source, result, correction, ids)
    if (problem) {
      result.findings.push({
        rule: 'correction-does-not-fit',
        severity: 'error',
        file: correction.file,
        document,
        ...findingMessage('corrections.leftOut', { document, paragraph: correction.paragraph, problem }),
      })
    }
  }
  // Sorted: which came first says nothing, and the next publication may have them in another order.
  result.drafts = result.drafts.map((draft) =>
    draft.aliases ? { ...draft, aliases: draft.aliases.toSorted() } : draft,
  )
  return result
}

/** Carries out one correction; returns what does not fit, if anything. */
function correct(
  source: string,
  result: CorrectedText,
  correction: TextCorrection,
  ids: DocumentBlockIds,
): FindingPart | undefined {
  const index = placeOf(result.drafts, correction.paragraph)
  const draft = result.drafts[index]
  if (!draft?.id) return withdrawnSince(result, correction, ids) ? undefined : findingPart('corrections.noParagraph')
  // That a paragraph has a page of its own changes nothing of the text; it is only looked at whether it is there.
  if ('passage' in correction) return undefined
  const original = textOfSpans(source, draft.spans)
  if ('replace' in correction) {
    if (count(draft.text, correction.replace) !== 1) return expectedOnce(draft.text, correction.replace)
    const text = draft.text
      .replace(correction.replace, () => correction.with)
      .replace(/\s+/g, ' ')
      .trim()
    if (text === '') return findingPart('corrections.nothingLeft')
    result.drafts[index] = { ...outOfTable(draft), text }
    note(result, correction, draft.id, original)
    return undefined
  }
  if ('withdraw' in correction) {
    result.drafts[index] = { ...outOfTable(draft), text: withdrawnText, withdrawn: true }
    // How it read is just what may not be shown, in earlier corrections of it too.
    result.corrections = result.corrections.map(({ was, ...rest }) =>
      rest.field === draft.id || was === undefined ? rest : { ...rest, was },
    )
    note(result, correction, draft.id)
    return undefined
  }
  if (draft.text !== original) return findingPart('corrections.earlierEntry')
  if ('join' in correction) {
    const next = result.drafts[index + 1]
    if (next?.type !== 'paragraph' || draft.type !== 'paragraph') return findingPart('corrections.nothingFollows')
    if (correction.join === 'next' && joinedBySource(draft, ids))
      return findingPart('corrections.joinedBySource', { next: String(next.id) })
    if (correction.join !== 'next' && next.id !== correction.join && !next.aliases?.includes(correction.join))
      return findingPart('corrections.doesNotFollow', { next: correction.join })
    // Joined by the words of the source, it would lose its correction, or show again what was withdrawn.
    if (next.text !== textOfSpans(source, next.spans))
      return findingPart('corrections.nextCorrected', { next: String(next.id) })
    const spans = [...draft.spans, ...next.spans]
    const aliases = [...(draft.aliases ?? []), ...(next.id ? [next.id] : []), ...(next.aliases ?? [])]
    const pieces = [...piecesOf(draft), ...piecesOf(next)]
    result.drafts.splice(index, 2, { ...outOfTable(draft), spans, text: textOfSpans(source, spans), aliases, pieces })
    note(result, correction, draft.id)
    return undefined
  }
  const passage = extractOf(source, draft.spans)
  if (count(passage.text, correction.split) !== 1) return expectedOnce(draft.text, correction.split)
  const at = passage.text.indexOf(correction.split)
  const [first, second] = [spansOfExtract(passage, 0, at), spansOfExtract(passage, at, passage.text.length)]
  if (first.length === 0) return findingPart('corrections.atBeginning')
  const text = textOfSpans(source, second)
  const { aliases: _, ...rest } = outOfTable(draft)
  result.drafts.splice(
    index,
    1,
    {
      ...outOfTable(draft),
      spans: first,
      text: textOfSpans(source, first),
      pieces: piecesWithin(piecesOf(draft), first),
    },
    {
      ...rest,
      id: ids.divided(text, piecesOf(draft)[0]?.id),
      spans: second,
      text,
      ourBreak: true,
      pieces: piecesWithin(piecesOf(draft), second),
    },
  )
  note(result, correction, draft.id)
  return undefined
}

/** A row whose words an editor changes is a paragraph: nothing says to which of its cells the new words belong. */
function outOfTable(draft: IdentifiedDraft): IdentifiedDraft {
  if (draft.form !== 'row') return draft
  const { cells: _, header: __, ...rest } = draft
  return { ...rest, form: 'plain' }
}

/** The paragraph of that id, or the one that it leads to since. */
function placeOf(drafts: readonly IdentifiedDraft[], id: string): number {
  const own = drafts.findIndex((draft) => draft.id === id)
  return own === -1 ? drafts.findIndex(({ aliases }) => aliases?.includes(id)) : own
}

/** Withdraws a passage that was published once and is gone from the source: what was there is then shown nowhere. */
function withdrawnSince(result: CorrectedText, correction: TextCorrection, ids: DocumentBlockIds): boolean {
  if (!('withdraw' in correction) || !ids.has(correction.paragraph)) return false
  result.withdrawnSince.add(correction.paragraph)
  note(result, correction, correction.paragraph)
  return true
}

/** Whether a paragraph that an editor had joined to this one leads here already, without this run's corrections. */
function joinedBySource({ aliases = [], pieces = [] }: IdentifiedDraft, ids: DocumentBlockIds): boolean {
  return aliases.some((id) => ids.wasJoined(id) && !pieces.some((piece) => piece.id === id))
}

function piecesOf({ id, spans, pieces }: IdentifiedDraft): DraftOrigin[] {
  return pieces ?? (id === undefined ? [] : [{ id, spans }])
}

function piecesWithin(pieces: readonly DraftOrigin[], bounds: readonly Span[]): DraftOrigin[] {
  return pieces
    .map(({ id, spans }) => ({
      id,
      spans: spans.flatMap((span) =>
        bounds
          .map((bound) => ({ start: Math.max(span.start, bound.start), end: Math.min(span.end, bound.end) }))
          .filter(({ start, end }) => start < end),
      ),
    }))
    .filter(({ spans }) => spans.length > 0)
}

function note(result: CorrectedText, { reason, by, on }: TextCorrection, field: string, was?: string): void {
  result.corrections.push({
    field,
    ...(was === undefined ? {} : { was }),
    reason,
    ...(by ? { by } : {}),
    ...(on ? { on } : {}),
  })
}

function count(text: string, words: string): number {
  return text.split(words).length - 1
}

function expectedOnce(text: string, words: string): FindingPart {
  const found = count(text, words)
  return found === 0
    ? findingPart('corrections.nowhere', { words })
    : findingPart('corrections.often', { words, count: found })
}
