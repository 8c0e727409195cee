import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import { isUnit } from '#lib/quote/words/figures.ts'
import { restrictiveSenses } from '#lib/quote/words/lexicon/sense-lexicon.ts'
import { areAntonyms, deicticTimeOf, quantifierOf } from '#lib/quote/words/word-senses.ts'
import type { Compared } from './compared-texts.ts'
import { type Segment, wordsOf } from './word-edits.ts'

/** In longer stretches opposites meet by chance. */
const mostCompared = 5
/** What "next" and "last" go with, besides units of time. */
const occasions = /^(?:century|session|congress|spring|summer|autumn|fall|winter|сесси\p{L}+|век\p{L}*|ғасыр\p{L}*)$/u

/** What is turned by other words, more or fewer of them: how much or how surely it is said, its sense, or the time. */
export function turnedSense(segment: Segment, compared: Compared): 'quantifier' | 'sense' | 'date' | undefined {
  const quoted = wordsOf(segment.quoted, compared.quoted)
  const said = wordsOf(segment.said, compared.said)
  const { language } = compared
  // A contraction has its words in one: won't, will not.
  if (segment.kind === 'spelling' && quoted.length !== said.length) return undefined
  if (senses(quoted, language) !== senses(said, language)) return 'quantifier'
  if (pointsElsewhere(segment, compared)) return 'date'
  if (quoted.length > mostCompared || said.length > mostCompared) return undefined
  const isTurned = quoted.some((one) => said.some((other) => areAntonyms(one.text, other.text, language)))
  return isTurned ? 'sense' : undefined
}

/** Whether a few words behind an ellipsis limit or deny what stands beside them. */
export function hidesTurn({ said }: Segment, compared: Compared): boolean {
  return wordsOf(said, compared.said).some(({ text }) =>
    restrictiveSenses.has(quantifierOf(text, compared.language) ?? ''),
  )
}

function senses(words: readonly ComparableWord[], language: string): string {
  return words
    .flatMap(({ text }) => quantifierOf(text, language) ?? [])
    .sort()
    .join(' ')
}

/** Whether another year, day or session is meant: next for last, or one of them where there was none. */
function pointsElsewhere({ quoted, said }: Segment, compared: Compared): boolean {
  const { language } = compared
  const given = wordsOf(quoted, compared.quoted).flatMap(({ text }) => deicticTimeOf(text, language) ?? [])
  const stood = wordsOf(said, compared.said).flatMap(({ text }) => deicticTimeOf(text, language) ?? [])
  if (given.length > 0 && stood.length > 0) return given.some((time) => !stood.includes(time))
  const points = (times: readonly string[], next: ComparableWord | undefined) =>
    times.some((time) => time === 'next' || time === 'last') &&
    next !== undefined &&
    (isUnit(next.text) || isUnit(`${next.text}s`) || occasions.test(next.text))
  return points(given, compared.quoted[quoted.to]) || points(stood, compared.said[said.to])
}
