import type { Correction } from '#lib/domain/document.ts'
import type { Finding } from '#lib/domain/finding.ts'
import type { Draft } from '#lib/ingest/part.ts'
import { passageOf, spansOf } from '#lib/ingest/segment/passage.ts'
import type { TextCorrection } from '#lib/records/catalogue.ts'
import { wordsOf } from '#lib/text/spans.ts'
import type { BlockIds } from './identify.ts'

/** A draft with the id of its words as the source has them; dividers have none. */
export interface IdentifiedDraft extends Draft {
  id?: string
  aliases?: string[]
  withdrawn?: boolean
}

export interface CorrectedText {
  drafts: IdentifiedDraft[]
  corrections: Correction[]
  findings: Finding[]
}

/** What stands in the place of words that were withdrawn. */
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
  ids: BlockIds,
  document: string,
): CorrectedText {
  const result: CorrectedText = {
    drafts: drafts.map((draft) =>
      draft.type === 'divider' ? draft : { ...draft, id: ids.next(draft.type === 'heading' ? 'h' : 'p', draft.text) },
    ),
    corrections: [],
    findings: [],
  }
  for (const correction of corrections) {
    const problem = correct(source, result, correction, ids)
    if (problem) {
      result.findings.push({
        rule: 'correction-does-not-fit',
        severity: 'error',
        file: correction.file,
        document,
        message: `${document} ${correction.paragraph}: ${problem}; the correction no longer fits its source and was left out`,
      })
    }
  }
  return result
}

/** Carries out one correction; returns what does not fit, if anything. */
function correct(source: string, result: CorrectedText, correction: TextCorrection, ids: BlockIds): string | undefined {
  const index = result.drafts.findIndex((draft) => draft.id === correction.paragraph)
  const draft = result.drafts[index]
  if (!draft) return 'there is no such paragraph'
  // That a paragraph has a page of its own changes nothing of the text; it is only looked at whether it is there.
  if ('passage' in correction) return undefined
  const original = wordsOf(source, draft.spans)
  if ('replace' in correction) {
    if (count(draft.text, correction.replace) !== 1) return expectedOnce(draft.text, correction.replace)
    const text = draft.text
      .replace(correction.replace, () => correction.with)
      .replace(/\s+/g, ' ')
      .trim()
    if (text === '') return 'nothing would be left of it; use `withdraw`'
    result.drafts[index] = { ...draft, text }
    note(result, correction, original)
    return undefined
  }
  if ('withdraw' in correction) {
    result.drafts[index] = { ...draft, text: withdrawnText, withdrawn: true }
    // How it read is just what may not be shown, in earlier corrections of it too.
    result.corrections = result.corrections.map(({ was, ...rest }) =>
      rest.field === correction.paragraph || was === undefined ? rest : { ...rest, was },
    )
    note(result, correction, undefined)
    return undefined
  }
  if (draft.text !== original) return 'its words were corrected before; join or split it first'
  if ('join' in correction) {
    const next = result.drafts[index + 1]
    if (next?.type !== 'paragraph' || draft.type !== 'paragraph') return 'no paragraph follows it'
    const spans = [...draft.spans, ...next.spans]
    const aliases = [...(draft.aliases ?? []), ...(next.id ? [next.id] : []), ...(next.aliases ?? [])]
    result.drafts.splice(index, 2, { ...draft, spans, text: wordsOf(source, spans), aliases })
    note(result, correction, undefined)
    return undefined
  }
  const passage = passageOf(source, draft.spans)
  if (count(passage.text, correction.split) !== 1) return expectedOnce(draft.text, correction.split)
  const at = passage.text.indexOf(correction.split)
  const [first, second] = [spansOf(passage, 0, at), spansOf(passage, at, passage.text.length)]
  if (first.length === 0) return 'the words stand at its beginning'
  const text = wordsOf(source, second)
  result.drafts.splice(
    index,
    1,
    { ...draft, spans: first, text: wordsOf(source, first) },
    { ...draft, id: ids.next('p', text), spans: second, text, ourBreak: true },
  )
  note(result, correction, undefined)
  return undefined
}

function note(result: CorrectedText, { paragraph, reason, by, on }: TextCorrection, was: string | undefined): void {
  result.corrections.push({
    field: paragraph,
    ...(was === undefined ? {} : { was }),
    reason,
    ...(by ? { by } : {}),
    ...(on ? { on } : {}),
  })
}

function count(text: string, words: string): number {
  return text.split(words).length - 1
}

function expectedOnce(text: string, words: string): string {
  const found = count(text, words)
  return `"${words}" was expected once in it, and stands there ${found === 0 ? 'not at all' : `${found} times`}`
}
