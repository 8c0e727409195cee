import {
  abbreviationsBeforeNumber,
  ambiguousAbbreviations,
  neverSentenceFinalAbbreviations,
  sentenceFinalAbbreviations,
  sentenceStarters,
} from './abbreviations.ts'

/** Half-open UTF-16 span. */
export interface SentenceSpan {
  start: number
  end: number
}

const closers = '"\'”’»›)\\]」』）】》'
/** Signs with which a sentence goes on after a stop (SContinue of UAX #29). */
const goesOn = ',\\-:;–—،、︐︑︓︱︲﹐﹑﹕﹘﹣，－：､'
/** A stop, its closing marks and the space behind it. */
const spacedEnd = new RegExp(`(?<![.!?…؟۔।])[.!?…؟۔।]+[${closers}]*\\s+(?![${goesOn}\\s])`, 'gu')
/** Stops of scripts that put no space behind them. */
const unspacedEnd = new RegExp(`(?<![。！？．｡])[。！？．｡]+[${closers}]*\\s*`, 'gu')
/** Quotation marks and brackets in a row; without a limit a row of them takes the square of its length. */
const mostMarks = 8
/** A full stop and the like, its closing marks, then at once a capital: the space between was lost. */
const lostSpace = new RegExp(
  `[.!?…][${closers}]{0,${mostMarks}}(?=[“‘«‹„(\\["']{0,${mostMarks}}[\\p{Lu}\\p{Lt}\\p{Nd}])`,
  'gu',
)
/** A full stop, space, a figure: Unicode's rules see no end there when a small letter follows the figure. */
const beforeNumber = new RegExp(`[.][${closers}]*\\s+(?=\\p{Nd})`, 'gu')
const address = /(?:https?:\/\/|www\.)[^\s«»“”<>]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/giu

/** What any address has; looking for the whole of one takes longer. */
const mayHaveAddress = /:\/\/|@|www\./iu

/** How many UTF-16 units before and after a stop are looked at: longer than any abbreviation, and a word with its marks. */
const leftContext = 48
const rightContext = 32
const ending = new RegExp(`([.!?…。！？．｡؟۔।]+)[${closers}\\s]*$`, 'u')
const lastWord = /(?:^|[^\p{L}\p{M}.-])([\p{L}\p{M}№][\p{L}\p{M}.-]*)$/u
const nextLetter = /^[\s\p{P}]*([\p{L}\p{N}][\p{L}\p{M}\p{N}-]*)/u
const enumerator = /^[\s(]*(?:\d{1,3}|[IVXLC]{1,6}|\p{L})[.)]\s*$/u
/** K., Ch., Dzh., Yu.: a capital, and of the rest of a name no more than consonants. */
const initial = /^(?:\p{Lu}[bcdfghjklmnpqrstvwxzбвгджзйклмнпрстфхцчшщқғң]{0,3}|Y[aeu])$/u
const initialism = /^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u

/** Whether a full stop with no space after it ends a sentence: only where the word before it can't be a part of a name. */
function isLostEnd(word: string, next: string): boolean {
  if (/^\p{Nd}/u.test(next)) return /^\p{Ll}{4,}$/u.test(word)
  if (word === '') return true
  if (word.includes('.')) return next.length > 1 && sentenceStarters.has(next.toLowerCase())
  const plain = word.toLowerCase()
  if (neverSentenceFinalAbbreviations.has(plain) || initial.test(word)) return false
  return word.length > 1
}

/** Whether a full stop with space after it ends a sentence. */
function isStopEnd(word: string, next: string): boolean {
  const plain = word.toLowerCase()
  if (word === '') return true
  if (neverSentenceFinalAbbreviations.has(plain)) return false
  if (sentenceFinalAbbreviations.has(plain)) return true
  if (abbreviationsBeforeNumber.has(plain) && /^(?:\p{Nd}|[IVXLC]+$)/u.test(next)) return false
  if (ambiguousAbbreviations.has(plain) || initial.test(word) || initialism.test(word))
    return sentenceStarters.has(next.toLowerCase())
  return true
}

