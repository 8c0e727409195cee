import { readFile } from 'node:fs/promises'
import type { Site } from '#app/_site/site.ts'
import { type Across, acrossSchema } from '#lib/quote/across.ts'
import { CrossReferenceIndex } from './cross-reference-index.ts'

/** What is connected by its words. */
export interface CrossReferences extends Across {
  byParagraph: CrossReferenceIndex
}

/** Reads what the build found across documents. */
export async function readCrossReferences({ settings }: Site): Promise<CrossReferences> {
  const across = acrossSchema.parse(JSON.parse(await readFile(settings.crossReferences, 'utf8')))
  return { ...across, byParagraph: new CrossReferenceIndex(across) }
}
