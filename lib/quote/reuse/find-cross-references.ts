import type { Archive } from '#lib/archive/load.ts'
import { checkQuotations } from './check-reported-quotations.ts'
import type { Across, Place } from './cross-references.ts'
import { readSpoken, type Spoken, type SpokenParagraph } from './spoken-corpus.ts'
import { saidAgain } from './text-reuse.ts'

/**
 * What connects the documents of an archive by their words: passages that a speaker uses again, and quotations of
 * reports with where they were said. Depends on nothing but the documents and the forms of the speakers' names.
 */
export function findAcross(archive: Pick<Archive, 'documents' | 'authorities'>): Across {
  const spoken = readSpoken(archive)
  return {
    saidAgain: saidAgain(spoken).map(({ first, second, passage }) => ({
      first: placeOf(spoken, first, passage.first),
      second: placeOf(spoken, second, passage.second),
      words: passage.words,
    })),
    quotations: checkQuotations(archive, spoken),
  }
}

/** Numbers of words among all words, as places in the text of their paragraph. */
function placeOf({ numbers }: Spoken, paragraph: SpokenParagraph, [from, to]: readonly [number, number]): Place {
  let at = paragraph.start
  let [start, end] = [0, 0]
  numbers.read(paragraph.paragraph.text, (_word, wordStart, wordEnd) => {
    if (at === from) start = wordStart
    if (at === to - 1) end = wordEnd
    at++
  })
  return { document: paragraph.document.id, paragraph: paragraph.paragraph.id, start, end }
}
