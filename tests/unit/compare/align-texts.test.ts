import { describe, expect, it } from 'vitest'
import { alignTexts, type TextAlignment } from '#lib/compare/align-texts.ts'
import type { ComparedText } from '#lib/compare/compared-text.ts'
import { comparisonRecord } from '#lib/compare/comparison-record.ts'
import { comparisonRows, countCounterparts } from '#lib/compare/comparison-rows.ts'
import { readLabels, textsOf } from '#tests/eval/alignment/labels.ts'
import { scoreOf } from '#tests/eval/alignment/score.ts'

function text(paragraphs: Record<string, string>, language = 'en'): ComparedText {
  return {
    language,
    paragraphs: Object.entries(paragraphs).map(([id, words], index) => ({ id, number: index + 1, text: words })),
  }
}

const record = (a: ComparedText, b: ComparedText) => comparisonRecord(a, b, alignTexts(a, b))
const turned = ({ pairs }: TextAlignment) => pairs.map(({ a, b }) => `${b} ${a}`).sort()
const straight = ({ pairs }: TextAlignment) => pairs.map(({ a, b }) => `${a} ${b}`).sort()

describe.each(readLabels().filter(({ name }) => name.startsWith('invented')))('$name', (labels) => {
  it('is told of as a reader finds it, and the figure that is wrong is flagged', async () => {
    const texts = await textsOf(labels)
    const { f1, figures } = scoreOf(labels, texts, alignTexts(...texts))
    expect(f1).toBeGreaterThanOrEqual(0.9)
    expect(figures.wrong).toEqual([])
    expect(figures.missing.filter((one) => one.endsWith('false'))).toEqual([])
  })

  it('is aligned the same whichever of the two comes first', async () => {
    const [a, b] = await textsOf(labels)
    expect(turned(alignTexts(b, a))).toEqual(straight(alignTexts(a, b)))
  })

  it('loses nothing that merely moved, and names what was left out', async () => {
    const [, whole] = await textsOf(labels)
    const left = new Set([1, 4, 6])
    const moved = whole.paragraphs.filter((_, place) => !left.has(place)).toReversed()
    const { pairs, onlyA, onlyB } = record(whole, { ...whole, paragraphs: moved })
    expect(onlyB).toEqual([])
    expect(onlyA).toEqual(whole.paragraphs.filter((_, place) => left.has(place)).map(({ id }) => id))
    for (const { id } of moved) {
      expect(pairs).toContainEqual(expect.objectContaining({ a: [id], b: [id], relation: 'kept' }))
    }
  })

  it('has everything in common with itself, and every figure agrees', async () => {
    for (const one of await textsOf(labels)) {
      const { onlyA, onlyB } = record(one, one)
      const words = ({ id }: { id: string }) => one.paragraphs.find((own) => own.id === id)?.text.split(' ').length ?? 0
      expect([...onlyA, ...onlyB].filter((id) => words({ id }) > 4)).toEqual([])
      expect(alignTexts(one, one).figures.every(({ agree }) => agree)).toBe(true)
    }
  })
})

describe('two addresses with a turn of phrase in common', () => {
  const one = text({
    a1: 'We lit 40 lamps this year.',
    a2: 'The granaries of the valley hold enough barley for two winters.',
    a3: 'Forty teachers of arithmetic were hired since the autumn.',
    a4: 'The lighthouse keepers have asked for warmer coats.',
  })
  const other = text({
    b1: 'We lit 60 lamps in that year.',
    b2: 'Oysters were taken from the reef in every season.',
    b3: 'Our envoys crossed the strait and came home unheard.',
    b4: 'No timber was felled above the upper weir.',
  })

  it('are at most perhaps of one matter there, and no figure is set against another', () => {
    const { pairs, figures } = alignTexts(one, other, { isSeries: true })
    expect(pairs).toMatchObject([{ a: 0, b: 0, relation: 'perhaps' }])
    expect(figures).toEqual([])
    expect(countCounterparts(comparisonRows(alignTexts(one, other)))).toEqual({ sure: 0, perhaps: 1 })
  })
})

describe('two addresses of one series', () => {
  const earlier = text({
    e1: 'The granaries of the valley hold enough barley for two winters.',
    e2: 'I recommend that the tolls on the Ormond bridge be abolished before the harvest.',
    e3: 'The lighthouse keepers have asked for warmer coats, and I mean to grant them.',
    e4: 'Our schools have hired forty new teachers of arithmetic since the autumn.',
  })
  const later = text({
    l1: 'Since the autumn our schools have found and hired new teachers of arithmetic, and of music too.',
    l2: 'A comet was seen above the northern hills.',
    l3: 'Again I recommend to you that the tolls on the Ormond bridge be abolished before the harvest begins.',
    l4: 'The granaries of the valley hold enough barley for two winters.',
  })
  const { pairs, onlyA, onlyB } = record(earlier, later)

  it('show what was kept in the same words', () => {
    expect(pairs).toContainEqual({ a: ['e1'], b: ['l4'], relation: 'kept', figures: expect.anything() })
  })

  it('show what was reworded, wherever it is now', () => {
    const reworded = pairs.filter(({ relation }) => relation !== 'kept').map(({ a, b }) => [a[0], b[0]])
    expect(reworded).toContainEqual(['e2', 'l3'])
    expect(reworded).toContainEqual(['e4', 'l1'])
  })

  it('show what was dropped and what is new', () => {
    expect(onlyA).toEqual(['e3'])
    expect(onlyB).toEqual(['l2'])
  })
})

describe('texts that have nothing to do with each other', () => {
  it('have no pair, though they share frequent words', async () => {
    const [english] = readLabels().filter(({ name }) => name === 'invented-english')
    if (!english) throw new Error('the invented English texts are gone')
    const [, speech] = await textsOf(english)
    const other = text({
      o1: 'The orchard needs pruning in March, before the sap has risen.',
      o2: 'People who keep bees will find that the new hives cost less than they feared.',
      o3: 'I have always believed that the work of a gardener begins in winter.',
      o4: 'Let us hope for rain, and that there will be enough of it for all of us.',
    })
    expect(alignTexts(other, speech).pairs).toEqual([])
  })

  it('and empty ones neither', () => {
    const nothing = text({})
    expect(alignTexts(nothing, text({ p: 'A weir.' }))).toEqual({ pairs: [], figures: [], onlyA: [], onlyB: [0] })
  })
})

describe('the parts of paragraphs that are linked', () => {
  it('are the sentences that correspond, not the whole paragraphs', () => {
    const a = text({ a: 'The weir at Tarn will be rebuilt of oak and granite.' })
    const b = text({
      b: 'It has rained for weeks. The weir at Tarn will be rebuilt, of granite and oak. Bread is dear.',
    })
    const [pair] = alignTexts(a, b).pairs
    const [span] = pair?.spans.b ?? []
    expect(b.paragraphs[0]?.text.slice(span?.start, span?.end)).toBe(
      'The weir at Tarn will be rebuilt, of granite and oak.',
    )
  })
})
