import { isHeaderWord } from '#lib/ingest/recognise/ocr-errors/repair-header-words.ts'
import { hasVowel, inLowerCase, isNameShaped, isParticle, withoutMarks } from './name-letters.ts'
import { startsWithOffice } from './offices.ts'
import { personWords } from './person-words.ts'
import { isPostNominal } from './post-nominals.ts'

/** The words of a name as a text writes them. */
export interface WrittenName {
  /** Without possessive endings and stops, with "Jr", "III" and the like. */
  words: string[]
  /** As they are in the text. */
  raw: string
  /** Of that, in UTF-16 units. */
  length: number
}

/** What comes before the name. */
interface NameContext {
  /** An honorific. */
  honoured: boolean
  /** A form of address that goes with a person's own name. */
  personal: boolean
}

const afterNames = new Set(personWords.afterNames)
const notInNames = new Set(personWords.notInNames)
const ambiguous = new Set(personWords.ambiguousNames)
const offices = new Set(personWords.offices.map(inLowerCase))
const finalParticles = new Set(personWords.finalParticles)
/** Words of offices that are names as well. */
const officesInNames = /^(?:Lady|King|Prince|Pope|Justice|Head|Chancellor|Dean|Warden|Keeper|Steward)\b/iu

/** A word; an article of Dutch names is one behind its apostrophe: "van ’t Weir". */
const token = /^(?:[’'‘`](?=[tsn]\s+\p{Lu}))?[\p{Lu}\p{Ll}][\p{L}\p{M}’'`‘ʻʼ‐‑-]*\.?/u
const suffix = /^,?\s+(?:Jr|Sr|JR|SR|II|III|IV)\b\.?/u
/** Of a king or a pope. */
const ordinal = /^(?:II|III|IV|VI{0,3}|IX|X{1,2}[IV]*)$/u
/** Characters that may follow a word: another one glued to it is a misreading. */
const mayFollow = /^(?:[\s,.;:!?…()[\]’'‘"“”«»|/–—*†‡§¹²³-]|$)/u

/** Longest name in words that are no particles. */
const mostWords = 6
/** Longest name in words. */
const mostWritten = 10

/**
 * Reads the words of a name at the start of a text. Nothing where a word of them is none of a name's, or was misread.
 */
export function readName(text: string, before: NameContext): WrittenName | undefined {
  const taken = takeWords(text, before)
  if (!taken) return undefined
  let { at } = taken
  // "MeMAHON": only "Mc" is written so.
  const words = taken.words.map((word) => withoutStop(word.replace(/^Me(?=\p{Lu}{3})/u, 'Mc')))
  const post = suffix.exec(text.slice(at))
  if (post) {
    words.push(post[0].replace(/[,\s]/g, ''))
    at += post[0].length
  }
  // A last letter alone belongs to what follows.
  while (words.length > 1 && /^\p{L}\.?$/u.test(words.at(-1) ?? '')) words.pop()
  if (words.length > 2 && isMisreadHonorific(words[0] ?? '')) words.shift()
  const full = words.filter((word) => /\p{Lu}/u.test(word) || !isParticle(word))
  if (full.length === 0 || full.length > mostWords) return undefined
  if (!words.every((word, index) => isNameWord(word, index, words, before))) return undefined
  if (!words.some((word) => word.replace(/\P{L}/gu, '').length > 1)) return undefined
  if (before.honoured && words.length === 1 && isTooShort(words[0] ?? '')) return undefined
  return { words, raw: text.slice(0, at), length: at }
}

/** Whether a word, written small, is one of those that follow names: "at", "says". */
export function followsNames(word: string): boolean {
  return afterNames.has(word)
}

function takeWords(text: string, before: NameContext): { words: string[]; at: number } | undefined {
  const words: string[] = []
  let at = 0
  while (words.length < mostWritten) {
    const next = nextWordAt(text, at, words)
    const raw = next === undefined ? undefined : token.exec(text.slice(next))?.[0]
    if (next === undefined || raw === undefined) break
    const rest = text.slice(next + raw.length)
    const small = inLowerCase(raw).replace(/\.$/, '')
    if (/^[’'‘`]?\p{Ll}/u.test(raw)) {
      const isFinal = words.length > 0 && finalParticles.has(small)
      if (!isFinal && !isParticleHere(raw, rest, words, before)) break
    } else if (endsName(raw, small, rest, words, before)) break
    // Letters glued to a figure or another character are a misreading.
    if (!mayFollow.test(rest) && !/^\p{Lu}\.$/u.test(raw)) return undefined
    if (isPostNominal(raw, words, token.exec(rest.trimStart())?.[0] ?? '')) break
    const possessive = /(?<=\p{L}\.?)[’'‘`]s?$/iu.exec(raw)?.[0] ?? ''
    const bare = raw.slice(0, raw.length - possessive.length)
    words.push(bare)
    at = next + bare.length
    if (possessive !== '') break
    if (/[^.]\.$/.test(raw) && bare.replace('.', '').length > 3) break
  }
  return { words, at }
}

