import { documentDigest } from '#lib/archive/document-digest.ts'
import type { ArchiveDocument, DocumentKind, Paragraph } from '#lib/domain/document.ts'
import type { KeptBytes } from '#lib/domain/kept-bytes.ts'
import { writtenWords } from './word-numbers.ts'

/** The words of one document: what a run that finds the same document need not read again. */
export interface DocumentWords {
  /** Its different spellings, those of what somebody said first, in the order in which they first occur. */
  spellings: readonly string[]
  /** The words of what somebody said, paragraph after paragraph: places among `spellings`. */
  tokens: Uint32Array
  /** How many words each of these paragraphs has. */
  lengths: Uint32Array
}

/** Kinds whose text is what somebody said, in his own words. */
const spokenKinds = new Set<DocumentKind>(['speech', 'address', 'statement'])

/** Voices (`Paragraph.voice`) that are no speaker's, or nobody's whose name is known. */
const voicesOfNoSpeaker = new Set(['publisher', 'transcriber', 'questioner'])

/** Whether a document gives what was said, in the speaker's own words. */
export function isSpoken(document: ArchiveDocument): boolean {
  return spokenKinds.has(document.kind) && document.withdrawn === undefined
}

/** The paragraphs of a document that somebody said whose name is known. */
export function spokenParagraphs(document: ArchiveDocument): Paragraph[] {
  if (!isSpoken(document)) return []
  return document.blocks.filter(
    (block): block is Paragraph =>
      block.type === 'paragraph' && !block.withdrawn && !voicesOfNoSpeaker.has(block.voice ?? ''),
  )
}

/**
 * Reads the words of a document: those of its title and of all that is written in it.
 *
 * @param kept words of the same documents, as an earlier run of the same code read them
 */
export function documentWords(document: ArchiveDocument, kept?: KeptBytes): DocumentWords {
  if (!kept) return readWords(document)
  const key = documentDigest(document)
  const bytes = kept.get(key)
  // What is kept has a checksum: it is what was set here.
  if (bytes) return unpacked(bytes)
  const words = readWords(document)
  kept.set(key, packed(words))
  return words
}

/** Words as bytes: how many numbers of each kind there are, these, and the spellings, a line each; no spelling has the end of one. */
function packed({ spellings, tokens, lengths }: DocumentWords): Uint8Array {
  const text = new TextEncoder().encode(spellings.join('\n'))
  const numbers = Uint32Array.from([tokens.length, lengths.length, ...lengths])
  const bytes = new Uint8Array(numbers.byteLength + tokens.byteLength + text.length)
  bytes.set(new Uint8Array(numbers.buffer), 0)
  bytes.set(new Uint8Array(tokens.buffer, tokens.byteOffset, tokens.byteLength), numbers.byteLength)
  bytes.set(text, numbers.byteLength + tokens.byteLength)
  return bytes
}

function unpacked(bytes: Uint8Array): DocumentWords {
  // A copy, since numbers of four bytes have to lie at multiples of four.
  const { buffer } = new Uint8Array(bytes)
  const [words = 0, paragraphs = 0] = new Uint32Array(buffer, 0, 2)
  const lengths = new Uint32Array(buffer, 8, paragraphs)
  const tokens = new Uint32Array(buffer, 8 + lengths.byteLength, words)
  const text = new TextDecoder().decode(new Uint8Array(buffer, 8 + lengths.byteLength + tokens.byteLength))
  return { spellings: text === '' ? [] : text.split('\n'), tokens, lengths }
}

function readWords(document: ArchiveDocument): DocumentWords {
  const places = new Map<string, number>()
  const placeOf = (spelling: string) => {
    let place = places.get(spelling)
    if (place === undefined) {
      place = places.size
      places.set(spelling, place)
    }
    return place
  }
  const tokens: number[] = []
  const lengths = spokenParagraphs(document).map(({ text }) => {
    const before = tokens.length
    for (const { 0: spelling } of writtenWords(text)) tokens.push(placeOf(spelling))
    return tokens.length - before
  })
  const texts = document.blocks.flatMap((block) => (block.type === 'divider' ? [] : [block.text]))
  for (const text of [document.title, ...texts]) for (const { 0: spelling } of writtenWords(text)) placeOf(spelling)
  return { spellings: [...places.keys()], tokens: Uint32Array.from(tokens), lengths: Uint32Array.from(lengths) }
}
