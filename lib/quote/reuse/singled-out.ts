import type { CrossReferenceData, ParagraphSpan } from './cross-references.ts'

/** A passage that editors or the data of an archive single out, and what for. */
export type SingledOut =
  /** Editors chose its paragraph. */
  | { why: 'chosen'; at: ParagraphSpan }
  /** Reports of the archive quote its paragraph. */
  | { why: 'most-quoted'; at: ParagraphSpan; documents: number }
  /** Its speaker has it in other documents, too. */
  | { why: 'said-again'; at: ParagraphSpan; documents: number; last: string }
  /** The longest that a speaker has in two documents. */
  | { why: 'longest'; at: ParagraphSpan; words: number; last: string }
  /** A word of it is in no earlier document. */
  | { why: 'first-word'; at: ParagraphSpan; times: number }

/** Passages that are shown. */
const shown = 3

/**
 * Up to three passages that stand out, each from another document: those that editors chose, the one that most reports quote (two at least), the
 * one that its speaker said again in most documents, then what was said for the first time, then the longest that was
 * said again. `isOwn` says whether a passage is its speaker's own words: what he reads out from others is left out.
 */
export function singleOut(
  found: CrossReferenceData,
  isOwn: (at: ParagraphSpan) => boolean,
  chosenByEditors: readonly ParagraphSpan[] = [],
): SingledOut[] {
  const again = saidAgain(found, isOwn)
  const firstWords = found.firstWords
    .filter(({ at }) => isOwn(at))
    .map(({ at, times }): SingledOut => ({ why: 'first-word', at, times }))
  const ranked: SingledOut[] = [
    ...chosenByEditors.filter(isOwn).map((at): SingledOut => ({ why: 'chosen', at })),
    ...mostQuoted(found, isOwn).slice(0, 1),
    ...again.slice(0, 1),
    ...firstWords.slice(0, 1),
    ...longest(found, isOwn),
    ...firstWords.slice(1),
  ]
  const chosen: SingledOut[] = []
  for (const one of ranked) {
    if (chosen.length === shown) break
    if (!chosen.some(({ at }) => at.document === one.at.document)) chosen.push(one)
  }
  return chosen
}

/** Fewest reports that quote a passage which is called the most quoted one. */
const fewestReports = 2

function mostQuoted({ quotations }: CrossReferenceData, isOwn: (at: ParagraphSpan) => boolean): SingledOut[] {
  const byParagraph = new Map<string, { at: ParagraphSpan; reports: Set<string> }>()
  for (const { quoted, said, verdict } of quotations) {
    const [at] = said
    if (!at || (verdict !== 'exact' && verdict !== 'near') || !isOwn(at)) continue
    const key = `${at.document} ${at.paragraph}`
    const known = byParagraph.get(key) ?? { at, reports: new Set<string>() }
    known.reports.add(quoted.document)
    // The words that are shown are the longest that were quoted.
    if (at.end - at.start > known.at.end - known.at.start) known.at = at
    byParagraph.set(key, known)
  }
  return [...byParagraph.values()]
    .filter(({ reports }) => reports.size >= fewestReports)
    .sort((a, b) => b.reports.size - a.reports.size)
    .map(({ at, reports }) => ({ why: 'most-quoted', at, documents: reports.size }))
}

function saidAgain({ saidAgain }: CrossReferenceData, isOwn: (at: ParagraphSpan) => boolean): SingledOut[] {
  const byParagraph = new Map<string, { at: ParagraphSpan; words: number; others: string[] }>()
  for (const { first, second, words } of saidAgain) {
    if (!isOwn(first)) continue
    const key = `${first.document} ${first.paragraph}`
    const known = byParagraph.get(key) ?? { at: first, words: 0, others: [] }
    if (!known.others.includes(second.document)) known.others.push(second.document)
    if (words > known.words) Object.assign(known, { at: first, words })
    byParagraph.set(key, known)
  }
  return [...byParagraph.values()]
    .sort((a, b) => b.others.length - a.others.length || b.words - a.words)
    .map(({ at, others }) => ({ why: 'said-again', at, documents: others.length, last: others.at(-1) ?? '' }))
}

function longest({ saidAgain }: CrossReferenceData, isOwn: (at: ParagraphSpan) => boolean): SingledOut[] {
  const most = saidAgain.toSorted((a, b) => b.words - a.words).find(({ first }) => isOwn(first))
  return most ? [{ why: 'longest', at: most.first, words: most.words, last: most.second.document }] : []
}
