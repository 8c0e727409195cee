import type { Span } from '#lib/domain/ledger.ts'

/** What transcribers note between the words, in the languages of the archive: what the room did, not what was said. */
const noted =
  'applause|laughter|laughs?|cheers|cheering|standing ovation|pause|crosstalk|inaudible|unintelligible|off[- ]mic|interruption|music|аплодисменты|смех|оживление|пауза|неразборчиво|овация|қол шапалақ\\p{L}*|күлкі\\p{L}*|шапалақ'

const direction = new RegExp(
  `[(\\[](?:[^()\\[\\]]{0,40}[\\s,.])?(?:${noted})(?![\\p{L}])[^()\\[\\]]{0,40}[)\\]]`,
  'giu',
)

/** Notes of a transcriber within a text, "(Applause.)", "[Laughter]", "(Смех.)": half-open, brackets included, in order. */
export function stageDirections(text: string): Span[] {
  return [...text.matchAll(direction)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
}
