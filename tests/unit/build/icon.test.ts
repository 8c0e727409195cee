import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { tintedIcon } from '#lib/build/icon.ts'
import { accentTones } from '#lib/domain/accent-colour.ts'

const plain = readFileSync('public/favicon.svg', 'utf8')

it('the icon has the colours of an archive, each in its scheme, and is otherwise the same', () => {
  const tones = accentTones({ light: '#8a1c1c', dark: '#f0a0a0' })
  const svg = tintedIcon(plain, tones)
  const dark = svg.indexOf('prefers-color-scheme:dark')
  expect(svg.indexOf('rect{fill:#8a1c1c}')).toBeLessThan(dark)
  expect(svg.indexOf('rect{fill:#f0a0a0}')).toBeGreaterThan(dark)
  expect(svg.replaceAll(/rect\{fill:#\w+\}/g, '')).toBe(plain.replaceAll(/rect\{fill:#\w+\}/g, ''))
})

it('a picture without these rules is refused', () => {
  expect(() => tintedIcon('<svg/>', accentTones('#8a1c1c'))).toThrow(/has 0 rules/)
})
