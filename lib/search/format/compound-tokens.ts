import type { Token } from '#lib/text/tokens.ts'
import { isUnsegmentedSign } from '#lib/text/unsegmented-scripts.ts'
import { hyphenablePrefixes } from './hyphenable-prefixes.ts'

/**
 * Words of a text that are one word as well, or one with a mark:
 * - `whole`: what may be written together, apart or with a hyphen (`co-operation`, `COVID-19`, `self government`);
 * - `percent`: a figure with the word (`5 per cent`); `sign`: with the sign of it (`5%`);
 * - `money`: a figure with the sign of a currency; `slash`: two figures (`9/11`); `more`: a word with a plus (`OPEC+`);
 * - `elided`: the word behind an article or the like that has lost its vowel (`l'état`, `dell'arte`);
 * - `signs`: two neighbouring characters of a script without spaces between words.
 */
export interface CompoundToken {
  kind: 'whole' | 'percent' | 'sign' | 'money' | 'slash' | 'more' | 'elided' | 'signs'
  /** What it is written as, folded, in one. */
  text: string
  /** Which of the words, half-open. */
  from: number
  to: number
}

const hyphen = /^\u00AD?[-\u2010\u2011\u2013\u05BE\uFE63\uFF0D]$/
/** Where a printed line ended: "self- government"; or space slipped in. */
const looseHyphen = /^ ?[-\u2010\u2011\u2013] ?$/
const gap = /^[ \u00A0\u202F]$/
const gapOrHyphen = /^[ \u00A0\u202F-]$/
const beforeSign = /^[ \u00A0\u202F]?([%٪％﹪])/
const currencyBefore = /(\p{Sc})[ \u00A0\u202F]?$/u
const currencyAfter = /^[ \u00A0\u202F]?(\p{Sc})/u
const percentWord = /^(?:percent|pct|prozent|процент(?:а|у|ов|ом|ам|ами|ах|ы|е)?|пайыз\p{L}*)$/u
const elision = /^(?:[cdjlmnst]|(?:jus|lors|puis)?qu|un|(?:d[ae]|ne|su|a)ll)'([aeiouyh]\p{L}{2,})$/u
const figure = /^\d+(?:\.\d+)?$/
const letters = /^[\p{L}\p{M}]+$/u
const capitalsOnly = /^\p{Lu}+$/u
/** Most words that are one when joined by hyphens: "state-of-the-art". */
const maxHyphenatedWords = 4

/** Whether two words with a hyphen between may be written as one. A range of figures and the ending of an ordinal (33-й) may not. */
function canBeHyphenated(first: string, second: string): boolean {
  if (letters.test(first)) return letters.test(second) || /^\d+$/.test(second)
  return /^\d+$/.test(first) && /^[a-z]{1,2}$/.test(second)
}

/** All joined words that are in a text with these words, in the order in which they begin. */
export function compoundTokens(text: string, words: readonly Token[]): CompoundToken[] {
  const found: CompoundToken[] = []
  const between = (at: number) => text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? 0)
  const join = (kind: CompoundToken['kind'], from: number, to: number, joined?: string) => {
    const own = joined ?? words.slice(from, to).map((word) => word.text)
    found.push({ kind, text: typeof own === 'string' ? own : own.join(''), from, to })
  }
  for (const [at, { text: word, start, end }] of words.entries()) {
    const next = words[at + 1]
    if (figure.test(word)) addFigureCompounds(text, words, at, join)
    else if (text[end] === '+' && capitalsOnly.test(text.slice(start, end)) && !/[\p{L}\d+]/u.test(text[end + 1] ?? ''))
      join('more', at, at + 1, `${word}+`)
    const [, elided] = elision.exec(word) ?? []
    if (elided !== undefined) join('elided', at, at + 1, elided)
    if (!next) continue
    const space = between(at)
    if (space === '') {
      if (isUnsegmentedSign(word) && isUnsegmentedSign(next.text)) join('signs', at, at + 2)
    } else if (hyphen.test(space)) {
      if (canBeHyphenated(word, next.text)) join('whole', at, at + 2)
      let to = at + 2
      const begins = at === 0 || !hyphen.test(between(at - 1))
      while (begins && to < words.length && hyphen.test(between(to - 1))) to += 1
      if (begins && to - at > 2 && to - at <= maxHyphenatedWords && letters.test(word)) join('whole', at, to)
    } else if ((gap.test(space) || looseHyphen.test(space)) && canBeWrittenTogether(text, words[at], next))
      join('whole', at, at + 2)
  }
  return found
}

/** Whether two words with a space between may be written as one: a prefix and a word, capitals and a small number. */
function canBeWrittenTogether(text: string, first: Token | undefined, second: Token): boolean {
  if (!first) return false
  if (hyphenablePrefixes.has(first.text)) return second.text.length > 2 && letters.test(second.text)
  return /^\d{1,3}$/.test(second.text) && capitalsOnly.test(text.slice(first.start, first.end))
}

function addFigureCompounds(
  text: string,
  words: readonly Token[],
  at: number,
  join: (kind: CompoundToken['kind'], from: number, to: number, joined: string) => void,
): void {
  const { text: word, start, end } = words[at] ?? { text: '', start: 0, end: 0 }
  const [after, second, third] = [text.slice(end, end + 2), words[at + 1], words[at + 2]]
  const currency = currencyBefore.exec(text.slice(Math.max(0, start - 2), start)) ?? currencyAfter.exec(after)
  if (currency) join('money', at, at + 1, `${currency[1]}${word}`)
  if (beforeSign.test(after)) join('sign', at, at + 1, `${word}%`)
  if (!second) return
  const space = text.slice(end, second.start)
  if (gapOrHyphen.test(space)) {
    if (percentWord.test(second.text)) join('percent', at, at + 2, `${word}%`)
    const isPerCent = second.text === 'per' && /^cents?$/.test(third?.text ?? '')
    if (isPerCent && gap.test(text.slice(second.end, third?.start))) join('percent', at, at + 3, `${word}%`)
  }
  // Of three figures it is a date or a list.
  const isAlone = text[start - 1] !== '/' && text[second.end] !== '/'
  if (space === '/' && isAlone && /^\d{1,4}$/.test(word) && /^\d{1,4}$/.test(second.text))
    join('slash', at, at + 2, `${word}/${second.text}`)
}
