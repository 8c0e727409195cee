import type { NameGroup } from '#lib/archive/group-by-name.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { GroupKind } from '#lib/site/groups.ts'
import { fold } from '#lib/text/fold.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import type { CountedLanguage, CountedText } from './count-words.ts'
import { logLikelihood } from './log-likelihood.ts'
import type { ParticularWord, ParticularWords, ParticularWordsData } from './particular-words-data.ts'

/** Kinds of group that a search can be narrowed to. */
export const searchedKinds = ['speakers', 'venues', 'events', 'topics', 'collections'] as const satisfies GroupKind[]

export type SearchedKind = (typeof searchedKinds)[number]

/**
 * Smallest G² of a word that is listed: 23.93, which by chance one word in a million has (χ² with one degree of freedom),
 * so that of some 50,000 words that are looked at in one of twenty lists one is there by chance. Words of a text come in
 * clusters, which the test knows nothing of; therefore the conditions below.
 */
const leastLikelihood = 23.93
/** Fewest paragraphs that have a listed word. Not measured: what is said once or twice is no habit. */
const fewestParagraphs = 3
/** Fewest documents that have it, where the group has as many. */
const fewestDocuments = 2
/** How many times as often as elsewhere it is used, at the least: of a large group even small differences are certain. */
const leastRatio = 1.5
/** Fewest words of a group, and of what is not of it, that are compared. Not measured. */
const fewestWords = 1000
/** Most words that are listed of a group. */
const mostWords = 20

/** Words that are neither listed nor mean much by themselves: figures, single letters, what has an apostrophe. */
const isPlainWord = /^\p{L}[\p{L}\p{M}-]+$/u

/**
 * Of each group of documents the words that it has more often than the rest of the archive in the same language, the most
 * particular first, by log-likelihood. Of speakers their own words are counted; of other groups all paragraphs. Groups with too
 * little text, and those whose name a search would take for others too, have none.
 *
 * @param counted the words of all documents (`countWords`)
 * @param groups all groups of the archive
 * @param isWanted whether it is wanted of one
 */
export function findParticularWords(
  counted: readonly CountedLanguage[],
  groups: Readonly<Record<SearchedKind, readonly NameGroup[]>>,
  isWanted: (kind: SearchedKind, group: NameGroup) => boolean,
): ParticularWordsData {
  const languages = counted.map((one) => new ComparedLanguage(one))
  const data: ParticularWordsData = {}
  for (const kind of searchedKinds) {
    const names = new NameIndex(groups[kind])
    const found = groups[kind]
      .filter((group) => isWanted(kind, group) && names.isUnmistakable(group))
      .map((group): [string, ParticularWords] => [group.record.id, particularWordsOf(kind, group, languages)])
      .filter(([, { words }]) => words.length > 0)
    data[kind] = Object.fromEntries(found)
  }
  return data
}

function particularWordsOf(kind: SearchedKind, group: NameGroup, languages: readonly ComparedLanguage[]) {
  const compared = languages
    .map((language) => language.compare(kind, group))
    .filter((one): one is NonNullable<typeof one> => one !== undefined)
  const words = compared
    .flatMap((one) => one.words)
    .sort((a, b) => b.likelihood - a.likelihood || (a.word < b.word ? -1 : 1))
    .slice(0, mostWords)
  const used = new Set(words.map(({ language }) => language))
  return {
    languages: compared
      .filter(({ language }) => used.has(language))
      .map(({ language, here, elsewhere }) => ({ ...(language !== undefined && { language }), here, elsewhere })),
    words,
  }
}

/** One language of an archive, and the counts of one group of its texts at a time. */
class ComparedLanguage {
  readonly #counted: CountedLanguage
  readonly #byDocument = new Map<ArchiveDocument, CountedText[]>()
  readonly #bySpeaker = new Map<string, CountedText[]>()
  readonly #byVoice = new Map<string, CountedText[]>()
  /** Of the group that is looked at, by the number of a word. */
  readonly #occurrences: Uint32Array
  readonly #paragraphs: Uint32Array
  readonly #documents: Uint32Array
  readonly #lastDocument: Uint32Array

