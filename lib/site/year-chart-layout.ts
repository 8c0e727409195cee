/** One bar of the chart of years; lengths in percent of the width and of the height. */
export interface Bar {
  year: string
  value: number
  left: number
  width: number
  height: number
}

export interface YearChartLayout {
  bars: Bar[]
  /** Years written under the axis, at the middle of their bars. */
  labels: { year: string; middle: number }[]
  /** Number of years from the first to the last. */
  years: number
  /** True where there is room to write the value over each bar. */
  hasValueLabels: boolean
}

/** Most years that each have a label and a value on the narrowest screen; with more, only round years are labelled. */
const maxLabelledYears = 8

/** Lays out one bar for every year from the first to the last, those without documents left empty. */
export function layoutYearChart(years: readonly { year: string; value: number }[]): YearChartLayout {
  const first = Number(years[0]?.year ?? 0)
  const last = Number(years.at(-1)?.year ?? 0)
  const most = Math.max(1, ...years.map(({ value }) => value))
  const slots = last - first + 1
  const step = 100 / slots
  const bars = years.map(({ year, value }) => ({
    year,
    value,
    left: round((Number(year) - first) * step + step * 0.12),
    width: round(step * 0.76),
    // A year with one short document must still be seen.
    height: round(Math.max(2, (value / most) * 100)),
  }))
  const hasValueLabels = slots <= maxLabelledYears
  const every = hasValueLabels ? 1 : niceStep(slots / 5)
  const labels: YearChartLayout['labels'] = []
  for (let year = Math.ceil(first / every) * every; year <= last; year += every) {
    const middle = round((year - first + 0.5) * step)
    // A label at the very edge would be cut off.
    if (hasValueLabels || (middle > 3 && middle < 97)) labels.push({ year: String(year).padStart(4, '0'), middle })
  }
  return { bars, labels, years: slots, hasValueLabels }
}

function niceStep(years: number): number {
  return [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].find((step) => step >= years) ?? 1000
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
