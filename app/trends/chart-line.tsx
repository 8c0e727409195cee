import { LinePath } from '@visx/shape'
import { lineStyle, PointShape } from './line-style.tsx'
import type { Shapes } from './place.ts'
import { hitsAddress, type Point, type Series } from './series.ts'
import { trendsWords } from './words.ts'

/** What answers to the pointer around a point, in pixels from it. */
const reach = 9

interface ChartLineProps {
  series: Series
  /** From a year to its place in the picture, in CSS pixels. */
  x: (year: number) => number
  y: (value: number) => number
  shapes: Shapes
}

/** The line of one term, each year with hits a link to them. */
export function ChartLine({ series: { query, place, points }, x, y, shapes: { radius, every } }: ChartLineProps) {
  const { colour, dash } = lineStyle(place)
  const last = points.findLastIndex(({ value }) => value !== undefined)
  return (
    <g className={`trend-${place}`} color={colour}>
      <LinePath<Point>
        data={points}
        x={({ year }) => x(year)}
        y={({ value = 0 }) => y(value)}
        defined={({ value }) => value !== undefined}
        stroke="currentColor"
        strokeWidth={2}
        strokeDasharray={dash}
        strokeLinejoin="round"
      />
      {points.map(({ year, value, count }, index) => {
        if (value === undefined || !count) return null
        const alone = points[index - 1]?.value === undefined && points[index + 1]?.value === undefined
        // The shapes of the lines are seen at different years, so that they don't stand over each other.
        const inTurn = (index + place * Math.ceil(every / 6)) % every === 0
        // Where nothing was found in many years, shapes would only hide each other; a line's end always has its own.
        const seen = alone || index === last || (inTurn && (value > 0 || every === 1))
        return (
          <a
            key={year}
            className={seen ? undefined : 'trend-quiet'}
            href={hitsAddress(query, count.year)}
            tabIndex={-1}
          >
            <title>{trendsWords.point(query, count)}</title>
            <circle className="trend-reach" cx={x(year)} cy={y(value)} r={reach} fill="transparent" />
            <PointShape place={place} x={x(year)} y={y(value)} radius={radius} />
          </a>
        )
      })}
    </g>
  )
}