  constructor(counted: CountedLanguage) {
    this.#counted = counted
    for (const text of counted.texts) {
      addTo(this.#byDocument, text.document, text)
      for (const name of text.speakers) addTo(this.#bySpeaker, name, text)
      if (text.voice !== undefined) addTo(this.#byVoice, text.voice, text)
    }
    const { size } = counted.vocabulary
    this.#occurrences = new Uint32Array(size)
    this.#paragraphs = new Uint32Array(size)
    this.#documents = new Uint32Array(size)
    this.#lastDocument = new Uint32Array(size)
  }

  /** Undefined where the group has too little text in the language, or the rest of the archive has. */
  compare(kind: SearchedKind, group: NameGroup) {
    const { language, words } = this.#counted
    const texts = this.#textsOf(kind, group)
    const here = texts.reduce((sum, text) => sum + text.words, 0)
    const elsewhere = words - here
    if (here < fewestWords || elsewhere < fewestWords) return undefined
    const documents = new Set(texts.map(({ document }) => document)).size
    return { language, here, elsewhere, words: this.#wordsOf(texts, here, Math.min(documents, fewestDocuments)) }
  }

  #textsOf(kind: SearchedKind, { record, documents }: NameGroup): CountedText[] {
    if (kind !== 'speakers') return documents.flatMap((document) => this.#byDocument.get(document) ?? [])
    const forms = new Set([record.name, ...record.forms])
    const said = [...this.#byVoice].filter(([voice]) => forms.has(voice) || fold(voice) === fold(record.name))
    return [...(this.#bySpeaker.get(record.name) ?? []), ...said.flatMap(([, texts]) => texts)]
  }

  #wordsOf(texts: readonly CountedText[], here: number, fewestDocuments: number): ParticularWord[] {
    const touched = this.#add(texts)
    const { vocabulary, words, language } = this.#counted
    const found: ParticularWord[] = []
    for (const number of touched) {
      const [occurrences = 0, paragraphs = 0, documents = 0] = [
        this.#occurrences[number],
        this.#paragraphs[number],
        this.#documents[number],
      ]
      this.#occurrences[number] = this.#paragraphs[number] = this.#documents[number] = 0
      if (paragraphs < fewestParagraphs || documents < fewestDocuments) continue
      const elsewhere = vocabulary.occurrencesOf(number) - occurrences
      if (occurrences * (words - here) < leastRatio * elsewhere * here) continue
      const likelihood = logLikelihood({ occurrences, words: here }, { occurrences: elsewhere, words: words - here })
      if (likelihood < leastLikelihood || !isListed(vocabulary.wordOf(number)) || !vocabulary.isWord(number)) continue
      found.push({
        word: vocabulary.wordOf(number),
        written: vocabulary.writtenAs(number),
        ...(language !== undefined && { language }),
        paragraphs,
        occurrences,
        elsewhere,
        likelihood: Math.round(likelihood * 10) / 10,
      })
    }
    return found.sort((a, b) => b.likelihood - a.likelihood || (a.word < b.word ? -1 : 1)).slice(0, mostWords)
  }

  /** Adds the counts of texts together; gives the numbers of the words that they have. */
  #add(texts: readonly CountedText[]): number[] {
    const touched: number[] = []
    // In the order of documents: a word that several texts of one document have is of one document.
    for (const { order, numbers, occurrences, paragraphs } of texts.toSorted((a, b) => a.order - b.order)) {
      for (let index = 0; index < numbers.length; index++) {
        const number = numbers[index] ?? 0
        if (this.#occurrences[number] === 0) {
          touched.push(number)
          this.#lastDocument[number] = 0
        }
        this.#occurrences[number] = (this.#occurrences[number] ?? 0) + (occurrences[index] ?? 0)
        this.#paragraphs[number] = (this.#paragraphs[number] ?? 0) + (paragraphs[index] ?? 0)
        if (this.#lastDocument[number] === order) continue
        this.#lastDocument[number] = order
        this.#documents[number] = (this.#documents[number] ?? 0) + 1
      }
    }
    return touched
  }
}

function isListed(word: string): boolean {
  return isPlainWord.test(word) && !isStopWord(word)
}

function addTo<Key>(map: Map<Key, CountedText[]>, key: Key, text: CountedText): void {
  const known = map.get(key)
  if (known) known.push(text)
  else map.set(key, [text])
}

/** What a search takes the names of groups for. */
class NameIndex {
  readonly #owners = new Map<string, Set<string>>()

  constructor(groups: readonly NameGroup[]) {
    for (const { record } of groups)
      for (const form of [record.name, ...record.forms]) {
        const folded = fold(form)
        this.#owners.set(folded, (this.#owners.get(folded) ?? new Set()).add(record.id))
      }
  }

  /** Whether a search for the name is of this group alone: none other is called so, and no quotation mark is in it. */
  isUnmistakable({ record: { name } }: NameGroup): boolean {
    return this.#owners.get(fold(name))?.size === 1 && !/["“”„‟«»＂]/.test(name)
  }
}
