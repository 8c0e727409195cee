import type { Attribution } from '#lib/domain/attribution.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { paragraphRecords } from '#lib/export/paragraph-record.ts'
import { readFigures, type TextFigure } from '#lib/text/figures/read-figures.ts'
import { sentences } from '#lib/text/sentences.ts'
import { figureSubject } from './figure-subject.ts'

/** A figure of a paragraph of the archive: an amount, a percentage or a count, and whose words it is. */
export interface ArchiveFigure extends TextFigure {
  /** Ids of document and paragraph; lasting. */
  document: string
  paragraph: string
  /** Which sentence of the paragraph it is in, from 1 on. */
  sentence: number
  /** The sentence before and behind it, cut at words. */
  before: string
  after: string
  /** What it is of, as the sentence names it right behind it: "young volunteers", "gross domestic product"; empty where it doesn't. */
  subject: string
  /** Content words of its sentence, the nearest to it, in their order; `subject` is of them. */
  words: string[]
  /** Whose words the paragraph is. A reporter's figure is not the speaker's. */
  whose: Attribution
  /** Who says it, by name; nobody where it is no speaker's. */
  saidBy: string[]
}

/** Most UTF-16 units of the sentence that are shown before a figure, and behind it. */
const mostAround = 60

/**
 * The figures of a document, in the order of its text. Headings and captions, which are nobody's words, are left out, as
 * is what was withdrawn.
 */
export function figuresOfDocument(document: ArchiveDocument): readonly ArchiveFigure[] {
  const known = read.get(document)
  if (known) return known
  const found = readDocument(document)
  read.set(document, found)
  return found
}

/**
 * Remembers the figures of documents that were read before: `known` gives what is kept of one, or has it made and kept.
 */
export function rememberFigures(
  documents: readonly ArchiveDocument[],
  known: (document: ArchiveDocument, make: () => readonly ArchiveFigure[]) => readonly ArchiveFigure[],
): void {
  for (const document of documents)
    read.set(
      document,
      known(document, () => readDocument(document)),
    )
}

/** A build asks twice, for the data and for the pages; of 10,000 documents they take some 80 MB. */
const read = new WeakMap<ArchiveDocument, readonly ArchiveFigure[]>()

function readDocument(document: ArchiveDocument): ArchiveFigure[] {
  const found: ArchiveFigure[] = []
  for (const { id, type, text, whose, said_by: saidBy } of paragraphRecords(document)) {
    if (type !== 'paragraph' || whose === null || text === '') continue
    const figures = readFigures(text, document.language)
    if (figures.length === 0) continue
    const spans = sentences(text)
    for (const figure of figures) {
      const index = Math.max(
        0,
        spans.findIndex(({ end }) => end >= figure.end),
      )
      const { start, end } = spans[index] ?? { start: 0, end: text.length }
      const sentence = { text, start, end: Math.max(end, figure.end) }
      found.push({
        ...figure,
        document: document.id,
        paragraph: id,
        sentence: index + 1,
        before: lastWords(text.slice(Math.min(start, figure.start), figure.start)),
        after: firstWords(text.slice(figure.end, sentence.end)),
        ...figureSubject(sentence, figure, document.language ?? 'en'),
        whose,
        saidBy,
      })
    }
  }
  return found
}

function firstWords(text: string): string {
  if (text.length <= mostAround) return text
  return `${text
    .slice(0, mostAround)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/(?<!\s)\s+\S*$/u, '')} …`
}

function lastWords(text: string): string {
  if (text.length <= mostAround) return text
  return `… ${text
    .slice(-mostAround)
    .replace(/^[\uDC00-\uDFFF]/, '')
    .replace(/^\S*\s+/u, '')}`
}
