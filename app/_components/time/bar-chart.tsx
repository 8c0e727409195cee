import type { SiteBase } from '#app/_site/site.ts'

/** One bar: what it is of, and how much that is. */
export interface ChartBar {
  /** As the axis has it. */
  label: string
  /** What is said of the bar: "1862: 3 documents". */
  title: string
  value: number
  /** Where the bar leads to; a bar of nothing leads nowhere. */
  address: string | undefined
}

/** Heights in CSS pixels: of the tallest bar, and of what is written above and below. */
const barHeight = 88
const topMargin = 20
const axisHeight = 24

/** Width for each bar where there are few, so that they don't become slabs. */
const widthPerBar = 72

/** Most labels, of years in figures or of months in three or four letters, that fit beside each other on the narrowest screen. */
const mostLabels = { years: 8, months: 12 }

/**
 * Bars beside each other, each a link. Percentages without a viewBox let it fit any width with its writing unscaled. It
 * is hidden from who can't see it, and out of the way of the keyboard: a table with the same figures and links has to be
 * below it.
 */
export function BarChart({
  site,
  bars,
  caption,
  of,
}: {
  site: SiteBase
  bars: readonly ChartBar[]
  caption: string
  of: keyof typeof mostLabels
}) {
  const most = Math.max(1, ...bars.map(({ value }) => value))
  const step = 100 / bars.length
  const every = Math.ceil(bars.length / mostLabels[of])
  const bottom = topMargin + barHeight
  return (
    <figure className="year-chart">
      <figcaption>{caption}</figcaption>
      <svg
        width={every === 1 && of === 'years' ? bars.length * widthPerBar : '100%'}
        height={bottom + axisHeight}
        aria-hidden="true"
      >
        <line x1="0" x2="100%" y1={bottom + 0.5} y2={bottom + 0.5} />
        {bars.map(({ label, title, value, address }, index) => {
          const left = index * step
          // What is little must still be seen.
          const height = value === 0 ? 0 : Math.max(2, Math.round((value / most) * barHeight))
          const isLabelled = index % every === 0
          const middle = `${round(left + step / 2)}%`
          const bar = value > 0 && (
            <>
              <title>{title}</title>
              <rect x={`${round(left)}%`} y="0" width={`${round(step)}%`} height={bottom} />
              <rect
                x={`${round(left + step * 0.12)}%`}
                y={bottom - height}
                width={`${round(step * 0.76)}%`}
                height={height}
              />
              {every === 1 && (
                <text x={middle} y={bottom - height - 6}>
                  {site.say.number(value)}
                </text>
              )}
            </>
          )
          return (
            <g key={label}>
              {bar && address !== undefined ? (
                <a href={address} tabIndex={-1}>
                  {bar}
                </a>
              ) : (
                bar
              )}
              {isLabelled && (
                <text x={middle} y={bottom + 18}>
                  {label}
                </text>
              )}
            </g>
          )
        })}
      </svg>
    </figure>
  )
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
