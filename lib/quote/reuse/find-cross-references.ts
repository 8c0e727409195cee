import type { Archive } from '#lib/archive/load.ts'
import type { KeptBytes } from '#lib/domain/kept-bytes.ts'
import { checkReportedQuotations } from './check-reported-quotations.ts'
import type { CrossReferenceData, ParagraphSpan, Repetition } from './cross-references.ts'
import { findFirstWords } from './first-words.ts'
import { readSpokenCorpus, type SpokenCorpus, type SpokenParagraph } from './spoken-corpus.ts'
import { findTextReuse } from './text-reuse.ts'

/**
 * What connects the documents of an archive by their words: passages that a speaker uses again, quotations of reports
 * with where they were said, and words that are new in the latest speeches. A function of the documents and of the forms of speakers' names alone.
 *
 * @param kept words of documents as an earlier run read them
 */
export function findCrossReferences(
  archive: Pick<Archive, 'documents' | 'authorities'>,
  kept?: KeptBytes,
): CrossReferenceData {
  const spoken = readSpokenCorpus(archive, kept)
  return {
    saidAgain: repetitionsIn(spoken),
    quotations: checkReportedQuotations(archive, spoken),
    firstWords: findFirstWords(archive.documents, spoken),
  }
}

/** The passages that a speaker uses again (`findTextReuse`), each as spans in the texts of two paragraphs. */
export function repetitionsIn(spoken: SpokenCorpus): Repetition[] {
  return findTextReuse(spoken).map(({ first, second, passage }) => ({
    first: paragraphSpanOf(spoken, first, passage.first),
    second: paragraphSpanOf(spoken, second, passage.second),
    words: passage.words,
  }))
}

/** A range of words, by their numbers among all words, as a span in the text of their paragraph. */
function paragraphSpanOf(
  { wordNumbers }: SpokenCorpus,
  paragraph: SpokenParagraph,
  [from, to]: readonly [number, number],
): ParagraphSpan {
  let at = paragraph.start
  let [start, end] = [0, 0]
  wordNumbers.read(paragraph.paragraph.text, (_word, wordStart, wordEnd) => {
    if (at === from) start = wordStart
    if (at === to - 1) end = wordEnd
    at++
  })
  return { document: paragraph.document.id, paragraph: paragraph.paragraph.id, start, end }
}
