import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Verdict } from '#lib/quote/verdict/check-quotation.ts'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'
import { isNegation } from '#lib/quote/words/negations.ts'
import { tokens } from '#lib/text/tokens.ts'
import { randomBy } from '#tests/bench/search/random.ts'
import { addedClause, inventedPredicate, inventedSubject } from './invented.ts'
import { ownWords } from './own-words.ts'
import { otherwise } from './paraphrased.ts'
import {
  fewestWords,
  type Mutate,
  type Mutation,
  pick,
  plainWords,
  put,
  type Sentence,
  sentencesOf,
  tellingWords,
} from './sentence.ts'
import { turnings } from './turned.ts'
import { freshOwnWords, turnedOwnWords } from './turned-own-words.ts'
import { strangers as ownStrangers, twinnedOwnWords, twinnedTurnedWords } from './twinned-own-words.ts'
import { unseenOwnWords } from './unseen-own-words.ts'

const dropped: Mutate = (sentence, random) => {
  const word = pick(plainWords(sentence), random)
  return word && sentence.text.slice(0, word.start) + sentence.text.slice(word.end).trimStart()
}

const swapped: Mutate = (sentence, random) => {
  const words = plainWords(sentence)
  const pairs = words.flatMap((word, index) => {
    const next = words[index + 1]
    return next && /^ $/.test(sentence.text.slice(word.end, next.start)) ? [[word, next] as const] : []
  })
  const [one, other] = pick(pairs, random) ?? []
  if (!one || !other) return undefined
  const { text } = sentence
  const swap = text.slice(0, one.start) + text.slice(other.start, other.end) + text.slice(one.end, other.start)
  const result = swap + text.slice(one.start, one.end) + text.slice(other.end)
  return result === text ? undefined : result
}

const replaced: Mutate = (sentence, random, all) => {
  const word = pick(tellingWords(sentence), random)
  const source = pick(all, random)
  const other = source && pick(tellingWords(source), random)
  if (!word || !source || !other) return undefined
  return other.text === word.text ? undefined : put(sentence.text, word, other.written)
}

const figure: Mutate = ({ text }, random) => {
  const digits = [...text.matchAll(/(?<![\p{L}\d.,])\d[\d,]*(?:\.\d+)?(?![\p{L}\d])/gu)]
  const found = pick(digits, random)
  if (!found) return undefined
  const written = found[0]
  const at = pick(
    [...written].flatMap((letter, index) => (/\d/.test(letter) ? [index] : [])),
    random,
  )
  if (at === undefined) return undefined
  const digit = String((Number(written[at]) + 1 + Math.floor(random() * 8)) % 10)
  const changed = written.slice(0, at) + (at === 0 && digit === '0' ? '1' : digit) + written.slice(at + 1)
  if (changed === written) return undefined
  return text.slice(0, found.index) + changed + text.slice(found.index + written.length)
}

const unchanged: Mutate = ({ text }) => text

const marks: Mutate = ({ text }, random) => {
  const marked = pick([`“${text}”`, `«${text}»`, `"${text}"`, `‘${text}’`], random) ?? text
  return pick([marked, marked.toUpperCase(), marked.replaceAll(' ', '  ').replaceAll("'", '’')], random)
}

const yo: Mutate = ({ text }) => {
  if (/ё/iu.test(text)) return text.replaceAll('ё', 'е').replaceAll('Ё', 'Е')
  const changed = text.replace(/е(?=\p{L})/u, 'ё')
  return changed === text ? undefined : changed
}

const ellipsis: Mutate = (sentence, random) => {
  const words = comparableWords(sentence.text)
  const length = 2 + Math.floor(random() * 4)
  const from = 3 + Math.floor(random() * Math.max(1, words.length - length - 6))
  const [first, last] = [words[from], words[from + length]]
  if (!first || !last || words.slice(from, from + length).some(({ text }) => isNegation(text))) return undefined
  return `${sentence.text.slice(0, first.start)}… ${sentence.text.slice(last.start)}`
}

const atEnds: Mutate = ({ text }) => `... ${text.replace(/\.$/, '')} …`

