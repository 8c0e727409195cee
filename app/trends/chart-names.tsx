import { face, letter } from './chart-face.ts'
import { lineStyle } from './line-style.tsx'
import { fitting, spread } from './place.ts'
import type { Series } from './series.ts'

/** Distance between names beside the lines. */
const lineHeight = 17

interface ChartNamesProps {
  series: readonly Series[]
  /** From a year to its place in the picture, in CSS pixels. */
  x: (year: number) => number
  y: (value: number) => number
  /** Of the picture. */
  width: number
  bottom: number
}

/** Distance between the end of a line and its name. */
export const toName = 12

/** The name of each term beside the end of its line, on a ground of its own where other lines pass. */
export function ChartNames({ series, x, y, width, bottom }: ChartNamesProps) {
  const ends = series.map(({ points }) => points.findLast(({ value }) => value !== undefined))
  const places = spread(
    ends.map((end) => y(end?.value ?? 0)),
    lineHeight,
    bottom,
  )
  return series.map(({ query, place }, index) => {
    const end = ends[index]
    if (end?.value === undefined) return null
    const at = places[index] ?? 0
    const left = x(end.year) + toName
    return (
      <g key={place} className={`trend-${place}`} color={lineStyle(place).colour}>
        {Math.abs(at - y(end.value)) > 4 && (
          <line x1={left - 6} y1={y(end.value)} x2={left - 2} y2={at} stroke="currentColor" strokeWidth="0.75" />
        )}
        <text
          className="trend-name"
          x={left}
          y={at + 4}
          fill="currentColor"
          stroke="#ffffff"
          strokeWidth="4"
          strokeLinejoin="round"
          paintOrder="stroke"
          fontFamily={face}
          fontSize="13"
          fontWeight="600"
        >
          {fitting(query, width - left, letter)}
        </text>
      </g>
    )
  })
}
