import type { Line } from '#lib/ingest/read/source.ts'
import { compoundPairs, firstParts, secondParts, solidWords, wordEndings } from './compound-words.ts'

/** A word whose hyphen at the line's end was taken for a cut, though nothing else in the text says so. */
export interface UnsureHyphen {
  /** 1-based line of the source that ends in the hyphen. */
  line: number
  before: string
  after: string
}

/** Says of the hyphen at the end of a line whether it only cuts a word there. */
export interface LineEndHyphens {
  /** Length of the hyphen that is to be left out between two lines of one paragraph; 0 where it stays or there is none. */
  cut: (line: Line, next: Line) => number
  unsure: UnsureHyphen[]
}

const letters = String.raw`[\p{L}\p{M}\p{N}]`
const chain = `${letters}+(?:[-\u2010’']${letters}+)*`
const lastHyphen = new RegExp(`${letters}[-\u2010\u00AC]$`, 'u')
const lastWord = new RegExp(`(${chain})([-\u2010\u00AC])$`, 'u')
/** No word is longer, in UTF-16 units. */
const longestWord = 80
const firstWord = new RegExp(`^(${chain})`, 'u')
const anyWord = new RegExp(chain, 'gu')
const smallParts = new Set('of the in to and on by up down out off at a for de la'.split(' '))
/** What comes before solid words: "under-standing", "re-minded" are cut. */
const prefixes = new Set('un re de be in im dis mis out over under inter trans fore after up'.split(' '))
/** "pre- and post-war": nothing is cut. */
const suspended = /^(?:and|or|to|и|или|либо|және|мен)\s/iu

/**
 * The share of lines that end in a hyphen from which on a text is one that cuts its words. Of 46 statements of the UN's
 * general debate, which cut none, those that do have hyphens have them on less than one line in a hundred; books and
 * newspapers have them on five to twenty.
 */
const leastShare = 0.02

/**
 * Decides by the words of all lines: a word that is elsewhere in one piece was cut, one that is
 * elsewhere with its hyphen keeps it. Else a hyphen stays before capitals and figures, and between the parts of words
 * that are written with one. What is left is a cut word in a text that cuts its words, and keeps its hyphen in others.
 */
export function lineEndHyphens(lines: Line[]): LineEndHyphens {
  const unsure: UnsureHyphen[] = []
  const ends = lines.filter(({ text }) => lastHyphen.test(text.slice(-2))).length
  let counts: Map<string, number> | undefined
  const cutsWords = ends >= lines.length * leastShare
  return {
    unsure,
    cut: (line, next) => {
      const [, before = '', hyphen = ''] = lastHyphen.test(line.text.slice(-2))
        ? (lastWord.exec(line.text.slice(-longestWord)) ?? [])
        : []
      const after = firstWord.exec(next.text)?.[1] ?? ''
      if (before === '' || after === '' || suspended.test(next.text)) return 0
      if (hyphen === '\u00AC') return /^\p{L}/u.test(after) ? 1 : 0
      // All words are read only where a hyphen asks for it.
      counts ??= wordCounts(lines)
      const found = judge(before, after, counts)
      const verdict = found === 'cut' || cutsWords ? found : 'own'
      if (verdict === 'unsure') unsure.push({ line: line.number, before, after })
      return verdict === 'own' ? 0 : 1
    },
  }
}

/** `likely` is a cut word for all that is known; `unsure` one whose parts are words of the text, too. */
function judge(before: string, after: string, counts: Map<string, number>): 'cut' | 'likely' | 'own' | 'unsure' {
  if (/\p{N}$/u.test(before) || /^\p{N}/u.test(after)) return 'own'
  const inCapitals = before.length > 1 && !/\p{Ll}/u.test(before)
  if (/^\p{Lu}/u.test(after) && !inCapitals) return 'own'
  const [first, second] = [before.toLowerCase(), after.toLowerCase()]
  const whole = counts.get(first + second) ?? 0
  const joined = counts.get(`${first}-${second}`) ?? 0
  if (whole !== joined) return whole > joined ? 'cut' : 'own'
  if (solidWords.has(first + second)) return 'cut'
  if (isCompound(first, second)) return 'own'
  const both = first.length > 2 && second.length > 3 && counts.has(first) && counts.has(second)
  return both ? 'unsure' : 'likely'
}

function isCompound(first: string, second: string): boolean {
  const [last = ''] = first.split(/[-\u2010]/u).slice(-1)
  const [next = '', ...more] = second.split(/[-\u2010]/u)
  // "state-of-the-art", "mother-in-law".
  if ((last !== first && smallParts.has(last)) || smallParts.has(more[0] ?? '')) return true
  if (compoundPairs.some(([firsts, seconds]) => firsts.has(last) && seconds.has(next))) return true
  if (firstParts.has(last)) return !wordEndings.has(next)
  return last.length > 1 && !prefixes.has(last) && (secondParts.has(next) || secondParts.has(second))
}

/** How often each word is within a line, in small letters; what is at a line's end hyphen is left aside. */
function wordCounts(lines: Line[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [index, { text }] of lines.entries()) {
    const previous = lines[index - 1]
    const start = previous && lastHyphen.test(previous.text.slice(-2)) ? (firstWord.exec(text)?.[0].length ?? 0) : 0
    const cut = lastHyphen.test(text.slice(-2)) ? lastWord.exec(text.slice(-longestWord))?.[0].length : 0
    const end = text.length - (cut ?? 0)
    for (const [word] of text.slice(start, end).toLowerCase().matchAll(anyWord)) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
      for (const part of word.includes('-') ? word.split('-') : []) counts.set(part, (counts.get(part) ?? 0) + 1)
    }
  }
  return counts
}
