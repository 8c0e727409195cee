import type { CiteContext } from '#lib/export/cite-item.ts'
import type { Site } from './site.ts'

/** What citations need to know of the archive. */
export function citeContext({ archive, words, group }: Site): CiteContext {
  return { archive: archive.settings.name, words, speaker: (name) => group.speakers.get(name)?.record }
}
