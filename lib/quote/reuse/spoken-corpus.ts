import type { Archive } from '#lib/archive/load.ts'
import type { ArchiveDocument, DocumentKind, Paragraph } from '#lib/domain/document.ts'
import { speakersOf } from '#lib/domain/speakers.ts'
import { fold } from '#lib/text/fold.ts'
import { GrowableUint32Array } from './growable-uint32-array.ts'
import { WordNumbers } from './word-numbers.ts'

/** Kinds whose text is what somebody said, in his own words. */
const spokenKinds = new Set<DocumentKind>(['speech', 'address', 'statement'])

/** Voices (`Paragraph.voice`) that are no speaker's, or nobody's whose name is known. */
const voicesOfNoSpeaker = new Set(['publisher', 'transcriber', 'questioner'])

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
}

/** Whether a document gives what was said, in the speaker's own words. */
export function isSpoken(document: ArchiveDocument): boolean {
  return spokenKinds.has(document.kind) && document.withdrawn === undefined
}

/**
 * Reads the words of all speeches, addresses and statements; what was withdrawn and what a publisher, a transcriber
 * or somebody without a name says is not among them.
 */
export function readSpokenCorpus(archive: Pick<Archive, 'documents' | 'authorities'>): SpokenCorpus {
  const names = namesByForm(archive)
  const wordNumbers = new WordNumbers()
  const words = new GrowableUint32Array()
  const paragraphs: SpokenParagraph[] = []
  for (const [documentNumber, document] of archive.documents.entries()) {
    if (!isSpoken(document)) continue
    for (const paragraph of document.blocks) {
      if (paragraph.type !== 'paragraph' || paragraph.withdrawn || voicesOfNoSpeaker.has(paragraph.voice ?? ''))
        continue
      const { voice } = paragraph
      const speakers = voice === undefined ? speakersOf(document) : [names.get(fold(voice)) ?? voice]
      const start = words.length
      wordNumbers.read(paragraph.text, (word) => words.push(word))
      paragraphs.push({
        document,
        documentNumber,
        paragraph,
        speakers,
        start,
        end: words.length,
      })
    }
  }
  return { wordNumbers, words: words.view(), paragraphs }
}

function namesByForm({ authorities }: Pick<Archive, 'authorities'>): Map<string, string> {
  const forms = authorities.speakers.flatMap(({ name, forms }) =>
    [name, ...forms].map((form): [string, string] => [fold(form), name]),
  )
  return new Map(forms)
}
