import { startsWithOffice } from '#lib/ingest/recognise/offices.ts'
import { endsSentence } from '#lib/ingest/recognise/prose.ts'
import { fieldNamed, honorificAtStart, running, speakerWord } from './lexicon/matchers.ts'

/** What stands between a label and the words: a colon, a dash after a full stop or bracket, a full stop. */
const separator = /[:：]|\.\s?[-–—]+|(?<=[)\]])\s*[-–—]+|(?<=[\p{Lu})])\.(?=\s)/gu
/** "Mr BRANDT (Ferris–Treasurer)", the words on the next line; the first word may be misread. */
const member = /^(?:M[\p{L}]{1,3}|Sir|Dr|Senator|Hon)\.?\s[\p{L} .]*\p{Lu}{3}[\p{L} ]*\(\s?\p{L}+[- –—]/u
/** How far into a line a label goes, in UTF-16 units. */
const longest = 110

const capitals = /(?<!\p{L})\p{Lu}[\p{Lu}’'-]{2,}(?!\p{L})/u
const initials = /^(?:\p{Lu}\p{Ll}?\.\s?){1,2}\p{Lu}[\p{L}’'-]+$|^\p{Lu}[\p{L}’'-]+\s(?:\p{Lu}\.\s?){1,2}$/u
/** The Chinese, Japanese and Korean have no capitals, and names of two to four signs. */
const withoutCapitals = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]{2,8}$/u

/**
 * Whether a line is somebody's words after a label that says whose: "Mr BRANDT (Ferris—Treasurer) (3.18 pm)—I welcome
 * …", "Mrs. VERELL. Mr. President, …", "THE PRESIDENT: Good morning.", «О. Брандт: Они откроются осенью.»
 */
export function isSpeakerLabelled(text: string): boolean {
  if (member.test(text)) return true
  return [...text.slice(0, longest).matchAll(separator)].some((match) =>
    isLabel(text.slice(0, match.index), match[0], text.slice(match.index + match[0].length).trim()),
  )
}

function isLabel(label: string, mark: string, words: string): boolean {
  const bare = withoutBrackets(label)
  if (bare === '' || (fieldNamed(bare) !== undefined && !capitals.test(bare))) return false
  const colon = mark === ':' || mark === '：'
  const stop = mark === '.'
  if (words === '') return colon && (isOffice(bare) || (honorificAtStart.test(bare) && capitals.test(bare)))
  if (!isSpoken(words)) return false
  if (withoutCapitals.test(bare)) return true
  if (!isCapitalised(bare)) return false
  if (initials.test(bare)) return !stop || label !== bare
  if (honorificAtStart.test(bare)) return !stop || capitals.test(bare) || /\)$/.test(label)
  if (isOffice(bare)) return colon || capitals.test(bare)
  return capitals.test(bare) && (!stop || /[([]/.test(label)) && label.split(/\s+/).length < 9
}

function withoutBrackets(label: string): string {
  return label.replace(/\s*[([][^)\]]*(?:[)\]]|$)/gu, '').trim()
}

function isOffice(label: string): boolean {
  return speakerWord.test(label) || (startsWithOffice(label) && label.split(/\s+/).length < 8)
}

/** Words of a label begin with capitals, articles and particles apart. */
function isCapitalised(label: string): boolean {
  const words = label.split(/\s+/)
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
  return words.length <= 10 && small <= Math.max(1, words.length / 3) && /^(?:\p{Lu}|the\s\p{Lu})/u.test(label)
}

/** Whether words are somebody's speech: closed as a sentence is, or with words that running text has. */
function isSpoken(words: string): boolean {
  return (
    /^[\p{Lu}“"«¿¡(\p{Lo}\d—–-]/u.test(words) && (endsSentence(words) || running.test(words)) && /\p{L}{2}/u.test(words)
  )
}
