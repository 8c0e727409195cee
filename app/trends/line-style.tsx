import { GlyphCircle, GlyphCross, GlyphDiamond, GlyphSquare, GlyphStar, GlyphTriangle } from '@visx/glyph'

interface LineStyle {
  /**
   * The colour on a light ground, with a contrast of 4.5:1 or more on white; for a dark ground `app/_styles/tokens.css` has others.
   */
  colour: string
  dash: string
  Shape: typeof GlyphCircle
}

const first: LineStyle = { colour: '#0b5460', dash: '', Shape: GlyphCircle }
/**
 * Lines are distinguished by colour, by dashes and by the shape at their points, so that colour alone is not needed.
 */
const styles: readonly LineStyle[] = [
  first,
  { colour: '#a8380f', dash: '7 4', Shape: GlyphSquare },
  { colour: '#4b3fa8', dash: '2 3', Shape: GlyphTriangle },
  { colour: '#5c6100', dash: '10 3 2 3', Shape: GlyphDiamond },
  { colour: '#97246f', dash: '14 4', Shape: GlyphCross },
  { colour: '#3c4148', dash: '4 2 1 2', Shape: GlyphStar },
]

/** Most terms of one chart: as many as there are styles that readers can distinguish. */
export const maxTerms = styles.length

/** The style of the line of a term, by its number from 0 on; after the last style the first follows. */
export function lineStyle(termIndex: number): LineStyle {
  return styles[termIndex % styles.length] ?? first
}

interface PointMarkerProps {
  termIndex: number
  x: number
  y: number
  radius: number
}

/** The shape of a term at a point. */
export function PointMarker({ termIndex, x, y, radius }: PointMarkerProps) {
  const { Shape } = lineStyle(termIndex)
  return <Shape left={x} top={y} size={Math.PI * radius * radius} fill="currentColor" />
}

/** A piece of the line of a term, which is shown beside its name. */
export function LegendSample({ termIndex }: { termIndex: number }) {
  const { colour, dash } = lineStyle(termIndex)
  return (
    <svg className="trend-sample mt-1" width="36" height="14" aria-hidden="true">
      <g className={`trend-${termIndex}`} color={colour}>
        <line x1="0" x2="36" y1="7" y2="7" stroke="currentColor" strokeWidth="2" strokeDasharray={dash} />
        <PointMarker termIndex={termIndex} x={18} y={7} radius={4.5} />
      </g>
    </svg>
  )
}
