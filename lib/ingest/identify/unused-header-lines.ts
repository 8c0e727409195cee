import type { ArchiveDocument, HeadLines } from '#lib/domain/document.ts'
import type { Span } from '#lib/domain/ledger.ts'
import { MetadataWords, metadataTexts } from '#lib/text/metadata-words.ts'
import { textOfSpans } from '#lib/text/spans.ts'

/**
 * The lines above the text of which words are in no field and in no basis of the document, whole and in their order,
 * so that every word of the source can be read somewhere. `spans` are those of the source that are called metadata.
 */
export function unusedHeaderLines(source: string, spans: readonly Span[], document: ArchiveDocument): HeadLines[] {
  if (spans.length === 0) return []
  const held = new MetadataWords(metadataTexts(document))
  const lost: HeadLines[] = []
  for (const line of byLine(source, spans)) {
    if (line.spans.every(({ start, end }) => held.contain(source.slice(start, end)))) continue
    lost.push({ lines: line.lines, text: textOfSpans(source, line.spans) })
  }
  return lost.filter(({ text }) => text !== '')
}

interface SpansOfLine {
  lines: [number, number]
  spans: Span[]
}

/** The spans in their order, those that share a line together. */
function byLine(source: string, spans: readonly Span[]): SpansOfLine[] {
  const lineOf = lineNumbers(source)
  const groups: SpansOfLine[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const [first, last] = [lineOf(start), lineOf(Math.max(start, end - 1))]
    const before = groups.at(-1)
    const previous = before?.spans.at(-1)
    if (before && previous && before.lines[1] === first) {
      before.lines[1] = last
      // What touches is one span of words: no space comes between.
      if (previous.end === start) previous.end = end
      else before.spans.push({ start, end })
    } else groups.push({ lines: [first, last], spans: [{ start, end }] })
  }
  return groups
}

/** The 1-based line of each position; positions are asked for in their order. */
function lineNumbers(source: string): (position: number) => number {
  const ends = /\r\n|\r|\n/g
  let line = 1
  let next = ends.exec(source)
  return (position) => {
    while (next && next.index < position) {
      line += 1
      next = ends.exec(source)
    }
    return line
  }
}
