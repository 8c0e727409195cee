import { scaleLinear } from '@visx/scale'
import type { Ref } from 'react'
import { useSay } from '#app/_browser/say-context.ts'
import { chartFont, letterWidth } from './chart-font.ts'
import { ChartLabels, labelGap } from './chart-labels.tsx'
import { ChartLine } from './chart-line.tsx'
import { markerSpacing } from './label-layout.ts'
import type { TermSeries } from './term-series.ts'
import type { Measure } from './trends-request.ts'
import { valueText } from './value-text.ts'
import { yearName } from './year-names.ts'

interface ChartProps {
  series: readonly TermSeries[]
  span: [first: number, last: number]
  measure: Measure
  /** In CSS pixels. */
  width: number
  ref: Ref<SVGSVGElement>
}

const topMargin = 34
const bottomMargin = 30
/** Of a point that is pointed at, all that it has is seen; elsewhere, where points are close, some have no shape. */
const chartStyle =
  'trend-chart block max-w-full overflow-visible links:no-underline [&_.trend-quiet_path]:opacity-0 [&_a:hover_path]:stroke-paper [&_a:hover_path]:stroke-[1.5px] [&_a:hover_path]:opacity-100 forced-colors:[&_a:hover_path]:stroke-[Canvas]'

/** Width in CSS pixels below which the picture is lower, and the names beside the lines are shorter. */
const narrowWidth = 560

/**
 * A line for each term, its name at its end, each point with hits a link to these. Years without texts are gaps. The
 * colours for a light ground are attributes, so that the picture has them where it is saved; the stylesheet has those
 * for a dark ground. Hidden from screen readers and from the keyboard, since the table below it has the same links.
 */
export function TrendChart({ series, span: [first, last], measure, width, ref }: ChartProps) {
  const say = useSay()
  const height = width < narrowWidth ? 300 : 400
  const maxValue = Math.max(...series.flatMap(({ points }) => points.map(({ value = 0 }) => value)))
  // Without any hit there is still an axis, and the lines lie on it.
  const y = scaleLinear<number>({ domain: [0, maxValue || 1], range: [height - bottomMargin, topMargin], nice: 5 })
  const yTicks = y.ticks(5).filter((tick) => measure === 'words' || Number.isInteger(tick))
  const left = 14 + Math.max(...yTicks.map((tick) => valueText(say, tick).length)) * letterWidth
  const longest = Math.max(...series.map(({ query }) => query.length)) * letterWidth
  const names = Math.min(longest, width * (width < narrowWidth ? 0.24 : 0.3))
  const right = width - names - labelGap - 4
  // One year alone is in the middle.
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
      className={chartStyle}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <text className="fill-soft tabular" x="0" y="14" fill="#474c54" fontFamily={chartFont} fontSize="13">
        {say(`trends.measures.${measure}`)}
      </text>
      {yTicks.map((tick) => (
        <g key={tick}>
          <line
            className="stroke-line forced-colors:stroke-[GrayText]"
            x1={left}
            x2={right}
            y1={y(tick)}
            y2={y(tick)}
            stroke={tick === 0 ? '#807c73' : '#e2ddd2'}
          />
          <text
            className="fill-soft tabular"
            x={left - 8}
            y={y(tick) + 4}
            textAnchor="end"
            fill="#474c54"
            fontFamily={chartFont}
            fontSize="12"
          >
            {valueText(say, tick)}
          </text>
        </g>
      ))}
      {years.map((year) => (
        <text
          key={year}
          className="fill-soft tabular"
          x={x(year)}
          y={height - 8}
          textAnchor="middle"
          fill="#474c54"
          fontFamily={chartFont}
          fontSize="12"
        >
          {yearName(year)}
        </text>
      ))}
      {series.map((one) => (
        <ChartLine
          key={one.termIndex}
          series={one}
          x={x}
          y={y}
          shapes={markerSpacing((right - left) / Math.max(1, known))}
        />
      ))}
      <ChartLabels series={series} x={x} y={y} width={width} bottom={height - bottomMargin} />
    </svg>
  )
}