/** Where the next word of a name is: on this line, or on the next where the name is broken there. */
function nextWordAt(text: string, at: number, words: readonly string[]): number | undefined {
  const rest = text.slice(at)
  const newline = /^\s*\n\s*/u.exec(rest)?.[0]
  if (!newline) return at + (/^[ \t\u00A0]+/u.exec(rest)?.[0].length ?? 0)
  const full = words.filter((word) => word.replace(/\P{L}/gu, '').length > 1)
  // One word of it comes before, and the line after goes on with a comma, or with where and when.
  if (words.length === 0 || full.length > 1 || (full.length === 1 && words.length > 1)) return undefined
  return secondHalf.test(rest.slice(newline.length)) ? at + newline.length : undefined
}

const capitalised = String.raw`\p{Lu}[\p{L}\p{M}’'-]+`
const secondHalf = new RegExp(String.raw`^${capitalised}(?: ${capitalised}){0,2}(?:,| +(?:at|on|during|to)\b)`, 'iu')

function isParticleHere(raw: string, rest: string, words: readonly string[], before: NameContext): boolean {
  if (!isParticle(raw) || (words.length === 0 && !before.honoured)) return false
  if (/\p{Lu}/u.test(raw)) return true
  return /^(?:\s+[’'‘`]?\p{Ll}{1,4})*\s+(?:\p{Ll}{1,2}[-’'])?\p{Lu}/u.test(rest)
}

function endsName(raw: string, small: string, rest: string, words: readonly string[], before: NameContext): boolean {
  // An initial is no word: "А. Иванова", where "а" is "but".
  if (/^\p{Lu}\.$/u.test(raw)) return false
  const isFirst = words.length === 0
  if (afterNames.has(small)) return !(isFirst && before.honoured && /^\s+\p{Lu}[\p{L}’'-]+,/u.test(rest))
  if (isFirst) return false
  // "20 May", "May 20": a month, and not a name.
  if (ambiguous.has(small) && /^\.?,?[ \t]+\d/u.test(rest)) return true
  if (/^[JS]r\.?$/iu.test(raw)) return true
  if (startsWithOffice(raw + rest) && !officesInNames.test(raw)) return !/^(?:Senior|Junior)\n/u.test(raw + rest)
  return words.length > 1 && before.personal && notInNames.has(small)
}

function withoutStop(word: string): string {
  return word.length > 2 ? word.replace(/\.$/, '') : word
}

/** "MVR HAROLD HOLT", "Tbe Hon": two to four letters that an honorific has but for one. */
function isMisreadHonorific(word: string): boolean {
  const letters = word.replace(/\./g, '')
  return /^[\p{Lu}]\p{L}{1,3}$/u.test(letters) && !hasVowel(letters) && /[MDH]/u.test(letters) && letters !== 'Ng'
}

/** Two letters in capitals may be half of a word that was misread; in ordinary letters they are a name: "Xi". */
function isTooShort(word: string): boolean {
  return word.length < 2 || (word.length < 3 && !/^\p{Lu}\p{Ll}$/u.test(withoutMarks(word)))
}

/** "Pro-Chancellor" */
function hasOfficePart(word: string): boolean {
  const [, ...parts] = word.split(/[-‐‑]/u)
  return parts.some((part) => offices.has(inLowerCase(part)))
}

function isNameWord(word: string, index: number, words: readonly string[], before: NameContext): boolean {
  const small = inLowerCase(word.replace(/\./g, ''))
  if (notInNames.has(small) || isHeaderWord(word, index === 0) || hasOfficePart(word)) return false
  if (index > 0 && ordinal.test(word)) return true
  if (ambiguous.has(small) && words.length === 1 && !before.personal) return false
  if (/^\p{Ll}/u.test(word)) return isParticle(word) || (index > 0 && finalParticles.has(small))
  return isNameShaped(word)
}
