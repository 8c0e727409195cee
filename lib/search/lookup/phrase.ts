import { boundPrefixes } from '#lib/search/format/bound-prefixes.ts'
import type { JoinedWord } from '#lib/search/format/joined-words.ts'
import { type ReadText, readWords } from '#lib/search/format/read-words.ts'
import type { PhraseClause } from '#lib/search/query/query.ts'
import type { Token } from '#lib/text/tokens.ts'

/** One way on from a word: what stands there, and the word after it. */
interface Step {
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
const withSign: ReadonlySet<JoinedWord['kind']> = new Set(['sign', 'money', 'slash', 'more'])
const abbreviation = /^\p{Lu}{2,}$/u

/** Reads a phrase as it was typed. */
export function readPhrase({ written, loosely }: Pick<PhraseClause, 'written' | 'loosely'>): Phrase {
  const read = readWords(written)
  const isCapital = ({ start, end }: Token) => {
    if (loosely || !abbreviation.test(written.slice(start, end))) return false
    // Not where all is in capitals, nor in COVID-19, which is Covid-19 as well.
    return (/\p{Ll}/u.test(written) || read.words.length === 1) && !/^-\d/.test(written.slice(end))
  }
  const steps = read.words.map((word, at): Step[] => {
    const here = read.joined.filter(({ from }) => from === at)
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
    const isOne = one?.to === at + 2 && boundPrefixes.has(token?.text ?? '')
    const { text = '', to = at + 1, capital } = (isOne ? one : token) ?? {}
    const money = read.joined.some(({ kind, from }) => kind === 'money' && from === at) && !loosely
    const whole = read.joined.filter((one) => isWhole(one) && one.from < to && one.to > at && one.text !== text)
    parts.push({ word: money ? (read.words[at]?.text ?? '') : text, joined: whole.map((one) => one.text) })
    if (capital || steps[at]?.some((step) => 'kind' in step && step.kind !== 'whole')) isParticular = true
    at = to
  }
  return { parts, isParticular, steps }
}

function isWhole({ kind }: JoinedWord): boolean {
  return kind === 'whole'
}

/** Where a phrase stands in a text: from which word to which, half-open, each time. */
export function findPhrase(read: ReadText, { steps }: Phrase): [from: number, to: number][] {
  const { text, words } = read
  const fits = ({ text: wanted, capital }: Step, at: number) => {
    const word = words[at]
    return word?.text === wanted && !(capital && /^\p{Ll}/u.test(text.slice(word.start, word.start + 2)))
  }
  /** Where the rest of the phrase ends that begins at one of its words and at one of the text; -1 where it doesn't stand there. */
  const endOf = (place: number, at: number): number => {
    const ways = steps[place]
    if (!ways) return at
    for (const way of ways) {
      if (fits(way, at)) {
        const end = endOf(way.to, at + 1)
        if (end >= 0) return end
      }
      for (const one of read.joinedAt(at)) {
        if (one.text !== way.text || one.kind === 'percent') continue
        const end = endOf(way.to, one.to)
        if (end >= 0) return end
      }
    }
    return -1
  }
  const found: [number, number][] = []
  if (steps.length === 0) return found
  for (let at = 0; at < words.length; at++) {
    const end = endOf(0, at)
    if (end >= 0) found.push([at, end])
  }
  return found
}
