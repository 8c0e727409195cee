import { LinePath } from '@visx/shape'
import { useAddresses } from '#app/_browser/addresses-context.ts'
import { useSay } from '#app/_browser/say-context.ts'
import type { MarkerSpacing } from './label-layout.ts'
import { lineStyle, PointMarker } from './line-style.tsx'
import { type TermSeries, type YearPoint, yearHitsAddress } from './term-series.ts'
import { pointText } from './value-text.ts'

/** Distance from a point, in CSS pixels, within which it answers to the pointer. */
const pointerRadius = 9

/** No stop for the tabulator key, in the letters that SVG has for it. */
const outOfTabOrder = { tabindex: -1 }

interface ChartLineProps {
  series: TermSeries
  /** From a year to its place in the picture, in CSS pixels. */
  x: (year: number) => number
  y: (value: number) => number
  shapes: MarkerSpacing
}

/** The line of one term, each year with hits a link to them. */
export function ChartLine({
  series: { query, termIndex, points },
  x,
  y,
  shapes: { radius, interval },
}: ChartLineProps) {
  const say = useSay()
  const addresses = useAddresses()
  const { colour, dash } = lineStyle(termIndex)
  const last = points.findLastIndex(({ value }) => value !== undefined)
  return (
    <g className={`trend-${termIndex}`} color={colour}>
      <LinePath<YearPoint>
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
        // Each line has its shapes at other years, so that they don't cover each other.
        const isAtInterval = (index + termIndex * Math.ceil(interval / 6)) % interval === 0
        // Where nothing was found in many years, shapes would only hide each other; a line's end always has its own.
        const isMarked = alone || index === last || (isAtInterval && (value > 0 || interval === 1))
        return (
          <a
            key={year}
            className={isMarked ? undefined : 'trend-quiet'}
            href={yearHitsAddress(addresses, query, count.year)}
            {...outOfTabOrder}
          >
            <title>{pointText(say, query, count)}</title>
            <circle
              className="trend-reach [a:hover>&]:fill-current [a:hover>&]:[fill-opacity:0.2]"
              cx={x(year)}
              cy={y(value)}
              r={pointerRadius}
              fill="transparent"
            />
            <PointMarker termIndex={termIndex} x={x(year)} y={y(value)} radius={radius} />
          </a>
        )
      })}
    </g>
  )
}
