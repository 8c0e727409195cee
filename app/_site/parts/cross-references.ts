import { readFile } from 'node:fs/promises'
import type { Site } from '#app/_site/site.ts'
import { type Across, acrossSchema } from '#lib/quote/reuse/cross-references.ts'
import { NotesByParagraph } from './paragraph-notes.ts'

/** What is connected by its words. */
export interface CrossReferences extends Across {
  notes: NotesByParagraph
}

/** Reads what the build found across documents. */
export async function readCrossReferences({ settings }: Site): Promise<CrossReferences> {
  const across = acrossSchema.parse(JSON.parse(await readFile(settings.across, 'utf8')))
  return { ...across, notes: new NotesByParagraph(across) }
}
