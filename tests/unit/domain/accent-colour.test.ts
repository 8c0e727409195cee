import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  accentContrast,
  accentTones,
  contrastRatio,
  leastAccentContrast,
  legibleTone,
} from '#lib/domain/accent-colour.ts'

describe('the contrast of two colours', () => {
  // Examples of WCAG's own working group and of its definition: black on white is 21, a colour on itself 1.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#0b5460', '#0b5460', 1],
  ])('of %s and %s is %f', (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2)
    expect(contrastRatio(other, one)).toBeCloseTo(ratio, 2)
  })
})

describe('an accent colour', () => {
  it('is left as it is where it can be read', () => expect(legibleTone('#0b5460', 'light')).toBe('#0b5460'))

  it.each(['#f5c518', '#ffffff', '#ff0000', '#000000', '#8a1c1c', '#00ffff'])(
    '%s has a tone that can be read in light and one in dark',
    (colour) => {
      for (const scheme of ['light', 'dark'] as const)
        expect(accentContrast(legibleTone(colour, scheme), scheme)).toBeGreaterThanOrEqual(leastAccentContrast)
    },
  )

  it('alone is that of light pages, and dark ones have a lighter tone', () => {
    const { light, dark } = accentTones('#8a1c1c')
    expect(light.accent).toBe('#8a1c1c')
    expect(contrastRatio(dark.accent, '#000000')).toBeGreaterThan(contrastRatio(light.accent, '#000000'))
  })

  it('leaves the small texts on the ground that it tints their contrast', () => {
    for (const accent of ['#8a1c1c', '#0b5460', '#000000', '#5500aa']) {
      const { light, dark } = accentTones(accent)
      expect(contrastRatio('#50555d', light.tint)).toBeGreaterThan(4.5)
      expect(contrastRatio('#a6abb1', dark.tint)).toBeGreaterThan(4.5)
    }
  })

  it('is compared with the grounds that the stylesheet has', () => {
    const css = readFileSync('app/_styles/tokens.css', 'utf8')
    for (const [name, light, dark] of [
      ['paper', '#fbfaf7', '#14171a'],
      ['sheet', '#ffffff', '#1b1f23'],
      ['mark', '#ffe9a8', '#4d3d0e'],
      ['faint', '#50555d', '#a6abb1'],
    ])
      expect(css).toContain(`--color-${name}: light-dark(${light}, ${dark});`)
  })
})
