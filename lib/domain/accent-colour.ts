/** A colour as red, green and blue, each 0 to 255. */
type Rgb = readonly [number, number, number]

/** The colours of `app/_styles/tokens.css` on which the accent colour stands as text, in one of the two schemes. */
interface Grounds {
  paper: string
  sheet: string
  mark: string
}

const grounds: Readonly<Record<Scheme, Grounds>> = {
  light: { paper: '#fbfaf7', sheet: '#ffffff', mark: '#ffe9a8' },
  dark: { paper: '#14171a', sheet: '#1b1f23', mark: '#4d3d0e' },
}

/** Whether pages are light or dark, which the reader's system says. */
export type Scheme = 'light' | 'dark'

/** The accent colour of an archive and the ground of what is marked by it, in one scheme: `#0b5460`. */
export interface AccentTone {
  accent: string
  tint: string
}

/** As `archive.yaml` has it: one colour, or one for each scheme. */
export type AccentSetting = string | { light: string; dark: string }

/** Least contrast of text with its ground, as a ratio to 1: level AA of WCAG 2.2, 1.4.3. */
export const leastAccentContrast = 4.5
/** Share of the accent colour in the ground that it tints, 0 to 1: so little that all texts keep their contrast there. */
const tintShare: Readonly<Record<Scheme, number>> = { light: 0.08, dark: 0.16 }
/** Steps in which a colour is made darker or lighter until it has the contrast. */
const toneSteps = 100

/** Contrast of two colours, 1 to 21, by the formula of WCAG 2.2 (relative luminance). */
export function contrastRatio(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(rgbOf(one)), luminance(rgbOf(other))].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** The least contrast that a colour has on any ground of a scheme on which it is text, its own tint among them. */
export function accentContrast(accent: string, scheme: Scheme): number {
  const { paper, sheet, mark } = grounds[scheme]
  return Math.min(...[paper, sheet, mark, tintOf(accent, scheme)].map((ground) => contrastRatio(accent, ground)))
}

/** The nearest tone of a colour that can be read in a scheme: itself, else mixed with black in light, with white in dark. */
export function legibleTone(colour: string, scheme: Scheme): string {
  const end: Rgb = scheme === 'light' ? [0, 0, 0] : [255, 255, 255]
  for (let step = 0; step < toneSteps; step++) {
    const tone = hexOf(mixed(end, rgbOf(colour), step / toneSteps))
    if (accentContrast(tone, scheme) >= leastAccentContrast) return tone
  }
  return hexOf(end)
}

/** The colours of an archive in light and in dark. */
export type AccentTones = Readonly<Record<Scheme, AccentTone>>

/**
 * The colours of both schemes. Where one colour is given, it is that of light pages, and dark ones have a lighter tone of
 * it, since none can be read on both.
 */
export function accentTones(accent: AccentSetting): AccentTones {
  const light = typeof accent === 'string' ? accent : accent.light
  const dark = typeof accent === 'string' ? legibleTone(accent, 'dark') : accent.dark
  return {
    light: { accent: light, tint: tintOf(light, 'light') },
    dark: { accent: dark, tint: tintOf(dark, 'dark') },
  }
}

function tintOf(accent: string, scheme: Scheme): string {
  return hexOf(mixed(rgbOf(accent), rgbOf(grounds[scheme].paper), tintShare[scheme]))
}

function mixed(one: Rgb, other: Rgb, share: number): Rgb {
  const part = (index: 0 | 1 | 2) => one[index] * share + other[index] * (1 - share)
  return [part(0), part(1), part(2)]
}

function luminance([red, green, blue]: Rgb): number {
  const linear = (part: number) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

function rgbOf(colour: string): Rgb {
  const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16)
  return [part(1), part(3), part(5)]
}

function hexOf(colour: Rgb): string {
  return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
}
