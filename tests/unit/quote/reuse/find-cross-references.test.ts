import { describe, expect, it } from 'vitest'
import { crossReferenceSchema } from '#lib/quote/reuse/cross-references.ts'
import { findCrossReferences } from '#lib/quote/reuse/find-cross-references.ts'
import { archiveOf } from '#tests/unit/archive/invented.ts'
import { textOf, wordsAt } from '#tests/unit/quote/invented.ts'

const passage = 'every barge that carries timber past the lower sluice will pay the keeper in firewood'
const around = (name: string) => Array.from({ length: 40 }, (_, index) => `${name}${index}`).join(' ')

const archive = archiveOf([
  textOf('d-1', ['Dear neighbours!', `“I repeat: ${passage}.”`, around('a')], { date: '2018' }),
  textOf('d-2', [around('b'), `${passage} – and so will I.`], { date: '2019' }),
  textOf('d-3', [`She said: “Every barge that carries timber will pay the keeper”, and sat down.`], {
    kind: 'report',
    date: '2020',
  }),
])
const found = findCrossReferences(archive)

describe('what connects the documents of an archive', () => {
  it('are passages that are used again, at their places in both', () => {
    expect(found.saidAgain).toHaveLength(1)
    const [again] = found.saidAgain
    expect([again?.first.paragraph, again?.second.paragraph]).toEqual(['d-1-2', 'd-2-2'])
    expect([again?.first, again?.second].map((place) => wordsAt(archive, place))).toEqual([passage, passage])
    expect(again?.words).toBe(passage.split(' ').length)
  })

  it('are quotations of reports, at their places', () => {
    expect(found.quotations.map(({ quoted }) => wordsAt(archive, quoted))).toEqual([
      'Every barge that carries timber will pay the keeper',
    ])
  })

  it('holds places and no words, in the form in which the build hands it on', () => {
    expect(crossReferenceSchema.parse(JSON.parse(JSON.stringify(found)))).toEqual(found)
    expect(JSON.stringify(found)).not.toContain('barge')
  })

  it('is the same each time', () => {
    expect(findCrossReferences(archive)).toEqual(found)
  })

  it('is nothing in an archive without documents', () => {
    expect(findCrossReferences(archiveOf([]))).toEqual({ saidAgain: [], quotations: [], firstWords: [] })
  })
})
