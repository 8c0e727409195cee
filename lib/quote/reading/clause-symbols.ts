import { type KnownPerson, matchPersons, surnamesOf } from '#lib/quote/persons/match-persons.ts'
import { type NameCandidate, nameCandidates } from '#lib/quote/persons/name-candidates.ts'
import {
  addressingVerbs,
  occasionWords,
  personTitles,
  sayingVerbs,
} from '#lib/quote/words/lexicon/attribution-words.ts'
import { type ReportingRole, reportingRoles } from '#lib/quote/words/lexicon/reporting-words.ts'
import { fold } from '#lib/text/fold.ts'
import { claimedDates } from './claimed-dates.ts'

/**
 * A text as a row of symbols, one for each name, date, word or phrase and dividing sign, so that a rule on the form of
 * a clause is a short pattern:
 *
 * `N` a name, `P` a pronoun or an office in its place, `D` a date, `V` a verb of saying, `T` that, `A` according to,
 * `K` as, `W` who, `G` in whose view (behind a name, Kazakh), `E` the Kazakh word behind what was said, `B` an opener
 * or adverb, `I` a preposition, `s` an article, `o` an audience, an occasion or another word with a capital, `i`
 * oneself or a denial, `x` any other word; `,` `:` `-` `.` signs.
 */
export interface ClauseSymbols {
  row: string
  /** Where each symbol is in the text. */
  spans: readonly SymbolSpan[]
}

/** The place of a symbol: half-open, in UTF-16 units. */
export interface SymbolSpan {
  start: number
  end: number
}

const symbolOf: Readonly<Record<ReportingRole, string>> = {
  verb: 'V',
  that: 'T',
  accordingTo: 'A',
  as: 'K',
  inWhoseView: 'G',
  quotative: 'E',
  somebody: 'P',
  relative: 'W',
  oneself: 'i',
  opener: 'B',
  preposition: 'I',
  article: 's',
  audience: 'o',
}

const wordOrSign = /[\p{L}\p{M}\p{Nd}]+(?:['’-][\p{L}\p{M}\p{Nd}]+)*|--|[,:;.!?…]+|[—–―]|(?<=\s)-(?=\s)/gu
/** Most words of a phrase. */
const longestPhrase = 4

interface Piece extends SymbolSpan {
  text: string
}

/** Reads a text as symbols. Names of `known` persons are names even where they are also another word of a clause. */
export function clauseSymbols(text: string, known: readonly KnownPerson[]): ClauseSymbols {
  const nameAt = inReadingOrder(nameCandidates(text, surnamesOf(known)).filter((name) => mayBeWho(name, text, known)))
  const dateAt = inReadingOrder(claimedDates(text))
  const pieces: Piece[] = [...text.matchAll(wordOrSign)].map(({ 0: written, index }) => ({
    text: fold(written),
    start: index,
    end: index + written.length,
  }))
  const row: string[] = []
  const spans: SymbolSpan[] = []
  const put = (symbol: string, { start, end }: SymbolSpan) => {
    row.push(symbol)
    spans.push({ start, end })
  }
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at]
    if (!piece) break
    const taken = whole('D', dateAt(piece.start)) ?? whole('N', nameAt(piece.start))
    if (taken) {
      put(taken.symbol, taken.span)
      while ((pieces[at]?.start ?? text.length) < taken.span.end) at += 1
      continue
    }
    const { symbol, length } = plainSymbol(pieces, at, text)
    put(symbol, { start: piece.start, end: pieces[at + length - 1]?.end ?? piece.end })
    at += length
  }
  return { row: row.join(''), spans }
}

function whole(symbol: string, span: SymbolSpan | undefined) {
  return span && { symbol, span }
}

/**
 * Which of some spans covers a place, asked of places in their order. It goes along the spans once: to look through
 * all of them for each word of a pasted text takes the square of its length.
 */
function inReadingOrder(spans: readonly SymbolSpan[]): (place: number) => SymbolSpan | undefined {
  const sorted = spans.toSorted((first, second) => first.start - second.start)
  let from = 0
  return (place) => {
    while ((sorted[from]?.end ?? Number.POSITIVE_INFINITY) <= place) from += 1
    for (let at = from; (sorted[at]?.start ?? Number.POSITIVE_INFINITY) <= place; at += 1) {
      if ((sorted[at]?.end ?? 0) > place) return sorted[at]
    }
    return
  }
}

/** Whether a name may be that of who speaks: not a part of a longer one, nor a plain word that begins a sentence. */
function mayBeWho({ name, start, end }: NameCandidate, text: string, known: readonly KnownPerson[]): boolean {
  if (/^[\s-]\p{Lu}/u.test(text.slice(end))) return false
  const isPlainWord = !/\s/u.test(text.slice(start, end)) && roleOf(fold(name)) !== undefined
  return !isPlainWord || matchPersons(name, known).length > 0
}

function roleOf(word: string): string | undefined {
  const role = reportingRoles.get(word)
  if (role) return symbolOf[role]
  if (sayingVerbs.has(word) || addressingVerbs.has(word)) return 'V'
  if (personTitles.has(word)) return 'P'
  return occasionWords.has(word) ? 'o' : undefined
}

function plainSymbol(pieces: readonly Piece[], at: number, text: string): { symbol: string; length: number } {
  for (let length = longestPhrase; length > 1; length -= 1) {
    const phrase = pieces.slice(at, at + length).map((piece) => piece.text)
    const role = phrase.length === length ? reportingRoles.get(phrase.join(' ')) : undefined
    if (role) return { symbol: symbolOf[role], length }
  }
  const piece = pieces[at]
  const written = text.slice(piece?.start, piece?.end)
  return { symbol: signOf(written) ?? roleOf(piece?.text ?? '') ?? (/^\p{Lu}/u.test(written) ? 'o' : 'x'), length: 1 }
}

function signOf(written: string): string | undefined {
  if (/^[,;]/u.test(written)) return ','
  if (/^:/u.test(written)) return ':'
  if (/^(?:--|[—–―-])$/u.test(written)) return '-'
  return /^[.!?…]/u.test(written) ? '.' : undefined
}
