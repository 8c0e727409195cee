/** A font of the system that stands in for a web font, for one weight of it: how much wider and higher it is set, in per cent. */
interface StandIn {
  weight: number
  sources: readonly string[]
  size: number
  ascent: number
  descent: number
}

const times = ['Times New Roman', 'Liberation Serif', 'Tinos']
const boldTimes = ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold', 'Tinos Bold']
const arial = ['Arial', 'Liberation Sans', 'Arimo']
const boldArial = ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Arimo Bold']

/** Measured: with these, English text of a weight is as wide and its lines are as high as in the web font. */
const standIns: Record<string, readonly StandIn[]> = {
  'Literata fallback': [
    { weight: 400, sources: times, size: 115.82, ascent: 101.88, descent: 26.77 },
    { weight: 500, sources: times, size: 118.27, ascent: 99.77, descent: 26.21 },
    { weight: 600, sources: boldTimes, size: 113.72, ascent: 103.76, descent: 27.26 },
  ],
  'Inter fallback': [
    { weight: 400, sources: arial, size: 106.63, ascent: 90.85, descent: 22.62 },
    { weight: 500, sources: arial, size: 107.53, ascent: 90.09, descent: 22.43 },
    { weight: 600, sources: boldArial, size: 101.22, ascent: 95.71, descent: 23.83 },
  ],
}

/**
 * `@font-face` rules for the fonts of the system that stand in where the web fonts don't come in time: `Literata
 * fallback` and `Inter fallback`, which `app/_styles/tokens.css` names.
 */
export function standInFaces(): string {
  return Object.entries(standIns)
    .flatMap(([family, faces]) => faces.map((face) => ruleOf(family, face)))
    .join('\n')
}

function ruleOf(family: string, { weight, sources, size, ascent, descent }: StandIn): string {
  const src = sources.map((name) => `local("${name}")`).join(',')
  return `@font-face{font-family:"${family}";font-weight:${weight};src:${src};size-adjust:${size}%;ascent-override:${ascent}%;descent-override:${descent}%;line-gap-override:0%}`
}
