import { analyze } from '#lib/search/format/analyzer.ts'
import type { CompoundToken } from '#lib/search/format/compound-tokens.ts'
import { hyphenablePrefixes } from '#lib/search/format/hyphenable-prefixes.ts'
import type { PhraseClause } from '#lib/search/query/query.ts'
import type { Token } from '#lib/text/tokens.ts'

/** One way on from a word: what stands there, and the word after it. */
export interface Step {
  text: string
  to: number
  /** Whether it is an abbreviation in capitals, which no word in small letters is: AIDS. */
  capital?: boolean
}

/** A part of a phrase as the index has it. */
export interface PhrasePart {
  word: string
  /** What it is written as together with its neighbours. */
  joined: string[]
}

/** A phrase to find word by word as written; forms don't count. */
export interface Phrase {
  parts: PhrasePart[]
  /** Whether a text has to be looked at even where the index has all its parts: for capitals and signs. */
  isParticular: boolean
  /** For each of its words the ways on. */
  steps: Step[][]
}

/** Inside quotation marks these count; outside they are understood. */
const withSign: ReadonlySet<CompoundToken['kind']> = new Set(['sign', 'money', 'slash', 'more'])
const abbreviation = /^\p{Lu}{2,}$/u

/** Reads a phrase as it was typed. */
export function readPhrase({ written, loosely }: Pick<PhraseClause, 'written' | 'loosely'>): Phrase {
  const read = analyze(written)
  const isCapital = ({ start, end }: Token) => {
    if (loosely || !abbreviation.test(written.slice(start, end))) return false
    // Not where all is in capitals, nor in COVID-19, which is Covid-19 as well.
    return (/\p{Ll}/u.test(written) || read.words.length === 1) && !/^-\d/.test(written.slice(end))
  }
  const steps = read.words.map((word, at): Step[] => {
    const here = read.compounds.filter(({ from }) => from === at)
    const particular = loosely ? [] : here.filter(({ kind }) => withSign.has(kind))
    if (particular.length > 0) return particular
    const capital = isCapital(word)
    return [{ text: word.text, to: at + 1, ...(capital && { capital }) }, ...here.filter(isWhole)]
  })
  const parts: PhrasePart[] = []
  let isParticular = false
  for (let at = 0; at < steps.length; ) {
    const [token, one] = steps[at] ?? []
    // The index has the two as one wherever they stand together.
    const isOne = one?.to === at + 2 && hyphenablePrefixes.has(token?.text ?? '')
    const { text = '', to = at + 1, capital } = (isOne ? one : token) ?? {}
    const money = read.compounds.some(({ kind, from }) => kind === 'money' && from === at) && !loosely
    const whole = read.compounds.filter((one) => isWhole(one) && one.from < to && one.to > at && one.text !== text)
    parts.push({ word: money ? (read.words[at]?.text ?? '') : text, joined: whole.map((one) => one.text) })
    if (capital || steps[at]?.some((step) => 'kind' in step && step.kind !== 'whole')) isParticular = true
    at = to
  }
  return { parts, isParticular, steps }
}

function isWhole({ kind }: CompoundToken): boolean {
  return kind === 'whole'
}
