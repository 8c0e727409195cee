import { sentences } from '#lib/text/sentences.ts'

/** Paragraphs longer than this are broken; the pieces have about `least` to `most` words. */
const most = 180
const least = 60

/** Words with which a text turns to something else: a good place for a break. */
const turns =
  /^(?:however|but|in addition|additionally|moreover|furthermore|at the same time|in this regard|therefore|thus|finally|first|firstly|second|secondly|third|thirdly|meanwhile|nevertheless|in particular|in conclusion|on the other hand|as for|another|also|today|now|let me|i (?:want|would like|now)|turning to|next|кроме того|однако|вместе с тем|в то же время|в этой связи|поэтому|таким образом|наконец|во-первых|во-вторых|в-третьих|особое внимание|сонымен қатар|сонымен бірге|дегенмен|алайда|осыған байланысты|біріншіден|екіншіден|үшіншіден)(?!\p{L})/iu

/**
 * Places (UTF-16 units of the text) where a long paragraph is broken to read well: always the start of a sentence,
 * at a turn of thought where one comes, never inside a quotation or an enumeration. None for what is short enough.
 */
export function wallBreaks(text: string, language?: string): number[] {
  if (wordCount(text) <= most) return []
  const spans = sentences(text, language)
  const inside = quotedSpans(text)
  const breaks: number[] = []
  let words = 0
  let left = wordCount(text)
  for (const [index, span] of spans.entries()) {
    const count = wordCount(text.slice(span.start, span.end))
    const allowed =
      index > 0 &&
      !inside.some((quote) => span.start > quote.start && span.start < quote.end) &&
      !continues(text, span.start)
    const turn = turns.test(text.slice(span.start, span.start + 40))
    if (allowed && left >= least * 0.7 && (words >= most * 0.7 || (words >= least && turn) || words + count > most)) {
      if (words >= least * 0.7) {
        breaks.push(span.start)
        words = 0
      }
    }
    words += count
    left -= count
  }
  return breaks
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

/** A sentence of an enumeration ("Second: …" after "First: …;") goes on where the one before ends in `;` or `:`. */
function continues(text: string, at: number): boolean {
  return /[;:,–—]\s*$/u.test(text.slice(Math.max(0, at - 4), at))
}

const pairs: Record<string, string> = { '“': '”', '«': '»', '„': '“' }

/** Stretches between quotation marks; straight marks are taken in pairs. */
function quotedSpans(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  let open: { mark: string; at: number } | undefined
  for (const match of text.matchAll(/[“”«»„"]/gu)) {
    const mark = match[0]
    if (open && (mark === open.mark || mark === pairs[open.mark])) {
      spans.push({ start: open.at, end: match.index + 1 })
      open = undefined
    } else if (!open && (mark in pairs || mark === '"')) open = { mark: pairs[mark] ?? '"', at: match.index }
  }
  return spans
}