/** Sentences of two documents as if one had followed the other. */
const joined: Mutate = ({ text, document }, random, all) => {
  const other = pick(all, random)
  return other && other.document !== document ? `${text} ${other.text}` : undefined
}

/** Words of many sentences, as often as they are used, in no order. */
const shuffled: Mutate = ({ text }, random, all) => {
  const length = tokens(text).length
  const words = Array.from({ length }, () => pick((pick(all, random)?.text ?? '').split(/\s+/), random) ?? '')
  return words.join(' ')
}

/** Walks through the words of sentences: each is followed somewhere by the next (a Markov chain of the first order). */
function walker(all: readonly Sentence[]): Mutate {
  const following = new Map<string, string[]>()
  for (const { text } of all) {
    const words = text.split(/\s+/)
    for (const [at, word] of words.entries()) {
      const next = words[at + 1]
      if (next === undefined) continue
      const known = following.get(word)
      if (known) known.push(next)
      else following.set(word, [next])
    }
  }
  return ({ text }, random) => {
    const length = tokens(text).length
    const words = [pick(text.split(/\s+/), random) ?? '']
    while (words.length < length) {
      const next = pick(following.get(words.at(-1) ?? '') ?? [], random)
      if (next === undefined) break
      words.push(next)
    }
    return words.length >= fewestWords ? words.join(' ') : undefined
  }
}

interface Kind {
  kind: string
  verdict: Verdict
  /** Verdicts that are right as well. */
  also?: readonly Verdict[]
  mutate: Mutate
  count: number
}

const said: readonly Kind[] = [
  { kind: 'unchanged', verdict: 'exact', mutate: unchanged, count: 40 },
  { kind: 'quotation marks, case, spaces', verdict: 'exact', mutate: marks, count: 30 },
  { kind: 'ellipses at the ends', verdict: 'exact', mutate: atEnds, count: 10 },
  { kind: 'ё or е', verdict: 'exact', mutate: yo, count: 20 },
  { kind: 'ellipsis for words', verdict: 'near', mutate: ellipsis, count: 40 },
  // A small word may turn the sense: all, must, only.
  { kind: 'dropped word', verdict: 'near', also: ['altered'], mutate: dropped, count: 40 },
  { kind: 'swapped words', verdict: 'near', mutate: swapped, count: 40 },
  // A word of another sentence says something else; only one that happens to be another wording is mild.
  { kind: 'replaced word', verdict: 'altered', mutate: replaced, count: 40 },
  { kind: 'changed figure', verdict: 'altered', mutate: figure, count: 40 },
  { kind: 'two sentences joined', verdict: 'composed', mutate: joined, count: 40 },
  ...turnings.map(([kind, mutate]): Kind => ({ kind: `turned: ${kind}`, verdict: 'altered', mutate, count: 15 })),
  { kind: 'paraphrase by a program', verdict: 'paraphrase', mutate: otherwise, count: 15 },
]

const invented: readonly Kind[] = [
  { kind: 'predicate', verdict: 'part', also: ['none'], mutate: inventedPredicate, count: 120 },
  { kind: 'subject', verdict: 'part', also: ['none'], mutate: inventedSubject, count: 40 },
  { kind: 'clause added', verdict: 'part', mutate: addedClause, count: 40 },
]

/**
 * Quotations with what became of them, made by chance from a seed: of what was said, of what was said in part, and some
 * 100 that nobody said, a third each of them from `unknown`, texts that are not in the archive, and from its own words
 * put together anew.
 */
