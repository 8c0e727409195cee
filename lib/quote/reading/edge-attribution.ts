import { type KnownPerson, matchPersons } from '#lib/quote/persons/match-persons.ts'
import { nameCandidates } from '#lib/quote/persons/name-candidates.ts'
import {
  addressingVerbs,
  occasionWords,
  personTitles,
  sayingVerbs,
  wordsBeforeVerb,
} from '#lib/quote/words/lexicon/attribution-words.ts'
import { neverSentenceFinalAbbreviations } from '#lib/text/abbreviations.ts'
import { fold } from '#lib/text/fold.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import { tokens } from '#lib/text/tokens.ts'
import { claimedDates } from './claimed-dates.ts'
import { readClaim } from './read-claim.ts'

/** A text divided into words and what is said beside them: by whom and when. */
export interface AttributedText {
  words: string
  /** With a dash before it where it is at the end, with a colon behind it where it is at the beginning. */
  attribution: string
}

/** Longest attribution, in words. */
const mostWords = 30

/** Where an attribution may begin that no quotation marks set apart, the plainest first. */
const borders: readonly RegExp[] = [
  // A line of its own
  /\n\s{0,50}(?:[—–―~-]{1,80}\s{0,50}|by\s{1,50})?(?=[^\n]+$)/giu,
  // After a dash
  /(?<!\s)\s+(?:—|–|―|--|~|-)\s{0,50}(?=[^\n—–―~]{1,400}$)|(?<=[.!?…”"»])[—–―](?=[^\n—–―~]+$)/gu,
  // In brackets at the end
  /(?:(?<!\s)\s+)?[([](?=[^()[\]\n]+[)\]]\.?\s*$)/gu,
]

/** Where one may begin that is set apart by nothing but the end of a sentence or line: in up to three lines. */
const plainBorder = /(?<=[.!?…]["'”’»)\]]{0,5})\s+(?=\p{Lu})|\n\s{0,50}(?=[^\n]+(?:\n[^\n]+){0,2}$)/gu

/**
 * Long white space: a border would be looked for from each of its characters to its end, which takes the square of its
 * length.
 */
const longSpace = /\s{50,}/gu

/**
 * Divides a text without quotation marks from an attribution at its end: "… — Ana Verell, 2021". Undefined where none
 * is there plainly.
 */
export function trailingAttribution(pasted: string, known: readonly KnownPerson[]): AttributedText | undefined {
  const text = pasted.replace(longSpace, (space) => (space.includes('\n') ? '\n\n' : ' '))
  const plain = plainAttribution(text, known)
  if (plain) return plain
  for (const border of borders) {
    for (const { 0: found, index } of text.matchAll(border)) {
      const words = text.slice(0, index).trim()
      const attribution = text.slice(index + found.length).trim()
      if (words !== '' && isAttribution(attribution, known)) return { words, attribution: `— ${attribution}` }
    }
  }
  return undefined
}

/** The last sentence or lines, where they are nothing but the name of somebody known and when. */
function plainAttribution(text: string, known: readonly KnownPerson[]): AttributedText | undefined {
  // Before this word more follows than an attribution has: the rest of the text is not read again from each sentence on.
  const earliest = tokens(text).at(-2 * mostWords)?.start ?? 0
  for (const { 0: found, index } of text.matchAll(plainBorder)) {
    if (index + found.length < earliest) continue
    const words = text.slice(0, index).trim()
    const attribution = `— ${text.slice(index + found.length).trim()}`
    if (words === '' || isNameBegun(words)) continue
    if (tokens(attribution).length > mostWords || unexplained(attribution) > 0) continue
    const { speaker, date } = readClaim([{ text: attribution, side: 'after' }], known)
    if (speaker === undefined || matchPersons(speaker, known).length === 0) continue
    if (date !== undefined || tokens(speaker).length > 1) return { words, attribution }
  }
  return undefined
}

/** Whether words end in an initial or a title, with which a name goes on: "Ana B." before "Verell", "Dr." before "Ana Verell". */
function isNameBegun(words: string): boolean {
  const last = /(?<![\p{L}.])(\p{L}+)\.$/u.exec(words)?.[1] ?? ''
  return /^\p{Lu}$/u.test(last) || neverSentenceFinalAbbreviations.has(fold(last))
}

const leads: readonly RegExp[] = [
  /^([^\n:]{3,120}):\s+(?=\S)/u,
  // With a comma only where a word before the name says that somebody is quoted
  /^(?:as|to quote|quoting|in the words of|according to|как|по словам|словами)\s+([^\n:,]{2,80}),\s+(?=\S)/iu,
]

/**
 * Divides a text from an attribution at its beginning: "Ana Verell (2021): ", "Ana Verell said in 2021: ", "As Ana
 * Verell put it, ". Undefined where none is there plainly.
 */
export function leadingAttribution(text: string, known: readonly KnownPerson[]): AttributedText | undefined {
  for (const pattern of leads) {
    const [lead, attribution = ''] = pattern.exec(text) ?? []
    if (lead === undefined || !isAttribution(attribution, known) || !isLead(attribution, known)) continue
    // With the words that lead to the name: "According to Ana Verell's letter" names her, "Ana Verell's letter" might not.
    return { words: text.slice(lead.length), attribution: `${lead.trim().replace(/[,:]$/u, '')}:` }
  }
  return undefined
}

/** Whether words before a colon plainly name who speaks: "Read this: …" and "Remember: …" are the speaker's own words. */
function isLead(text: string, known: readonly KnownPerson[]): boolean {
  const { speaker, date } = readClaim([{ text: `— ${text}`, side: 'after' }], known)
  if (speaker === undefined || matchPersons(speaker, known).length > 0) return true
  if (tokens(text).some(({ text: word }) => sayingVerbs.has(fold(word)) || addressingVerbs.has(fold(word)))) return true
  return unexplained(text) === 0 && (date !== undefined || tokens(speaker).length > 1)
}

/** Whether a text says who or when, and not much else. */
function isAttribution(text: string, known: readonly KnownPerson[]): boolean {
  const all = tokens(text)
  if (all.length === 0 || all.length > mostWords) return false
  const claim = readClaim([{ text: `— ${text}`, side: 'after' }], known)
  if (claim.speaker === undefined && claim.date === undefined) return false
  return unexplained(text) <= (claim.speaker === undefined ? 0 : 2)
}

/** How many words of a text say nothing of who said something, when, where and to whom. */
export function unexplained(text: string): number {
  const dates = claimedDates(text)
  const names = nameCandidates(text)
  const isTaken = (start: number) => [...dates, ...names].some((one) => start >= one.start && start < one.end)
  return tokens(text.replace(/https?:\/\/\S+/gu, (found) => ' '.repeat(found.length))).filter(
    ({ text: own, start, end }) => {
      if (isTaken(start) || isStopWord(own) || /^\p{Nd}/u.test(own)) return false
      const word = fold(own)
      if ([sayingVerbs, addressingVerbs, personTitles, wordsBeforeVerb, occasionWords].some((list) => list.has(word)))
        return false
      // Places, bodies and names of occasions have capitals.
      return !/^\p{Lu}/u.test(text.slice(start, end))
    },
  ).length
}
