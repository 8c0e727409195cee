import { documentDigest } from '#lib/archive/document-digest.ts'
import { attributionOfVoice, defaultAttribution } from '#lib/domain/attribution.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { KeptBytes } from '#lib/domain/kept-bytes.ts'
import { speakersOf } from '#lib/domain/speakers.ts'
import { analyze } from '#lib/search/format/analyzer.ts'
import { GrowingCounts, NumberedWords } from './numbered-words.ts'
import { type CountedDocument, packCounts, type TextWordCounts, unpackCounts } from './packed-counts.ts'

/** Words of a document that are of the same people. Each word once: its number, how often, in how many paragraphs. */
export interface CountedText {
  document: ArchiveDocument
  /** The number of the document, from 1 on. */
  order: number
  /** Whose words these are: the speakers of the document; none where they are nobody's, as a publisher's are. */
  speakers: readonly string[]
  /** Where they are of somebody else: the name, as its paragraphs have it. */
  voice: string | undefined
  /** How many words in all, those included that nobody looks for. */
  words: number
  numbers: Uint32Array
  occurrences: Uint32Array
  paragraphs: Uint32Array
}

/** The texts of one language, with the words that they have in common. */
export interface CountedLanguage {
  /** BCP 47; undefined for texts whose language is not known. */
  language: string | undefined
  vocabulary: NumberedWords
  texts: CountedText[]
  /** Of all texts. */
  words: number
}

/**
 * Counts the words of paragraphs as the search reads them, each text once; headings, and what was withdrawn, are left out,
 * as they are where the search counts. Languages in the order in which they first come.
 *
 * @param kept what was counted of the same documents by the same code
 */
export function countWords(documents: readonly ArchiveDocument[], kept?: KeptBytes): CountedLanguage[] {
  const languages = new Map<string | undefined, CountedLanguage>()
  for (const [index, document] of documents.entries()) {
    const { language } = document
    const counted = languages.get(language) ?? { language, vocabulary: new NumberedWords(), texts: [], words: 0 }
    languages.set(language, counted)
    const own = countedDocument(document, kept)
    const numbers = counted.vocabulary.addAll(own.vocabulary)
    for (const { voice, ...text } of own.texts) {
      counted.texts.push({
        document,
        order: index + 1,
        speakers: voice === undefined ? speakersOfWords(document) : [],
        voice: voice !== undefined && attributionOfVoice(voice) === undefined ? voice : undefined,
        ...text,
        numbers: text.numbers.map((number) => numbers[number] ?? 0),
      })
      counted.words += text.words
    }
  }
  return [...languages.values()]
}

function countedDocument(document: ArchiveDocument, kept: KeptBytes | undefined): CountedDocument {
  const key = documentDigest(document)
  const bytes = kept?.get(key)
  if (bytes) return unpackCounts(bytes)
  const counted = countDocument(document)
  kept?.set(key, packCounts(counted))
  return counted
}

/** Counts the words of one text after the other; what is counted of one is in arrays that the next uses again. */
class TextCounter {
  readonly #vocabulary: NumberedWords
  readonly #occurrences = new GrowingCounts()
  readonly #paragraphs = new GrowingCounts()
  /** In which paragraph a word was last, by its number. */
  readonly #last = new Map<number, number>()
  #words = 0

  constructor(vocabulary: NumberedWords) {
    this.#vocabulary = vocabulary
  }

  add(paragraphs: readonly string[]): TextWordCounts {
    this.#last.clear()
    this.#words = 0
    for (const [place, text] of paragraphs.entries()) this.#addParagraph(text, place)
    const numbers = Uint32Array.from(this.#last.keys())
    return {
      words: this.#words,
      numbers,
      occurrences: numbers.map((number) => this.#occurrences.take(number)),
      paragraphs: numbers.map((number) => this.#paragraphs.take(number)),
    }
  }

  #addParagraph(text: string, place: number): void {
    const read = analyze(text)
    this.#words += read.words.length
    for (const { text: word, start, end } of read.words)
      this.#addWord(this.#vocabulary.count(word, text, start, end), place)
    for (const { text: word } of read.compounds) this.#addWord(this.#vocabulary.countJoined(word), place)
  }

  #addWord(number: number, place: number): void {
    this.#occurrences.add(number, 1)
    if (this.#last.get(number) === place) return
    this.#last.set(number, place)
    this.#paragraphs.add(number, 1)
  }
}

function countDocument(document: ArchiveDocument): CountedDocument {
  const byVoice = new Map<string | undefined, string[]>()
  for (const block of document.blocks) {
    if (block.type !== 'paragraph' || block.withdrawn) continue
    const own = byVoice.get(block.voice)
    if (own) own.push(block.text)
    else byVoice.set(block.voice, [block.text])
  }
  const vocabulary = new NumberedWords()
  const counter = new TextCounter(vocabulary)
  const texts = [...byVoice].map(([voice, paragraphs]) => ({ voice, ...counter.add(paragraphs) }))
  return { vocabulary: vocabulary.counted(), texts }
}

/** Whose words the paragraphs of a document are that have no voice. */
function speakersOfWords(document: ArchiveDocument): readonly string[] {
  const speakers = speakersOf(document)
  return defaultAttribution(document.kind, speakers.length > 0) === undefined ? speakers : []
}
