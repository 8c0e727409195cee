import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import { isUnit } from '#lib/quote/words/figures.ts'
import { restrictiveSenses } from '#lib/quote/words/lexicon/sense-lexicon.ts'
import { areAntonyms, deicticTimeOf, quantifierOf } from '#lib/quote/words/word-senses.ts'
import type { ComparedTexts } from './compared-texts.ts'
import { type WordEdit, type WordSpan, wordsInSpan } from './word-edits.ts'

/** Most words of a difference, on either side, among which opposites are looked for: in more they meet by chance. */
const mostCompared = 5
/** What "next" and "last" go with, besides units of time. */
const occasions = /^(?:century|session|congress|spring|summer|autumn|fall|winter|сесси\p{L}+|век\p{L}*|ғасыр\p{L}*)$/u

/**
 * What other words, more of them or fewer change: how much or how surely something is said, its sense, or the time;
 * undefined where nothing.
 */
export function changedSense(edit: WordEdit, texts: ComparedTexts): 'quantifier' | 'sense' | 'date' | undefined {
  const quoted = wordsInSpan(edit.quoted, texts.quoted)
  const said = wordsInSpan(edit.said, texts.said)
  const { language } = texts
  // A contraction has its words in one: won't, will not.
  if (edit.kind === 'spelling' && quoted.length !== said.length) return undefined
  if (quantifiersIn(quoted, language) !== quantifiersIn(said, language)) return 'quantifier'
  if (changesDeicticTime(edit, texts)) return 'date'
  if (quoted.length > mostCompared || said.length > mostCompared) return undefined
  const isTurned = quoted.some((one) => said.some((other) => areAntonyms(one.text, other.text, language)))
  return isTurned ? 'sense' : undefined
}

/** Whether words that an ellipsis leaves out limit or deny what is beside them (`restrictiveSenses`). */
export function hidesRestriction({ said }: WordEdit, texts: ComparedTexts): boolean {
  return wordsInSpan(said, texts.said).some(({ text }) =>
    restrictiveSenses.has(quantifierOf(text, texts.language) ?? ''),
  )
}

function quantifiersIn(words: readonly ComparableWord[], language: string): string {
  return words
    .flatMap(({ text }) => quantifierOf(text, language) ?? [])
    .sort()
    .join(' ')
}

/** Whether another year, day or session is meant: next for last, or one of them where there was none. */
function changesDeicticTime({ quoted, said }: WordEdit, texts: ComparedTexts): boolean {
  const { language } = texts
  const given = wordsInSpan(quoted, texts.quoted).flatMap(({ text }) => deicticTimeOf(text, language) ?? [])
  const stood = wordsInSpan(said, texts.said).flatMap(({ text }) => deicticTimeOf(text, language) ?? [])
  if (given.length > 0 && stood.length > 0) return given.some((time) => !stood.includes(time))
  return pointsToTime(quoted, texts.quoted, language) || pointsToTime(said, texts.said, language)
}

/** Whether words have "next" or "last" before a unit of time or an occasion, which may be the word behind them. */
function pointsToTime(span: WordSpan, words: readonly ComparableWord[], language: string): boolean {
  return wordsInSpan(span, words).some(({ text }, index) => {
    const time = deicticTimeOf(text, language)
    const next = words[span.from + index + 1]?.text
    return (
      (time === 'next' || time === 'last') &&
      next !== undefined &&
      (isUnit(next) || isUnit(`${next}s`) || occasions.test(next))
    )
  })
}
