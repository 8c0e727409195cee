import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { figureUnits } from '#lib/text/figures/units.ts'
import { type LabelledPassage, scoreFigures } from './figures/evaluate.ts'

const text = 'The port has 40 boats, and 12 per cent of them are old.'
const passage = () => ({ text, language: 'en' })

it('counts what is right, wrong and missed, by value and unit', () => {
  const label = (figures: string[]): LabelledPassage => ({ set: 'port', id: '1', figures })
  expect(scoreFigures([label(['40 count', '12 percent'])], passage)).toMatchObject({ right: 2, wrong: 0, missed: 0 })
  expect(scoreFigures([label(['40 count', '12 year'])], passage)).toMatchObject({
    ...{ right: 1, wrong: 1, missed: 1 },
    differences: [{ wrong: ['12 percent'], missed: ['12 year'] }],
  })
})

it('leaves out passages that are not there', () => {
  expect(scoreFigures([{ set: 'port', id: '2', figures: ['1 day'] }], () => undefined)).toMatchObject({
    ...{ passages: 0, missed: 0 },
  })
})

it.each(['labels.yaml', 'held-out.yaml'])(
  'the labels of %s are of one passage each, in units that there are',
  (file) => {
    const labels = parse(readFileSync(new URL(`figures/${file}`, import.meta.url), 'utf8')) as LabelledPassage[]
    expect(new Set(labels.map(({ set, id }) => `${set} ${id}`)).size).toBe(labels.length)
    const units = new Set(figureUnits.map(({ id }) => id))
    for (const { figures } of labels)
      for (const figure of figures) {
        const [value, unit = ''] = figure.split(' ')
        expect([figure, Number(value) >= 0, units.has(unit)]).toEqual([figure, true, true])
      }
  },
)
