import type { AccentTones } from '#lib/domain/accent-colour.ts'

/**
 * The icon of the site, an SVG, in the colours of an archive. Throws where the picture has not the one rule for light and
 * the one for dark that say how its ground is filled.
 */
export function tintedIcon(svg: string, { light, dark }: AccentTones): string {
  const tones = [light.accent, dark.accent]
  let found = 0
  const tinted = svg.replace(/rect\{fill:#[0-9a-f]{6}\}/g, (rule) => {
    const tone = tones[found++]
    return tone === undefined ? rule : `rect{fill:${tone}}`
  })
  if (found !== tones.length) throw new Error(`the icon has ${found} rules for its ground; expected ${tones.length}`)
  return tinted
}
