import { readFile } from 'node:fs/promises'
import type { Site } from '#app/_site/site.ts'
import { type ParticularWordsData, particularWordsSchema } from '#lib/keyness/particular-words-data.ts'

/** Reads the particular words of groups; none where no build found any. Rejects where its file can't be read or is not of its form. */
export async function readParticularWords({ settings }: Site): Promise<ParticularWordsData> {
  if (settings.particularWords === undefined) return {}
  return particularWordsSchema.parse(JSON.parse(await readFile(settings.particularWords, 'utf8')))
}
