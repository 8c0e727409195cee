import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Verdict } from '#lib/quote/check.ts'
import { figuresIn } from '#lib/quote/figures.ts'
import { denies } from '#lib/quote/negations.ts'
import { saidWords } from '#lib/quote/said-words.ts'
import { fold } from '#lib/text/fold.ts'
import { sentences } from '#lib/text/sentences.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import { tokens } from '#lib/text/tokens.ts'
import { randomBy } from '#tests/bench/search/random.ts'

/** A quotation with what a check of it should say. */
export interface Mutation {
  kind: string
  quotation: string
  verdict: Verdict
  /** The sentences that it was made of: any paragraph that has one of them is right; none where nobody said it. */
  from: string[]
}

interface Sentence {
  text: string
  document: string
  language: string
}

type Random = () => number
type Mutate = (sentence: Sentence, random: Random, all: readonly Sentence[]) => string | undefined

const fewestWords = 8
const mostWords = 45

/** Sentences of 8 to 45 words from the paragraphs of documents, with at least four words that tell something. */
function sentencesOf(documents: readonly ArchiveDocument[]): Sentence[] {
  return documents.flatMap(({ id, language, blocks }) =>
    blocks.flatMap((block) =>
      block.type !== 'paragraph' || block.withdrawn
        ? []
        : sentences(block.text)
            .map(({ start, end }) => ({
              text: block.text.slice(start, end).trim(),
              document: id,
              language: language ?? 'und',
            }))
            .filter(({ text }) => isFit(text)),
    ),
  )
}

function isFit(text: string): boolean {
  const words = tokens(text)
  const telling = words.filter((word) => !isStopWord(word.text))
  return words.length >= fewestWords && words.length <= mostWords && telling.length >= 4
}

function pick<T>(all: readonly T[], random: Random): T | undefined {
  return all[Math.floor(random() * all.length)]
}

/** Words within a sentence that can be changed without changing a figure, a name or a denial. */
function plainWords({ text, language }: Sentence): { start: number; end: number }[] {
  const words = saidWords(text)
  const figures = figuresIn(
    words.map((word) => word.text),
    language,
  )
  return words.filter(
    (word, at) =>
      at > 0 &&
      at < words.length - 1 &&
      /^\p{Ll}{3,}$/u.test(word.written) &&
      !denies(word.text) &&
      !figures.some(({ from, to }) => at >= from - 1 && at <= to),
  )
}

function telling(sentence: Sentence) {
  return plainWords(sentence).filter(({ start, end }) => !isStopWord(sentence.text.slice(start, end)))
}

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
  const word = pick(telling(sentence), random)
  const source = pick(all, random)
  const other = source && pick(telling(source), random)
  if (!word || !source || !other) return undefined
  const put = source.text.slice(other.start, other.end)
  if (put === sentence.text.slice(word.start, word.end)) return undefined
  return sentence.text.slice(0, word.start) + put + sentence.text.slice(word.end)
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
  const words = saidWords(sentence.text)
  const length = 2 + Math.floor(random() * 4)
  const from = 3 + Math.floor(random() * Math.max(1, words.length - length - 6))
  const [first, last] = [words[from], words[from + length]]
  if (!first || !last || words.slice(from, from + length).some(({ text }) => denies(text))) return undefined
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

const said: readonly [kind: string, verdict: Verdict, mutate: Mutate, count: number][] = [
  ['unchanged', 'exact', ({ text }) => text, 40],
  ['quotation marks, case, spaces', 'exact', marks, 30],
  ['ellipses at the ends', 'exact', atEnds, 10],
  ['ё or е', 'exact', yo, 20],
  ['ellipsis for words', 'near', ellipsis, 40],
  ['dropped word', 'near', dropped, 40],
  ['swapped words', 'near', swapped, 40],
  ['replaced word', 'near', replaced, 40],
  ['changed figure', 'altered', figure, 40],
  ['two sentences joined', 'composed', joined, 40],
]

/**
 * Quotations with what became of them, made by chance from a seed: some 300 from what was said, 100 that nobody said,
 * a third each of them from `unknown`, texts that are not in the archive, and from its own words put together anew.
 */
export function makeMutations(
  documents: readonly ArchiveDocument[],
  unknown: readonly ArchiveDocument[],
  seed: number,
  share = 1,
): Mutation[] {
  const random = randomBy(seed)
  const all = sentencesOf(documents)
  const standing = new Set(all.map(({ text }) => fold(text)))
  const strangers = sentencesOf(unknown).filter(({ text }) => !standing.has(fold(text)))
  const made: Mutation[] = []
  const gather = (kind: string, verdict: Verdict, count: number, mutate: Mutate, from: readonly Sentence[]) => {
    let found = 0
    for (let tries = 0; found < Math.ceil(count * share) && tries < 20_000; tries++) {
      const sentence = pick(from, random)
      if (!sentence) return
      const quotation = mutate(sentence, random, all)
      if (quotation === undefined) continue
      found += 1
      const second = kind === 'two sentences joined' ? [quotation.slice(sentence.text.length + 1)] : []
      made.push({ kind, verdict, quotation, from: verdict === 'none' ? [] : [sentence.text, ...second] })
    }
  }
  for (const [kind, verdict, mutate, count] of said) gather(kind, verdict, count, mutate, all)
  if (strangers.length > 0) gather('nobody said: another text', 'none', 34, ({ text }) => text, strangers)
  gather('nobody said: single words', 'none', 33, shuffled, all)
  gather('nobody said: pairs of words', 'none', 33, walker(all), all)
  return made
}
