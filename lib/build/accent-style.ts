import type { AccentTone, AccentTones } from '#lib/domain/accent-colour.ts'

/**
 * Rules of CSS that put an archive's colours in the place of those of `app/_styles/tokens.css`, on screens in light and
 * in dark: what is printed has those of `app/_styles/print.css`.
 */
export function accentStyle({ light, dark }: AccentTones): string {
  const rule = ({ accent, tint }: AccentTone) => `:root{--color-accent:${accent};--color-tint:${tint}}`
  return `@media screen{${rule(light)}}@media screen and (prefers-color-scheme:dark){${rule(dark)}}`
}
