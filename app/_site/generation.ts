import { readFileSync } from 'node:fs'
import type { BuildSettings } from '#lib/build/settings.ts'

/** Path below the root of the site at which the development server says which generation of the archive it shows. */
export const generationFile = 'generation.txt'

/** How often the archive was read anew since the development server began; undefined where a build makes the pages. */
export function readGeneration({ live }: Pick<BuildSettings, 'live'>): string | undefined {
  return live && readFileSync(live.generation, 'utf8').trim()
}
