import type { AnalyzedText } from '#lib/search/format/analyzer.ts'
import type { CompoundToken } from '#lib/search/format/compound-tokens.ts'
import { hyphenablePrefixes } from '#lib/search/format/hyphenable-prefixes.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import { isUnsegmentedSign } from '#lib/text/unsegmented-scripts.ts'
import type { OrClause, PhraseClause, WordClause } from './query.ts'

/** Compounds that are looked for as one word, since they are one whichever way they are written: "5 per cent" and "5%", "9/11". */
const singleTermKinds: ReadonlySet<CompoundToken['kind']> = new Set(['percent', 'sign', 'slash', 'more'])
/** Says too little without what it is written together with: the F and the 16 of F-16. */
const isUninformative = (word: string) => word.length === 1 || /^\d/.test(word) || isStopWord(word)
/** Of 33-й, 33-го, 33-ші: outside quotation marks the figure alone is meant. */
const ordinal = /^\d+[-\u2010\u2011](?:[ыоиі]?[йяею]|[ое]?го|[ое]?му|[ыи]?[мх]|ом|[ыі]?н?[шщ][ыі])$/iu
const digitGroups = /^\d{1,3}(?:[ \u00A0]\d{3})+$/u

/** Whether the index has two words as one wherever they are together: self-government, COVID-19. */
function isAlwaysCompound(first: string, second: string): boolean {
  return hyphenablePrefixes.has(first) ? /^\p{L}{3,}$/u.test(second) : /^\d{1,3}$/.test(second)
}

/** What the words of a query from the number `from` up to `to` ask for, outside quotation marks, in their order. */
export function wordClauses(read: AnalyzedText, from: number, to: number): (WordClause | PhraseClause | OrClause)[] {
  const { text, words } = read
  const clauses: (WordClause | PhraseClause | OrClause)[] = []
  const word = (at: number) => words[at]?.text ?? ''
  const written = (first: number, end: number) => text.slice(words[first]?.start, words[end - 1]?.end)
  const phrase = (first: number, end: number): PhraseClause => ({
    type: 'phrase',
    words: words.slice(first, end).map((one) => one.text),
    written: written(first, end),
    implicit: true,
  })
  let at = from
  while (at < to) {
    const one = read.compoundsAt(at).find((own) => own.to <= to && singleTermKinds.has(own.kind))
    const end = one ? one.to : endOfCompound(read, at, to)
    if (one) clauses.push({ type: 'word', word: one.text })
    else if (isUnsegmentedSign(word(at)) && end - at > 2) clauses.push(phrase(at, end))
    else if (isUnsegmentedSign(word(at)) || end - at === 1) {
      clauses.push(...withPhoneNumber(read, at, plainWord(read, at, end)))
    } else if (ordinal.test(written(at, end))) {
      clauses.push({ type: 'word', word: word(at) })
    } else if (end - at === 2 && isAlwaysCompound(word(at), word(at + 1))) {
      clauses.push({ type: 'word', word: catenated(read, at, end), split: [word(at), word(at + 1)] })
    } else if (words.slice(at, end).some((part) => isUninformative(part.text))) {
      const whole: WordClause = { type: 'word', word: catenated(read, at, end) }
      clauses.push({ type: 'any', of: [whole, phrase(at, end)] })
    } else {
      const also = [catenated(read, at, end)]
      for (let part = at; part < end; part++) clauses.push({ type: 'word', word: word(part), synonyms: also })
    }
    at = end
  }
  return clauses
}

function catenated({ words }: AnalyzedText, from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ text }) => text)
    .join('')
}

/** Where the row of unspaced characters, or of words with hyphens, ends that begins at a place. */
function endOfCompound(read: AnalyzedText, from: number, to: number): number {
  const { text, words } = read
  let end = from + 1
  const goesOn = () => {
    const between = text.slice(words[end - 1]?.end, words[end]?.start)
    if (between === '') return read.compoundsAt(end - 1).some((own) => own.kind === 'signs')
    return /^\S$/u.test(between) && (isJoined() || isOrdinal())
  }
  const isJoined = () => read.compoundsOver(end).some((own) => own.kind === 'whole' && own.from < end && own.to <= to)
  const isOrdinal = () => ordinal.test(text.slice(words[end - 1]?.start, words[end]?.end))
  while (end < to && goesOn()) end += 1
  return end
}

/** One word, or two unspaced characters as one; with what it is written as together with its neighbour. */
function plainWord(read: AnalyzedText, at: number, end: number): WordClause {
  const also = read.compoundsOver(at).filter((own) => own.kind === 'whole')
  return {
    type: 'word',
    word: catenated(read, at, end),
    ...(also.length > 0 && { synonyms: [...new Set(also.map((own) => own.text))] }),
  }
}

/** "+7 701" may be the beginning of a telephone number or a figure. */
function withPhoneNumber({ text, words }: AnalyzedText, at: number, clause: WordClause): (WordClause | OrClause)[] {
  const { start, end } = words[at] ?? { start: 0, end: 0 }
  const written = text.slice(start, end)
  if (text[start - 1] !== '+' || !digitGroups.test(written)) return [clause]
  return [
    {
      type: 'any',
      of: [
        clause,
        { type: 'phrase', words: written.split(/\s/u), written: written.replace(/\s/gu, ', '), implicit: true },
      ],
    },
  ]
}
