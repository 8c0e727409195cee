import { expect, it } from 'vitest'
import { layoutYearChart } from '#lib/site/year-chart-layout.ts'

it('gives every year its place, those without documents left empty, and the most the whole height', () => {
  const { bars, labels, hasValueLabels } = layoutYearChart([
    { year: '2022', value: 1 },
    { year: '2024', value: 10 },
  ])
  expect(hasValueLabels).toBe(true)
  expect(labels.map(({ year }) => year)).toEqual(['2022', '2023', '2024'])
  expect(bars.map(({ height }) => height)).toEqual([10, 100])
  expect(bars[1]?.left).toBeGreaterThan(66)
})

it('stays within its width and labels few of many years', () => {
  const { bars, labels } = layoutYearChart(
    Array.from({ length: 232 }, (_, index) => ({ year: `${1790 + index}`, value: 1 })),
  )
  const last = bars.at(-1)
  expect((last?.left ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(100)
  expect(labels.map(({ year }) => year)).toEqual(['1800', '1850', '1900', '1950', '2000'])
})

it('has nothing to draw for no years', () => {
  expect(layoutYearChart([]).bars).toEqual([])
})
