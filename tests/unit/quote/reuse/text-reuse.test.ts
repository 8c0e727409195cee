import { describe, expect, it } from 'vitest'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { findCrossReferences } from '#lib/quote/reuse/find-cross-references.ts'
import { archiveOf } from '#tests/unit/archive/invented.ts'
import { textOf, wordsAt } from '#tests/unit/quote/invented.ts'

const passage =
  'every barge that carries timber past the lower sluice will pay the keeper in firewood, and never in promises'

/** Other words around it, so that no document is a version of another. */
const around = (number: number) => Array.from({ length: 60 }, (_, index) => `w${number}x${index}`).join(' ')

function pairs(documents: ArchiveDocument[]): (string | undefined)[][] {
  const archive = archiveOf(documents)
  return findCrossReferences(archive).saidAgain.map(({ first, second }) => [
    first.document,
    wordsAt(archive, first),
    second.document,
    wordsAt(archive, second),
  ])
}

describe('a passage that a speaker uses again', () => {
  it('is found in another document, whatever its case, marks and place in the paragraph', () => {
    const found = pairs([
      textOf('d-1', [`I repeat: ${passage}.`, around(1)], { date: '2018' }),
      textOf('d-2', [around(2), passage.replace('every', 'Every').replaceAll(',', ' –')], { date: '2019' }),
    ])
    expect(found).toEqual([['d-1', passage, 'd-2', passage.replace('every', 'Every').replaceAll(',', ' –')]])
  })

  it('is one passage where a word was changed', () => {
    const changed = passage.replace('the lower sluice', 'the upper sluice')
    expect(pairs([textOf('d-1', [passage, around(1)]), textOf('d-2', [changed, around(2)])])).toEqual([
      ['d-1', passage, 'd-2', changed],
    ])
  })

  it('is found with a word changed whatever else the archive has', () => {
    const changed = passage.replace('the lower sluice', 'the upper sluice')
    for (let other = 0; other < 20; other++) {
      const before = textOf('d-0', [`word${other} ${around(100 + other)}`], { speaker: 'Tomas Ried' })
      const found = pairs([before, textOf('d-1', [passage, around(1)]), textOf('d-2', [changed, around(2)])])
      expect(found).toEqual([['d-1', passage, 'd-2', changed]])
    }
  })

  it('is none where somebody else says it, or nobody who is known', () => {
    const first = textOf('d-1', [passage, around(1)])
    expect(pairs([first, textOf('d-2', [passage, around(2)], { speaker: 'Tomas Ried' })])).toEqual([])
    const { speaker: _, ...unknown } = textOf('d-3', [passage, around(3)])
    const { speaker: __, ...other } = textOf('d-4', [passage, around(4)])
    expect(pairs([unknown, other])).toEqual([])
  })

  it('is known by the names of its speaker where several speak', () => {
    const turn = textOf('d-2', [passage, around(2)], { speaker: 'Tomas Ried' })
    for (const block of turn.blocks) if (block.type === 'paragraph') block.voice = 'A. Verell'
    const speakers = [{ id: 'ana-verell', name: 'Ana Verell', forms: ['A. Verell'], roles: [] }]
    const archive = archiveOf([textOf('d-1', [passage, around(1)]), turn])
    const authorities = { ...archive.authorities, speakers }
    expect(findCrossReferences({ ...archive, authorities }).saidAgain).toHaveLength(1)
  })

  it('is none within one document, of one event, or in two versions of one text', () => {
    expect(pairs([textOf('d-1', [passage, around(1), passage])])).toEqual([])
    const event = 'Opening of the sluice'
    const [one, other] = [around(1), around(2)]
    expect(pairs([textOf('d-1', [passage, one], { event }), textOf('d-2', [passage, other], { event })])).toEqual([])
    expect(pairs([textOf('d-1', [passage, around(1)]), textOf('d-2', [passage, 'Thank you.'])])).toEqual([])
  })

  it('is none in a report, in the words of a publisher, or where it was withdrawn', () => {
    const first = textOf('d-1', [passage, around(1)])
    expect(pairs([first, textOf('d-2', [passage, around(2)], { kind: 'report' })])).toEqual([])
    for (const change of [{ voice: 'publisher' }, { withdrawn: true }]) {
      const second = textOf('d-2', [passage, around(2)])
      Object.assign(second.blocks[0] ?? {}, change)
      expect(pairs([first, second])).toEqual([])
    }
    const withdrawn = textOf('d-2', [passage, around(2)], { withdrawn: { reason: 'An order of the court.' } })
    expect(pairs([first, withdrawn])).toEqual([])
  })

  it('is found once in two paragraphs, though it is said twice in one of them', () => {
    const found = pairs([
      textOf('d-1', [passage, around(1)]),
      textOf('d-2', [`${passage}. I say: ${passage}.`, around(2)]),
    ])
    expect(found.map(([first, , second]) => [first, second])).toEqual([
      ['d-1', 'd-2'],
      ['d-1', 'd-2'],
    ])
  })

  it('are two where both documents have two of them', () => {
    const other =
      'the ferryman counts his oars at noon, because the council of Tarn has stolen seven of them since spring'
    const found = pairs([textOf('d-1', [passage, around(1), other]), textOf('d-2', [other, around(2), passage])])
    expect(found.map(([, words]) => words)).toEqual([passage, other])
  })

  it('is shared by those who speak together', () => {
    const joint = textOf('d-2', [passage, around(2)], { speaker: ['Tomas Ried', 'Ana Verell'] })
    expect(pairs([textOf('d-1', [passage, around(1)]), joint])).toHaveLength(1)
  })

  it('may be at another event, or where one of both is not known', () => {
    const [one, other] = [around(1), around(2)]
    const at = (event?: string) => (event === undefined ? {} : { event })
    expect(
      pairs([textOf('d-1', [passage, one], at('Fair')), textOf('d-2', [passage, other], at('Vote'))]),
    ).toHaveLength(1)
    expect(pairs([textOf('d-1', [passage, one], at('Fair')), textOf('d-2', [passage, other], at())])).toHaveLength(1)
  })

  it('is none where few of its words are the speaker’s own', () => {
    const text = 'and so it is that we will be with you in firewood, lemons and oars, and with all of them'
    expect(pairs([textOf('d-1', [text, around(1)]), textOf('d-2', [text, around(2)])])).toEqual([])
  })

  it('is none where it is short, or of words without meaning', () => {
    const short = 'the keeper is paid in firewood'
    const empty = 'and so it is that we will be with you and that you will be with us and with all of them'
    for (const text of [short, empty])
      expect(pairs([textOf('d-1', [text, around(1)]), textOf('d-2', [text, around(2)])])).toEqual([])
  })

  it('is a formula where others say it, too, or where it is said each time', () => {
    const others = ['Tomas Ried', 'Ivo Sandor'].map((speaker, index) =>
      textOf(`d-o${index}`, [`To all: ${passage}.`, around(90 + index)], { speaker }),
    )
    expect(pairs([textOf('d-1', [passage, around(1)]), textOf('d-2', [passage, around(2)]), ...others])).toEqual([])
    const eachTime = [1, 2, 3, 4, 5].map((number) => textOf(`d-${number}`, [passage, around(number)]))
    expect(pairs(eachTime)).toEqual([])
    expect(pairs(eachTime.slice(0, 3)).map(([first, , second]) => [first, second])).toEqual([
      ['d-1', 'd-2'],
      ['d-1', 'd-3'],
      ['d-2', 'd-3'],
    ])
  })
})
