import { expect, it } from 'vitest'
import { describeWithShared } from '#tests/shared-folder.ts'
import { readLabelledTexts, scoreOf } from './translations/labels.ts'
import { neighbourScore } from './translations/neighbours.ts'

it('proposes each translation of the invented documents, and nothing else; of what it can’t tell it says so', () => {
  const { right, wrong, missing, undecided } = scoreOf(readLabelledTexts())
  expect(wrong).toEqual([])
  expect(missing).toEqual([])
  expect(right).toHaveLength(6)
  expect(undecided).toContain('greeting-en greeting-ru')
})

describeWithShared('corpora', 'real texts, as if all were of one day and by one speaker', () => {
  it('proposes the acts that are there in two languages, and no two statements of one debate', () => {
    const score = neighbourScore(6)
    expect(score?.others).toBeGreaterThan(60)
    expect(score).toMatchObject({ translations: 2, found: 2, wrong: 0 })
  }, 300_000)
})
