import { scaleLinear } from '@visx/scale'
import { LinePath } from '@visx/shape'
import type { Ref } from 'react'
import type { Measure } from './asked.ts'
import { lineStyle, PointShape } from './line-style.tsx'
import { fitting, type Shapes, shapesFor, spread } from './place.ts'
import { hitsAddress, type Point, type Series } from './series.ts'
import { trendsWords, yearName } from './words.ts'

interface ChartProps {
  series: readonly Series[]
  span: [first: number, last: number]
  measure: Measure
  /** In CSS pixels. */
  width: number
  ref: Ref<SVGSVGElement>
}

const face = '"Inter Variable", Inter, system-ui, sans-serif'
const letter = 7.4
const top = 34
const below = 30
/** Below this width the picture is lower, and the names beside the lines shorter. */
const narrow = 560
/** Distance between names beside the lines. */
const lineHeight = 17
/** What answers to the pointer around a point, in pixels from it. */
const reach = 9

type Place = (value: number) => number

/**
 * A line for each term, its name at its end, each point a link to what is counted there. Years without texts are gaps.
 * The colours for a light ground are attributes, so that the picture taken away by itself has them; the style sheet has
 * those for a dark ground. Hidden from screen readers and from the keyboard: the table below it has the same links.
 */
export function TrendChart({ series, span: [first, last], measure, width, ref }: ChartProps) {
  const height = width < narrow ? 300 : 400
  const most = Math.max(...series.flatMap(({ points }) => points.map(({ value = 0 }) => value)))
  // Without any hit there is still an axis, and the lines lie on it.
  const y = scaleLinear<number>({ domain: [0, most || 1], range: [height - below, top], nice: 5 })
  const yTicks = y.ticks(5).filter((tick) => measure === 'words' || Number.isInteger(tick))
  const left = 14 + Math.max(...yTicks.map((tick) => trendsWords.value(tick).length)) * letter
  const longest = Math.max(...series.map(({ query }) => query.length)) * letter
  const names = Math.min(longest, width * (width < narrow ? 0.24 : 0.3))
  const right = width - names - toName - 4
  // One year alone stands in the middle.
  const x = scaleLinear<number>({
    domain: first === last ? [first - 1, last + 1] : [first, last],
    range: [left, right],
  })
  // Years with texts, however far apart they are.
  const known = Math.max(...series.map(({ counts }) => counts.years.length))
  const years = x
    .ticks(Math.max(2, Math.floor((right - left) / 80)))
    .filter((year) => Number.isInteger(year) && year >= first && year <= last)
  return (
    <svg
      ref={ref}
      className="trend-chart"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <text className="trend-text" x="0" y="14" fill="#474c54" fontFamily={face} fontSize="13">
        {trendsWords.measures[measure]}
      </text>
      {yTicks.map((tick) => (
        <g key={tick}>
          <line
            className="trend-grid"
            x1={left}
            x2={right}
            y1={y(tick)}
            y2={y(tick)}
            stroke={tick === 0 ? '#807c73' : '#e2ddd2'}
          />
          <text
            className="trend-text"
            x={left - 8}
            y={y(tick) + 4}
            textAnchor="end"
            fill="#474c54"
            fontFamily={face}
            fontSize="12"
          >
            {trendsWords.value(tick)}
          </text>
        </g>
      ))}
      {years.map((year) => (
        <text
          key={year}
          className="trend-text"
          x={x(year)}
          y={height - 8}
          textAnchor="middle"
          fill="#474c54"
          fontFamily={face}
          fontSize="12"
        >
          {yearName(year)}
        </text>
      ))}
      {series.map((one) => (
        <Line key={one.place} series={one} x={x} y={y} shapes={shapesFor((right - left) / Math.max(1, known))} />
      ))}
      <Names series={series} x={x} y={y} width={width} bottom={height - below} />
    </svg>
  )
}

interface LineProps {
  series: Series
  x: Place
  y: Place
  shapes: Shapes
}

function Line({ series: { query, place, points }, x, y, shapes: { radius, every } }: LineProps) {
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

interface NamesProps {
  series: readonly Series[]
  x: Place
  y: Place
  /** Of the picture. */
  width: number
  bottom: number
}

/** Distance between the end of a line and its name. */
const toName = 12

/** The name of each term beside the end of its line, on a ground of its own where other lines pass. */
function Names({ series, x, y, width, bottom }: NamesProps) {
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
