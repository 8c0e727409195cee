import type { ArchiveDocument, Paragraph } from '#lib/domain/document.ts'
import { sentences } from '#lib/text/sentences.ts'
import { randomBy } from '#tests/bench/search/random.ts'

/** A paragraph has at least so many UTF-16 units, as those of the real statements. */
const paragraphLength = 400
/** Most paragraphs of a statement, so that each has identifiers of its own. */
const mostParagraphs = 1000

/**
 * So many statements recombined from real ones, in the order of an archive: each has the title, speaker, year and number of paragraphs of a
 * real one, and its paragraphs are real sentences, drawn one by one by a seed. Texts are made when they are asked for and not kept:
 * a million paragraphs take no more memory than the real ones do.
 *
 * They serve for time and memory only: they have no more different words than the real ones, and each sentence again and again.
 */
export function recombinedStatements(real: readonly ArchiveDocument[], count: number, seed: number): ArchiveDocument[] {
  const all = sentencesOf(real)
  const random = randomBy(seed)
  const statements = Array.from({ length: count }, (_, number): ArchiveDocument => {
    const model = real[Math.floor(random() * real.length)]
    if (!model) throw new Error('No real statements were given to recombine.')
    const own = Math.floor(random() * 2 ** 32)
    const paragraphs = Math.min(model.blocks.length, mostParagraphs)
    return {
      ...model,
      id: `d-r${number.toString(36).padStart(7, '0')}`,
      slug: `recombined-${number}`,
      get blocks() {
        return paragraphsOf(all, number, paragraphs, own)
      },
    }
  })
  return statements.sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? -1 : 1))
}

function sentencesOf(documents: readonly ArchiveDocument[]): string[] {
  return documents.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'divider'
        ? []
        : sentences(block.text).map(({ start, end }) => block.text.slice(start, end).trim()),
    ),
  )
}

function paragraphsOf(all: readonly string[], document: number, count: number, seed: number): Paragraph[] {
  const random = randomBy(seed)
  return Array.from({ length: count }, (_, index): Paragraph => {
    let text = ''
    while (text.length < paragraphLength) text += `${text === '' ? '' : ' '}${all[Math.floor(random() * all.length)]}`
    return {
      type: 'paragraph',
      id: `p-r${(document * mostParagraphs + index).toString(36).padStart(8, '0')}`,
      form: 'plain',
      text,
    }
  })
}
