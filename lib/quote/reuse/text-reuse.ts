import { mostDocuments, withoutBoilerplate } from './boilerplate-phrases.ts'
import { type CommonPassage, extendRun, mergeRuns, neighbouringRuns, type SharedRun } from './shared-runs.ts'
import { sharedShingles } from './shared-shingles.ts'
import type { SpokenCorpus, SpokenParagraph } from './spoken-corpus.ts'

/** A passage that one speaker said in two documents, the earlier in the archive first. */
export interface ReusedPassage {
  first: SpokenParagraph
  second: SpokenParagraph
  passage: CommonPassage
}

/** Most speakers who share a shingle that is compared; with more it is boilerplate of the office. */
const mostSpeakers = 4
/**
 * Most occurrences of a shingle in one document that are compared: a refrain is not compared with all its repetitions.
 */
const mostInDocument = 2

/** Fewest words that are the same, */
const fewestWords = 12
/** fewest of them outside boilerplate, */
const fewestOwn = 8
/** and fewest of these that are no stop words. */
const fewestNonStopWords = 4
/** Share of the shorter of two documents from which on they are versions of one text, and nothing is reused. */
const versionShare = 0.5

/**
 * The passages that a speaker uses again in another document, in the order of the archive. Found by winnowed shingles
 * (`winnow`), then followed word by word on both sides. Boilerplate is left out, by how many documents and speakers
 * have its shingles, and so are two documents of one event and two versions of one text.
 */
export function findTextReuse(spoken: SpokenCorpus): ReusedPassage[] {
  const { words, paragraphs } = spoken
  const pairs = new Map<number, SharedRun[]>()
  sharedShingles(spoken, (places) => {
    const groups = bySpeaker(places, paragraphs)
    // Whether what few have is boilerplate all the same is asked later, of the whole passage.
    if (groups.size > mostSpeakers) return
    for (const entries of groups.values()) {
      const documents = new Set(entries.map(({ paragraph }) => paragraphs[paragraph]?.documentNumber))
      if (documents.size > 1 && documents.size <= mostDocuments) extendMatches(words, paragraphs, entries, pairs)
    }
  })
  return selectReused(spoken, pairs)
}

interface ShingleOccurrence {
  at: number
  /** Its place among all paragraphs. */
  paragraph: number
}

function bySpeaker(places: Uint32Array, paragraphs: readonly SpokenParagraph[]): Map<string, ShingleOccurrence[]> {
  const groups = new Map<string, ShingleOccurrence[]>()
  for (const at of places) {
    const paragraph = paragraphAt(paragraphs, at)
    for (const speaker of paragraphs[paragraph]?.speakers ?? []) {
      const group = groups.get(speaker)
      if (group) group.push({ at, paragraph })
      else groups.set(speaker, [{ at, paragraph }])
    }
  }
  return groups
}

/** The paragraph that a word is in: the last one that begins there or before it. */
function paragraphAt(paragraphs: readonly SpokenParagraph[], at: number): number {
  let [low, high] = [0, paragraphs.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((paragraphs[middle]?.start ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

function extendMatches(
  words: Uint32Array,
  paragraphs: readonly SpokenParagraph[],
  entries: readonly ShingleOccurrence[],
  pairs: Map<number, SharedRun[]>,
): void {
  const counts = new Map<number, number>()
  const counted = entries.filter(({ paragraph }) => {
    const place = paragraphs[paragraph]?.documentNumber ?? 0
    const count = (counts.get(place) ?? 0) + 1
    counts.set(place, count)
    return count <= mostInDocument
  })
  for (const [index, one] of counted.entries())
    for (const other of counted.slice(index + 1)) extendMatch(words, paragraphs, one, other, pairs)
}

function extendMatch(
  words: Uint32Array,
  paragraphs: readonly SpokenParagraph[],
  one: ShingleOccurrence,
  other: ShingleOccurrence,
  pairs: Map<number, SharedRun[]>,
): void {
  const [first, second] = [paragraphs[one.paragraph], paragraphs[other.paragraph]]
  if (!first || !second || first.documentNumber === second.documentNumber || isSameEvent(first, second)) return
  const key = one.paragraph * paragraphs.length + other.paragraph
  const runs = pairs.get(key) ?? []
  const isKnown = (at: number, otherAt: number) =>
    runs.some((run) => at - run.first === otherAt - run.second && at >= run.first && at < run.first + run.length)
  if (isKnown(one.at, other.at)) return
  const bounds = [
    [first.start, first.end],
    [second.start, second.end],
  ] as const
  const run = extendRun(words, one.at, other.at, ...bounds)
  if (run.length === 0) return
  runs.push(run)
  for (const next of neighbouringRuns(words, run, ...bounds)) if (!isKnown(next.first, next.second)) runs.push(next)
  pairs.set(key, runs)
}

function isSameEvent({ document: first }: SpokenParagraph, { document: second }: SpokenParagraph): boolean {
  return first.event !== undefined && first.event === second.event
}

/** The passages that are long enough without boilerplate and stop words, and are not of versions of one text. */
function selectReused(spoken: SpokenCorpus, pairs: ReadonlyMap<number, SharedRun[]>): ReusedPassage[] {
  const found = [...pairs]
    .sort(([one], [other]) => one - other)
    .flatMap(([key, runs]) => inPair(spoken.paragraphs, key, runs))
    .filter(({ passage }) => passage.words >= fewestWords)
  const ownWords = withoutBoilerplate(
    spoken,
    found.map(({ passage }) => passage.first),
  )
  const versions = versionsOfOneText(spoken.paragraphs, found)
  return found.filter((one) => {
    const { passage, first } = one
    if (versions.has(pairName(one))) return false
    const own = ownWords(passage.first, first.speakers).map((at) => spoken.words[at] ?? 0)
    const nonStopWords = new Set(own.filter((word) => spoken.wordNumbers.isNonStopWord(word)))
    return own.length >= fewestOwn && nonStopWords.size >= fewestNonStopWords
  })
}

function inPair(paragraphs: readonly SpokenParagraph[], key: number, runs: readonly SharedRun[]): ReusedPassage[] {
  const first = paragraphs[Math.floor(key / paragraphs.length)]
  const second = paragraphs[key % paragraphs.length]
  return first && second ? mergeRuns(runs).map((passage) => ({ first, second, passage })) : []
}

/** The pairs of documents that have most of the shorter one's words in common. */
function versionsOfOneText(paragraphs: readonly SpokenParagraph[], found: readonly ReusedPassage[]): Set<string> {
  const sizes = new Map<number, number>()
  for (const { documentNumber, start, end } of paragraphs)
    sizes.set(documentNumber, (sizes.get(documentNumber) ?? 0) + end - start)
  const same = new Map<string, number>()
  const versions = new Set<string>()
  for (const one of found) {
    const name = pairName(one)
    const words = (same.get(name) ?? 0) + one.passage.words
    same.set(name, words)
    const shorter = Math.min(sizes.get(one.first.documentNumber) ?? 0, sizes.get(one.second.documentNumber) ?? 0)
    if (words >= versionShare * shorter) versions.add(name)
  }
  return versions
}

function pairName({ first, second }: ReusedPassage): string {
  return `${first.documentNumber} ${second.documentNumber}`
}
