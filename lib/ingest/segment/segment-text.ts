import type { Span } from '#lib/domain/ledger.ts'
import type { Hints } from '#lib/ingest/read/hints.ts'
import type { Line } from '#lib/ingest/read/source.ts'
import { lineAt } from '#lib/ingest/read/source.ts'
import { isCaption } from '#lib/ingest/recognise/captions.ts'
import { endsInDanglingWord } from '#lib/ingest/recognise/dangling-endings.ts'
import { headingOrdinal, isHeadingLine, isTopical, runInHeadingEnd } from '#lib/ingest/recognise/headings.ts'
import { beginsTurn } from '#lib/ingest/recognise/labels/speaker-label.ts'
import { readListMarker } from '#lib/ingest/recognise/list-markers.ts'
import type { Draft } from '#lib/ingest/source-segment.ts'
import { textOfSpans } from '#lib/text/spans.ts'
import { dividerLine } from './divider-line.ts'
import { joinWrappedLines, type LineGroup } from './join-wrapped-lines.ts'
import { type LineEndHyphens, lineEndHyphens, type UnsureHyphen } from './line-end-hyphens.ts'
import { startsLowerCase } from './line-text.ts'
import { type MarkedUpGroup, markedUpGroups } from './marked-up-paragraphs.ts'
import { isPlaceAndDateLine } from './place-and-date-line.ts'
import { findBoundaries } from './run-together-text.ts'
import { groupsInShortLineRuns } from './short-line-runs.ts'
import { extractOf, type SourceExtract, spansOfExtract } from './source-extract.ts'
import { topicBreaks } from './split-long-paragraphs.ts'
import { tableRowDraft } from './table-row-draft.ts'
import { whitespaceTableRows } from './whitespace-tables.ts'

export interface Segmentation {
  drafts: Draft[]
  /** Markers of lists and dividers: no words, kept out of the text. */
  markers: (Span & { rule: string })[]
  /** Words that were joined over the end of a line, though nothing else in the text says that they are one. */
  unsureHyphens: UnsureHyphen[]
}

/**
 * Lines to headings, paragraphs, list items, rows of tables and dividers. Words are never changed, but for a hyphen that only
 * cut one at the end of a line: a paragraph is a list of places of the source, joined by single spaces. Where the source has
 * markup, `known` is what it says is a heading, an item or a quotation, and nothing of it is guessed. In a cell of a dataset
 * nothing marks a heading, and a short line is none (`no headings`). `language` is a BCP 47 tag.
 */
export function segmentText(
  source: string,
  lines: Line[],
  language?: string,
  known?: Hints | 'no headings',
): Segmentation {
  const hints = known === 'no headings' ? undefined : known
  const hyphens = lineEndHyphens(lines)
  const context: SegmentationContext = { source, lines, language, hyphens, drafts: [], markers: [] }
  if (hints) for (const unit of markedUpGroups(lines, hints)) addMarkedUpGroup(context, unit)
  else {
    const rows = whitespaceTableRows(lines)
    const units = joinWrappedLines(lines, rows)
    const lists = groupsInShortLineRuns(units)
    // A text of short lines only, a toast or a list, has nothing that its lines could head.
    const isLikeHeading = (unit: LineGroup) => isHeadingLine(unit.lines.map((line) => line.text).join(' '))
    // Nor have the lines after its last text: who signed it, and where.
    const lastText = units.findLastIndex((unit) => !isLikeHeading(unit))
    const isShort = lastText === -1
    for (const [index, unit] of units.entries()) {
      const [line] = unit.lines
      const row = line && rows.get(line)
      if (line && row) {
        addDraft(context, 'paragraph', [line], tableRowDraft(source, row, line))
        continue
      }
      // A hyphen before one line alone is a dash; before several lines in a row it marks a list.
      const inList = [units[index - 1], units[index + 1]].some(
        (other) => readListMarker(other?.lines[0]?.text ?? '')?.kind === 'hyphen',
      )
      const headsNothing = isShort || lists.has(unit) || index >= lastText || known !== undefined
      addLineGroup(context, unit, headsNothing ? undefined : units[index + 1], inList)
    }
    splitRunInHeadings(context)
  }
  splitLongParagraphs(context)
  if (!hints) setHeadingLevels(context.drafts)
  return { drafts: context.drafts, markers: context.markers, unsureHyphens: hyphens.unsure }
}

