import type { Archive } from '#lib/archive/load.ts'
import type { ArchiveDocument, Paragraph } from '#lib/domain/document.ts'
import type { KeptBytes } from '#lib/domain/kept-bytes.ts'
import { speakersOf } from '#lib/domain/speakers.ts'
import { fold } from '#lib/text/fold.ts'
import { documentWords, spokenParagraphs } from './document-words.ts'
import { GrowableUint32Array } from './growable-uint32-array.ts'
import { WordNumbers } from './word-numbers.ts'

/** A paragraph that somebody said, and the numbers of its words among all: half-open. */
export interface SpokenParagraph {
  document: ArchiveDocument
  /** Number of the document in the archive's order. */
  documentNumber: number
  paragraph: Paragraph
  /** Preferred names; none where it is not known who spoke, several of a joint statement. */
  speakers: string[]
  start: number
  end: number
}

/** All that was said, as one row of word numbers. */
export interface SpokenCorpus {
  wordNumbers: WordNumbers
  /** The number that each word has in `wordNumbers`. */
  words: Uint32Array
  /** In the order of the archive, and so of the words. */
  paragraphs: SpokenParagraph[]
  /** All spellings of words that documents have, also where nobody says them; and for each document the places of its own among these. */
  spellings: readonly string[]
  spellingsOf: ReadonlyMap<ArchiveDocument, Uint32Array>
}

/**
 * Reads the words of all speeches, addresses and statements; what was withdrawn and what a publisher, a transcriber
 * or somebody without a name says is not among them.
 *
 * @param kept words of documents as an earlier run read them
 */
export function readSpokenCorpus(archive: Pick<Archive, 'documents' | 'authorities'>, kept?: KeptBytes): SpokenCorpus {
  const names = namesByForm(archive)
  const wordNumbers = new WordNumbers()
  const words = new GrowableUint32Array()
  const paragraphs: SpokenParagraph[] = []
  const spellings = new Map<string, number>()
  const spellingsOf = new Map<ArchiveDocument, Uint32Array>()
  for (const [documentNumber, document] of archive.documents.entries()) {
    const own = documentWords(document, kept)
    const numbers = own.spellings.map((): number | undefined => undefined)
    let at = 0
    for (const [index, paragraph] of spokenParagraphs(document).entries()) {
      const { voice } = paragraph
      const speakers = voice === undefined ? speakersOf(document) : [names.get(fold(voice)) ?? voice]
      const start = words.length
      for (const end = at + (own.lengths[index] ?? 0); at < end; at++) {
        const place = own.tokens[at] ?? 0
        const number = numbers[place] ?? wordNumbers.numberOf(own.spellings[place] ?? '')
        numbers[place] = number
        if (number !== undefined) words.push(number)
      }
      paragraphs.push({ document, documentNumber, paragraph, speakers, start, end: words.length })
    }
    spellingsOf.set(
      document,
      Uint32Array.from(own.spellings, (spelling) => placeIn(spellings, spelling)),
    )
  }
  return { wordNumbers, words: words.view(), paragraphs, spellings: [...spellings.keys()], spellingsOf }
}

function placeIn(spellings: Map<string, number>, spelling: string): number {
  let place = spellings.get(spelling)
  if (place === undefined) {
    place = spellings.size
    spellings.set(spelling, place)
  }
  return place
}

function namesByForm({ authorities }: Pick<Archive, 'authorities'>): Map<string, string> {
  const forms = authorities.speakers.flatMap(({ name, forms }) =>
    [name, ...forms].map((form): [string, string] => [fold(form), name]),
  )
  return new Map(forms)
}
