import { analyze } from '#lib/search/format/analyzer.ts'
import type { CompoundToken } from '#lib/search/format/compound-tokens.ts'
import { hyphenablePrefixes } from '#lib/search/format/hyphenable-prefixes.ts'
import type { PhraseClause } from '#lib/search/query/query.ts'
import type { Token } from '#lib/text/tokens.ts'

/** One way on from a word: what is there, and the word after it. */
export interface PhraseTransition {
  text: string
  to: number
  /** Whether it is an abbreviation in capitals, which no word in small letters is: AIDS. */
  capital?: boolean
}

/** A part of a phrase as the index has it. */
export interface PhrasePart {
  word: string
  /** What it is written as together with its neighbours. */
  compounds: string[]
}

/** A phrase to find word by word as written; forms don't count. */
export interface Phrase {
  parts: PhrasePart[]
  /** Whether a text has to be looked at even where the index has all its parts: for capitals, and marks such as `%`. */
  needsTextCheck: boolean
  /** For each of its words the ways on. */
  transitions: PhraseTransition[][]
}

/** Compounds whose marks must be there where they were typed inside quotation marks. */
const signKinds: ReadonlySet<CompoundToken['kind']> = new Set(['sign', 'money', 'slash', 'more'])
const abbreviation = /^\p{Lu}{2,}$/u

/** Reads a phrase as it was typed; `implicit` says that it was typed without quotation marks. */
export function parsePhrase({ written, implicit }: Pick<PhraseClause, 'written' | 'implicit'>): Phrase {
  const read = analyze(written)
  const isCapital = ({ start, end }: Token) => {
    if (implicit || !abbreviation.test(written.slice(start, end))) return false
    // Not where all is in capitals, nor in COVID-19, which is Covid-19 as well.
    return (/\p{Ll}/u.test(written) || read.words.length === 1) && !/^-\d/.test(written.slice(end))
  }
  const transitions = read.words.map((word, at): PhraseTransition[] => {
    const here = read.compounds.filter(({ from }) => from === at)
    const particular = implicit ? [] : here.filter(({ kind }) => signKinds.has(kind))
    if (particular.length > 0) return particular
    const capital = isCapital(word)
    return [{ text: word.text, to: at + 1, ...(capital && { capital }) }, ...here.filter(isCatenated)]
  })
  const parts: PhrasePart[] = []
  let needsTextCheck = false
  for (let at = 0; at < transitions.length; ) {
    const [token, one] = transitions[at] ?? []
    // The index has the two as one wherever they are together.
    const isOne = one?.to === at + 2 && hyphenablePrefixes.has(token?.text ?? '')
    const { text = '', to = at + 1, capital } = (isOne ? one : token) ?? {}
    const money = read.compounds.some(({ kind, from }) => kind === 'money' && from === at) && !implicit
    const whole = read.compounds.filter((one) => isCatenated(one) && one.from < to && one.to > at && one.text !== text)
    parts.push({ word: money ? (read.words[at]?.text ?? '') : text, compounds: whole.map((one) => one.text) })
    if (capital || transitions[at]?.some((transition) => 'kind' in transition && transition.kind !== 'whole'))
      needsTextCheck = true
    at = to
  }
  return { parts, needsTextCheck, transitions }
}

function isCatenated({ kind }: CompoundToken): boolean {
  return kind === 'whole'
}