interface SegmentationContext {
  source: string
  lines: Line[]
  language: string | undefined
  hyphens: LineEndHyphens
  drafts: Draft[]
  markers: (Span & { rule: string })[]
}

function addMarkedUpGroup(context: SegmentationContext, unit: MarkedUpGroup): void {
  const [first, ...rest] = unit.lines
  if (!first) return
  const { level, item, row } = unit
  if (level) addDraft(context, 'heading', spansOfLines(context, unit.lines), { level })
  else if (item && item.words > first.start && item.words < first.end) {
    context.markers.push({ start: first.start, end: item.words, rule: 'list-marker' })
    const words = extractOf(context.source, spansOfLines(context, [withoutStart(first, item.words), ...rest]))
    if (item.number === undefined) addWords(context, words, 'bullet')
    else addDraft(context, 'paragraph', words.spans, { form: 'numbered', number: item.number })
  } else if (row)
    addDraft(context, 'paragraph', spansOfLines(context, unit.lines), tableRowDraft(context.source, row, first))
  else if (unit.caption) addDraft(context, 'paragraph', spansOfLines(context, unit.lines), { form: 'caption' })
  else if (unit.quotation) addWords(context, extractOf(context.source, spansOfLines(context, unit.lines)), 'quotation')
  else addLineGroup(context, unit, undefined, false)
}

function addLineGroup(
  context: SegmentationContext,
  unit: LineGroup,
  next: LineGroup | undefined,
  inList: boolean,
): void {
  const [first] = unit.lines
  if (!first) return
  if (unit.lines.length === 1 && dividerLine.test(first.text)) {
    context.markers.push({ start: first.start, end: first.end, rule: 'divider' })
    addDraft(context, 'divider', [{ start: first.start, end: first.end }], {})
    return
  }
  const marker = readListMarker(first.text)
  const isItem = marker?.kind === 'bullet' || (marker?.kind === 'hyphen' && inList)
  if (marker && isItem && first.text.length > marker.length) {
    const words = first.start + marker.length
    const end = first.start + first.text.slice(0, marker.length).trimEnd().length
    context.markers.push({ start: first.start, end, rule: 'list-marker' })
    const [, ...rest] = unit.lines
    addWords(context, extractOf(context.source, spansOfLines(context, [withoutStart(first, words), ...rest])), 'bullet')
    return
  }
  const passage = extractOf(context.source, spansOfLines(context, unit.lines))
  // A heading has a text under it: the last line of a document is none. Nor is what somebody says, or a place and a day.
  const words = textOfSpans(context.source, passage.spans)
  if (isCaption(words)) addDraft(context, 'paragraph', passage.spans, { form: 'caption' })
  else if (next && isHeadingLine(words) && !beginsTurn(words) && !isPlaceAndDateLine(words) && !goesOnBelow(unit, next))
    addDraft(context, 'heading', passage.spans, {})
  else addWords(context, passage, 'plain')
}

/** Whether a line breaks off within a sentence that the line right below goes on with. */
function goesOnBelow(unit: LineGroup, next: LineGroup): boolean {
  const last = unit.lines.at(-1)
  const below = next.lines[0]
  if (!last || below?.number !== last.number + 1) return false
  return endsInDanglingWord(last.text) || startsLowerCase(below.text)
}

function withoutStart(line: Line, start: number): Line {
  return { ...line, start, text: line.text.slice(start - line.start) }
}

/** The spans of lines that are one paragraph: without the hyphens that only cut words at the end of a line. */
function spansOfLines({ hyphens, markers }: SegmentationContext, lines: Line[]): Span[] {
  return lines.map((line, index) => {
    const next = lines[index + 1]
    const cut = next ? hyphens.cut(line, next) : 0
    const end = line.end - cut
    if (cut > 0) markers.push({ start: end, end: line.end, rule: 'line-end-hyphen' })
    return { start: line.start, end }
  })
}

