import type { ArchiveDocument } from '#lib/domain/document.ts'
import { filedDate } from '#lib/site/edtf.ts'
import { fold } from '#lib/text/fold.ts'
import { stem } from '#lib/text/stem.ts'
import type { CrossReferenceData, ParagraphSpan } from './cross-references.ts'
import { isSpoken } from './document-words.ts'
import type { SpokenCorpus, SpokenParagraph } from './spoken-corpus.ts'

/** How many of the latest speeches are looked at: what is new in them is of use to readers, what once was is not. */
const latestSpeeches = 20
/** Least times that a speech has a new word: one that is said once may be a slip, or an error of the source. Not measured. */
const fewestTimes = 3
/** Fewest earlier documents of a speech's language: of the first of an archive every word is new, which says nothing. Not measured. */
const fewestEarlier = 10
/** Most words that are handed on. */
const mostWords = 3

/** A word without capitals, so no name, of five letters or more: shorter ones are rarely of a matter. */
const candidateWord = /(?<![\p{L}\p{M}\p{N}'’-])[\p{Ll}\p{M}]{5,}(?![\p{L}\p{M}\p{N}'’-])/gu
const anyWord = /[\p{L}\p{M}]{2,}/gu

interface NewWord {
  at: ParagraphSpan
  times: number
}

/**
 * Words of the latest speeches that no earlier document of the archive has in any form, nor one whose year is not known, where
 * there are ten in the language at least: of each speech the one that it has most often, at least three times; the latest speech first. Forms are told by their
 * stems, so that two words of one stem count as one, and fewer words as new. A function of the documents alone.
 */
export function findFirstWords(
  documents: readonly ArchiveDocument[],
  { paragraphs, spellings, spellingsOf }: Pick<SpokenCorpus, 'paragraphs' | 'spellings' | 'spellingsOf'>,
): CrossReferenceData['firstWords'] {
  const stems = new Stems()
  const isDated = (document: ArchiveDocument) => filedDate(document.date) !== undefined
  const latest = new Set(documents.filter((one) => isSpoken(one) && isDated(one)).slice(-latestSpeeches))
  const candidates = new Map<ArchiveDocument, Map<string, NewWord>>()
  for (const spoken of paragraphs) if (latest.has(spoken.document)) addCandidates(candidates, spoken, stems)
  const often = [...candidates.values()].flatMap((words) => [...words].filter(([, { times }]) => times >= fewestTimes))
  const wanted = new WantedWords(new Set(often.map(([key]) => key)), stems, spellings)

  const seen = new Set<string>()
  const earlier = new Map<string | undefined, number>()
  const found: NewWord[] = []
  // What may have been said at any time comes first.
  for (const document of [...documents.filter((one) => !isDated(one)), ...documents.filter(isDated)]) {
    const { language } = document
    const isLateEnough = (earlier.get(language) ?? 0) >= fewestEarlier
    earlier.set(language, (earlier.get(language) ?? 0) + 1)
    const first = isLateEnough ? mostFrequent(candidates.get(document), seen) : undefined
    if (first) found.push(first)
    const wantedStems = wanted.in(language)
    for (const place of spellingsOf.get(document) ?? []) for (const key of wantedStems(place)) seen.add(key)
  }
  return found.slice(-mostWords).reverse()
}

/** The stems of words of a language, each found once. */
class Stems {
  readonly #known = new Map<string, string>()

  of(word: string, language: string | undefined): string {
    const key = `${language ?? ''} ${word}`
    let found = this.#known.get(key)
    if (found === undefined) {
      found = stem(fold(word), language ?? '')
      this.#known.set(key, found)
    }
    return found
  }
}

function addCandidates(
  candidates: Map<ArchiveDocument, Map<string, NewWord>>,
  { document, paragraph }: SpokenParagraph,
  stems: Stems,
): void {
  const words = candidates.get(document) ?? new Map<string, NewWord>()
  candidates.set(document, words)
  for (const { 0: word, index } of paragraph.text.matchAll(candidateWord)) {
    const key = stems.of(word, document.language)
    const known = words.get(key)
    if (known) known.times++
    else
      words.set(key, {
        at: { document: document.id, paragraph: paragraph.id, start: index, end: index + word.length },
        times: 1,
      })
  }
}

function mostFrequent(words: ReadonlyMap<string, NewWord> | undefined, seen: ReadonlySet<string>): NewWord | undefined {
  let best: NewWord | undefined
  for (const [key, word] of words ?? [])
    if (word.times >= fewestTimes && word.times > (best?.times ?? 0) && !seen.has(key)) best = word
  return best
}

/** Stems that are looked for. Of each spelling it is found out once which of them it has, since all words of an archive are asked for. */
class WantedWords {
  readonly #wanted: ReadonlySet<string>
  readonly #stems: Stems
  readonly #spellings: readonly string[]
  readonly #known = new Map<string | undefined, (readonly string[] | undefined)[]>()

  constructor(wanted: ReadonlySet<string>, stems: Stems, spellings: readonly string[]) {
    this.#wanted = wanted
    this.#stems = stems
    this.#spellings = spellings
  }

  /** What gives those stems that a spelling, by its place, has in texts of a language. */
  in(language: string | undefined): (place: number) => readonly string[] {
    const known = this.#known.get(language) ?? []
    this.#known.set(language, known)
    return (place) => {
      const found = known[place] ?? this.#stemsIn(this.#spellings[place] ?? '', language)
      known[place] = found
      return found
    }
  }

  #stemsIn(spelling: string, language: string | undefined): string[] {
    return [...spelling.matchAll(anyWord)]
      .map(([word]) => this.#stems.of(word.toLowerCase(), language))
      .filter((stem) => this.#wanted.has(stem))
  }
}
