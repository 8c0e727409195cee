import { attributionOfVoice, defaultAttribution } from '#lib/domain/attribution.ts'
import type { PassageLocation } from '#lib/quote/candidates/passage-location.ts'
import { markedSpans } from '#lib/quote/reading/quotation-marks.ts'
import { tokens } from '#lib/text/tokens.ts'

/** Fewest words between quotation marks that are a quotation; fewer are a term, or a name. */
const fewestQuoted = 4
/** Fewest words beside the marks in the same paragraphs: where there are none, the marks are around all that was said. */
const fewestBeside = 3

const anyMark = /["“”„«»]/u

/**
 * Whether words are in quotation marks within what a speaker says: then he may be quoting somebody, or himself. Never so of words
 * that a report or a factsheet quotes, which are the speaker's for just that reason.
 */
export function isQuotedBySpeaker({ before, said, after, voice, document }: PassageLocation): boolean {
  const isSpoken =
    voice === undefined
      ? defaultAttribution(document.kind, document.speaker !== undefined) === undefined
      : attributionOfVoice(voice) === undefined
  if (!isSpoken) return false
  const text = before + said + after
  const [from, to] = [before.length, before.length + said.length]
  const span = markedSpans(text).find(({ start, outer }) => start <= from && to <= outer.end)
  // Where marks don't close, or others are between them, nobody can tell which belong together.
  if (!span || span.outer.end === span.end || anyMark.test(text.slice(span.start, span.end))) return false
  const beside = `${text.slice(0, span.outer.start)} ${text.slice(span.outer.end)}`
  return tokens(text.slice(span.start, span.end)).length >= fewestQuoted && tokens(beside).length >= fewestBeside
}
