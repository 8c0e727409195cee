import { readFile } from 'node:fs/promises'
import type { Site } from '#app/_site/site.ts'
import { type FigureListing, figureListingSchema } from '#lib/figures/figure-listing.ts'

/** Reads what the build found of figures; none where it read none. Rejects where its file can't be read or is not of its form. */
export async function readFigureListing({ settings }: Site): Promise<FigureListing> {
  if (settings.figures === undefined) return { total: 0, documents: 0, units: [], letters: [] }
  return figureListingSchema.parse(JSON.parse(await readFile(settings.figures, 'utf8')))
}
