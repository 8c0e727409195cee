import { describe, expect, it } from 'vitest'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { withoutBoilerplate } from '#lib/quote/reuse/boilerplate-phrases.ts'
import { readSpokenCorpus } from '#lib/quote/reuse/spoken-corpus.ts'
import { archiveOf } from '#tests/unit/archive/invented.ts'
import { textOf } from '#tests/unit/quote/invented.ts'

const formula = 'the keeper of the seal'
const stretch = `I bring ${formula} seven lemons`

/** The words of the first paragraph of an archive that are somebody's own. */
function ownWords(documents: ArchiveDocument[], speakers = ['Ana Verell']): string {
  const corpus = readSpokenCorpus(archiveOf(documents))
  const [first] = corpus.paragraphs
  if (!first) throw new Error('no paragraph')
  const range = [first.start, first.end] as const
  const own = withoutBoilerplate(corpus, [range])(range, speakers)
  return own.map((at) => stretch.split(' ')[at - first.start]).join(' ')
}

const says = (id: string, text: string, speaker: string) => textOf(id, [text], { speaker })

describe('the words of a stretch that are somebody’s own', () => {
  it('are all of them where nobody else says them', () => {
    expect(ownWords([textOf('d-1', [stretch])])).toBe(stretch)
  })

  it('are those outside what two others say, too, in four words in a row', () => {
    const others = ['Tomas Ried', 'Ivo Sandor'].map((name, index) => says(`d-o${index}`, `Here is ${formula}.`, name))
    expect(ownWords([textOf('d-1', [stretch]), ...others])).toBe('I bring seven lemons')
  })

  it('are all of them where one other says a part, or the two say three words in a row', () => {
    expect(ownWords([textOf('d-1', [stretch]), says('d-2', formula, 'Ivo Sandor')])).toBe(stretch)
    const short = ['Tomas Ried', 'Ivo Sandor'].map((name, index) => says(`d-o${index}`, 'the keeper of a ferry', name))
    expect(ownWords([textOf('d-1', [stretch]), ...short])).toBe(stretch)
  })

  it('are told by other speakers than those whose words they are', () => {
    const others = ['Tomas Ried', 'Ivo Sandor'].map((name, index) => says(`d-o${index}`, formula, name))
    expect(ownWords([textOf('d-1', [stretch]), ...others], ['Ana Verell', 'Ivo Sandor'])).toBe(stretch)
  })

  it('are without what is in more than four documents, whoever says it', () => {
    const often = (count: number) => Array.from({ length: count }, (_, index) => textOf(`d-a${index}`, [formula]))
    expect(ownWords([textOf('d-1', [stretch]), ...often(3)])).toBe(stretch)
    expect(ownWords([textOf('d-1', [stretch]), ...often(4)])).toBe('I bring seven lemons')
  })

  it('count a document once, however often it says something', () => {
    const again = textOf(
      'd-2',
      Array.from({ length: 9 }, () => formula),
    )
    expect(ownWords([textOf('d-1', [stretch]), again])).toBe(stretch)
  })

  it('count all whose names are not known as one', () => {
    const nameless = ['d-2', 'd-3'].map((id) => {
      const { speaker: _, ...document } = textOf(id, [formula])
      return document
    })
    expect(ownWords([textOf('d-1', [stretch]), ...nameless])).toBe(stretch)
    expect(ownWords([textOf('d-1', [stretch]), ...nameless, says('d-4', formula, 'Ivo Sandor')])).toBe(
      'I bring seven lemons',
    )
  })
})
