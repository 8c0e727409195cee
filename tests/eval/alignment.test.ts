import { expect, it } from 'vitest'
import { alignTexts } from '#lib/compare/align-texts.ts'
import { describeWithShared } from '#tests/shared-folder.ts'
import { readLabels, textsOf } from './alignment/labels.ts'
import { movedScores } from './alignment/moved.ts'
import { scoreOf } from './alignment/score.ts'

it('calls nothing dropped that merely moved, with a tenth of its words gone', () => {
  const [score] = movedScores([0.1])
  if (!score) throw new Error('nothing was measured')
  expect(score.moved).toBeGreaterThan(1000)
  expect(score.calledDropped).toBe(0)
  expect(score.found).toBe(score.moved)
  expect(score.foundDropped / score.dropped).toBeGreaterThan(0.9)
}, 120_000)

describeWithShared('sources', 'a factsheet beside the speech that it tells of', () => {
  it('is aligned as a reader aligns it, and the figure that is wrong is flagged', async () => {
    const labels = readLabels().find(({ name }) => name === 'factsheet-of-a-speech')
    if (!labels) throw new Error('tests/eval/alignment/factsheet-of-a-speech.yaml is gone')
    const texts = await textsOf(labels)
    const { f1, figures } = scoreOf(labels, texts, alignTexts(...texts))
    expect(f1).toBeGreaterThanOrEqual(0.9)
    expect(figures.wrong).toEqual([])
    expect(figures.missing.filter((one) => one.endsWith('false'))).toEqual([])
  }, 120_000)
})