/**
 * Whether the text may be divided at `at`; `from` is where the sentence that would end there starts,
 * `lastWordEnd` where the last word of the text ends.
 */
function isEnd(text: string, from: number, at: number, lastWordEnd: number): boolean {
  const left = text.slice(Math.max(from, at - leftContext), at)
  const next = nextLetter.exec(text.slice(at, at + rightContext))?.[1]
  const marks = ending.exec(left)
  if (!marks?.[1]) return false
  if (next === undefined) return at < lastWordEnd
  if (/^\p{Ll}/u.test(next)) return false
  if (at - from <= leftContext && enumerator.test(left)) return false
  if (marks[1] !== '.') return true
  const word = lastWord.exec(left.slice(0, marks.index))?.[1] ?? ''
  const spaced = /\s$/u.test(left)
  return spaced ? isStopEnd(word, next) : isLostEnd(word, next)
}

/** Places where the text may be divided, in order: those of Unicode's rules, and those where a space was lost. */
function candidates(text: string): number[] {
  const places = new Set<number>()
  for (const match of text.matchAll(spacedEnd)) places.add(match.index + match[0].length)
  for (const match of text.matchAll(unspacedEnd)) places.add(match.index + match[0].length)
  let quotes = 0
  let counted = 0
  for (const match of text.matchAll(lostSpace)) {
    const mark = match[0]
    const at = match.index + mark.length
    // A straight quotation mark may close what ended or open what follows: their count so far decides.
    quotes += text.slice(counted, at - 1).split('"').length - 1
    counted = at - 1
    const opens = mark.endsWith('"') && quotes % 2 === 0
    places.add(opens ? at - 1 : at)
  }
  for (const match of text.matchAll(beforeNumber)) places.add(match.index + match[0].length)
  places.delete(0)
  if (places.size === 0 || !mayHaveAddress.test(text)) return [...places].sort((a, b) => a - b)
  for (const match of text.matchAll(address)) {
    for (let at = match.index + 1; at < match.index + match[0].length; at++) places.delete(at)
  }
  return [...places].sort((a, b) => a - b)
}

function endOfLastWord(text: string): number {
  let end = text.length
  while (end > 0) {
    const isPair = /[\uDC00-\uDFFF]/.test(text.charAt(end - 1))
    const start = Math.max(0, end - (isPair ? 2 : 1))
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) break
    end = start
  }
  return end
}

function trimmed(text: string, start: number, end: number): SentenceSpan {
  const part = text.slice(start, end)
  const left = part.length - part.trimStart().length
  return { start: start + left, end: start + part.trimEnd().length }
}

/**
 * The sentences of one paragraph, as spans in it, in order, without the spaces around them; together they hold every
 * character that is no space. Ends are sought where Unicode's rules seek them (UAX #29: a stop, closing marks, space; in scripts
 * that put no space behind a stop, at once), in code of ours, so that they are the same whatever ICU a machine has. Then:
 * - no end after titles, initials and abbreviations of English, Russian and Kazakh, nor before a small letter; where
 *   an abbreviation could end a sentence, it does so only before a word that starts sentences;
 * - an end where the space after it was lost (`ended.The`), but not in names, addresses and figures (`W.Ruto`, `gov.kz`).
 * In doubt two sentences stay one. Line ends count as spaces.
 */
export function sentences(text: string): SentenceSpan[] {
  const line = text.replace(/[\n\r\u0085\u2028\u2029]/g, ' ')
  const spans: SentenceSpan[] = []
  const lastWordEnd = endOfLastWord(line)
  let from = 0
  for (const at of candidates(line)) {
    if (!isEnd(line, from, at, lastWordEnd)) continue
    spans.push(trimmed(line, from, at))
    from = at
  }
  const last = trimmed(line, from, line.length)
  if (last.end > last.start) spans.push(last)
  return spans
}
