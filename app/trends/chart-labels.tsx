import { chartFont, letterWidth } from './chart-font.ts'
import { spreadLabels, truncateToWidth } from './label-layout.ts'
import { lineStyle } from './line-style.tsx'
import type { TermSeries } from './term-series.ts'

/** Least distance between the names of two lines, in CSS pixels. */
const lineHeight = 17

interface ChartLabelsProps {
  series: readonly TermSeries[]
  /** From a year to its place in the picture, in CSS pixels. */
  x: (year: number) => number
  y: (value: number) => number
  /** Width of the picture. */
  width: number
  /** Where the lowest name may be. */
  bottom: number
}

/** Distance between the end of a line and its name, in CSS pixels. */
export const labelGap = 12

/** The name of each term beside the end of its line, with a white border that keeps other lines off the letters. */
export function ChartLabels({ series, x, y, width, bottom }: ChartLabelsProps) {
  const ends = series.map(({ points }) => points.findLast(({ value }) => value !== undefined))
  const places = spreadLabels(
    ends.map((end) => y(end?.value ?? 0)),
    lineHeight,
    bottom,
  )
  return series.map(({ query, termIndex }, index) => {
    const end = ends[index]
    if (end?.value === undefined) return null
    const at = places[index] ?? 0
    const left = x(end.year) + labelGap
    return (
      <g key={termIndex} className={`trend-${termIndex}`} color={lineStyle(termIndex).colour}>
        {Math.abs(at - y(end.value)) > 4 && (
          <line x1={left - 6} y1={y(end.value)} x2={left - 2} y2={at} stroke="currentColor" strokeWidth="0.75" />
        )}
        <text
          className="stroke-paper forced-colors:stroke-[Canvas]"
          x={left}
          y={at + 4}
          fill="currentColor"
          stroke="#ffffff"
          strokeWidth="4"
          strokeLinejoin="round"
          paintOrder="stroke"
          fontFamily={chartFont}
          fontSize="13"
          fontWeight="600"
        >
          {truncateToWidth(query, width - left, letterWidth)}
        </text>
      </g>
    )
  })
}