export function makeMutations(
  documents: readonly ArchiveDocument[],
  unknown: readonly ArchiveDocument[],
  seed: number,
  share = 1,
): Mutation[] {
  const random = randomBy(seed)
  const all = sentencesOf(documents)
  const paragraphs = paragraphWords(documents)
  const standing = paragraphs.map(rowOf).join('|')
  const strangers = withoutKnownRuns(sentencesOf(unknown), paragraphs)
  const made: Mutation[] = []
  const gather = ({ kind, verdict, also, mutate, count }: Kind, from: readonly Sentence[]) => {
    let found = 0
    for (let tries = 0; found < Math.ceil(count * share) && tries < 20_000; tries++) {
      const sentence = pick(from, random)
      if (!sentence) return
      const quotation = mutate(sentence, random, all)
      if (quotation === undefined) continue
      found += 1
      const second = kind === 'two sentences joined' ? [quotation.slice(sentence.text.length + 1)] : []
      const sources = verdict === 'none' || verdict === 'part' ? [] : [sentence.text, ...second]
      made.push({ kind, verdict, ...(also && { also }), quotation, from: sources })
    }
  }
  for (const kind of said) gather(kind, all)
  for (const kind of invented) gather({ ...kind, kind: `invented: ${kind.kind}` }, all)
  const nobody = (
    kind: string,
    count: number,
    mutate: Mutate,
    from: readonly Sentence[],
    also: readonly Verdict[] = [],
  ) => gather({ kind: `nobody said: ${kind}`, verdict: 'none', also, mutate, count }, from)
  if (strangers.length > 0) nobody('another text', 34, unchanged, strangers)
  nobody('single words', 33, shuffled, all)
  // Where few words follow each other more than once, a walk keeps to what was said for a while.
  const walk = walker(all)
  const walked: Mutate = (...given) => {
    const walkedTo = walk(...given)
    // Some walks keep to one sentence to its end: somebody said that.
    return walkedTo === undefined || standing.includes(rowOf(wordsIn(walkedTo))) ? undefined : walkedTo
  }
  nobody('pairs of words', 33, walked, all, ['part'])
  return made
}

/** A sentence with so many words in a row that stand in the archive was said in part: a twin with a figure written otherwise. */
const longRun = 8

/** The words of all paragraphs. */
function paragraphWords(documents: readonly ArchiveDocument[]): string[][] {
  return documents.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'paragraph' ? [wordsIn(block.text)] : [])),
  )
}

function wordsIn(text: string): string[] {
  return tokens(text).map((token) => token.text)
}

function rowOf(words: readonly string[]): string {
  return ` ${words.join(' ')} `
}

/** All runs of so many words in a row; all words as one where there are fewer. */
function runsOf(words: readonly string[]): string[] {
  const count = Math.max(1, words.length - longRun + 1)
  return Array.from({ length: count }, (_, at) => rowOf(words.slice(at, at + longRun)))
}

/** The sentences of which no long run of words stands in the paragraphs. */
function withoutKnownRuns(sentences: readonly Sentence[], paragraphs: readonly string[][]): Sentence[] {
  const own = new Set(sentences.flatMap(({ text }) => runsOf(wordsIn(text))))
  const known = new Set(paragraphs.flatMap((words) => runsOf(words).filter((run) => own.has(run))))
  return sentences.filter(({ text }) => !runsOf(wordsIn(text)).some((run) => known.has(run)))
}

/** The paraphrases that were written by hand, and what says something else in as many of the same words, of the paragraphs that these documents have. */
export function paraphrases(documents: readonly ArchiveDocument[]): Mutation[] {
  const texts = new Map(
    documents.flatMap(({ blocks }) =>
      blocks.flatMap((one) => (one.type === 'paragraph' ? [[one.id, one.text] as const] : [])),
    ),
  )
  const of = (kind: string, written: typeof ownWords) =>
    written.flatMap(([id, quotation]): Mutation[] => {
      const text = texts.get(id)
      return text === undefined ? [] : [{ kind, quotation, verdict: 'paraphrase', from: [text] }]
    })
  const turned = [...turnedOwnWords, ...twinnedTurnedWords].flatMap(([id, quotation]): Mutation[] =>
    texts.has(id)
      ? [{ kind: 'turned: in other words', quotation, verdict: 'altered', also: ['part', 'none'], from: [] }]
      : [],
  )
  return [
    ...of('paraphrase by hand', ownWords),
    ...of('paraphrase by hand, unseen', unseenOwnWords),
    ...of('paraphrase by hand, with its turned twin', freshOwnWords),
    ...of('paraphrase by hand, with twin and stranger', twinnedOwnWords),
    ...turned,
    // Only beside the paragraphs whose words they have.
    ...(turned.length === 0 ? [] : ownStrangers).map(
      (quotation): Mutation => ({
        kind: 'nobody said: words of a paragraph',
        quotation,
        verdict: 'none',
        also: ['part'],
        from: [],
      }),
    ),
  ]
}