/** Takes a line apart where words are together that were apart; see `findBoundaries`. */
function addWords(context: SegmentationContext, passage: SourceExtract, form: 'plain' | 'bullet' | 'quotation'): void {
  const boundaries = findBoundaries(passage.text)
  const lost = boundaries.filter((boundary) => boundary.kind === 'lost-space').length
  // One lost space in a short text is a slip of the pen; several, or a wall, are paragraphs that lost their breaks.
  const breaks = boundaries.length !== lost || lost > 1 || passage.text.length > 700
  if (!breaks) {
    const cuts = [0, ...boundaries.map((boundary) => boundary.end), passage.text.length]
    const spans = cuts.slice(1).flatMap((end, index) => spansOfExtract(passage, cuts[index] ?? 0, end))
    if (spans.length > 0) addDraft(context, 'paragraph', spans, { form })
    return
  }
  let from = 0
  let opened: Partial<Draft> = { form }
  let before: 'source' | 'ours' = 'source'
  for (const boundary of [...boundaries, undefined]) {
    const spans = spansOfExtract(passage, from, boundary?.end ?? passage.text.length)
    if (spans.length > 0) {
      if (boundary?.kind === 'after-heading') addDraft(context, 'heading', spans, {})
      else addDraft(context, 'paragraph', spans, { ...opened, ...(before === 'ours' ? { ourBreak: true } : {}) })
    }
    if (!boundary) break
    const isMarker = boundary.kind === 'bullet' || boundary.kind === 'numbered'
    if (isMarker)
      for (const span of spansOfExtract(passage, boundary.end, boundary.start))
        context.markers.push({ ...span, rule: 'list-marker' })
    opened =
      boundary.kind === 'bullet'
        ? { form: 'bullet' }
        : boundary.kind === 'numbered'
          ? { form: 'numbered', ...(boundary.number === undefined ? {} : { number: boundary.number }) }
          : { form: 'plain' }
    before = boundary.kind === 'lost-space' ? 'ours' : 'source'
    from = boundary.start
  }
}

function addDraft(context: SegmentationContext, type: Draft['type'], spans: Span[], rest: Partial<Draft>): void {
  context.drafts.push(draftOf(context, type, spans, rest))
}

function draftOf(context: SegmentationContext, type: Draft['type'], spans: Span[], rest: Partial<Draft>): Draft {
  const line = lineAt(context.lines, spans[0]?.start ?? 0)
  return { type, spans, line, text: textOfSpans(context.source, spans), level: 2, form: 'plain', ...rest }
}

/** Headings set as the beginning of a paragraph, in a text whose other headings begin in the same way. */
function splitRunInHeadings(context: SegmentationContext): void {
  const alike = context.drafts.filter((draft) => draft.type === 'heading' && isTopical(draft.text))
  if (alike.length < 3) return
  context.drafts = context.drafts.flatMap((draft) => {
    if (draft.type !== 'paragraph' || draft.form !== 'plain' || !isTopical(draft.text)) return [draft]
    const passage = extractOf(context.source, draft.spans)
    const end = runInHeadingEnd(passage.text)
    if (end === undefined) return [draft]
    return [
      draftOf(context, 'heading', spansOfExtract(passage, 0, end), {}),
      draftOf(context, 'paragraph', spansOfExtract(passage, end, passage.text.length), { form: 'plain' }),
    ]
  })
}

function splitLongParagraphs(context: SegmentationContext): void {
  context.drafts = context.drafts.flatMap((draft) => {
    if (draft.type !== 'paragraph' || draft.form !== 'plain') return [draft]
    const passage = extractOf(context.source, draft.spans)
    const breaks = topicBreaks(passage.text, context.language)
    if (breaks.length === 0) return [draft]
    const cuts = [0, ...breaks, passage.text.length]
    return cuts.slice(1).map((end, index) =>
      draftOf(context, 'paragraph', spansOfExtract(passage, cuts[index] ?? 0, end), {
        form: draft.form,
        ...(index > 0 || draft.ourBreak ? { ourBreak: true } : {}),
      }),
    )
  })
}

/**
 * Where most headings name their topic with a preposition ("On the …"), or are numbered, those that do neither
 * are parts of the one above.
 */
function setHeadingLevels(drafts: Draft[]): void {
  const headings = drafts.filter((draft) => draft.type === 'heading')
  const numbered = headings.filter((heading) => headingOrdinal(heading.text) !== undefined)
  const topical = headings.filter((heading) => isTopical(heading.text))
  const leading = numbered.length >= 3 ? numbered : topical
  if (leading.length < 3) return
  let seen = false
  for (const heading of headings) {
    if (leading.includes(heading)) seen = true
    else if (seen) heading.level = 3
  }
}
