import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Catalogue } from '#lib/records/catalogue.ts'
import type { PassagePage, PassagePageChoice } from '#lib/site/passage-pages.ts'

/**
 * The paragraphs that could have a page of their own, and those that editors chose in the catalogue: never one whose
 * words were withdrawn. One that was joined to another since is the other.
 */
export function passageCandidates(
  documents: readonly ArchiveDocument[],
  catalogue: Catalogue,
): Pick<PassagePageChoice, 'chosen' | 'all'> {
  const all: PassagePage[] = []
  const chosen: PassagePage[] = []
  for (const { id, date, slug, blocks } of documents) {
    const document = { id, slug, ...(date !== undefined && { date }) }
    const wanted = new Set((catalogue.get(id) ?? []).flatMap((entry) => ('passage' in entry ? [entry.paragraph] : [])))
    for (const block of blocks) {
      if (block.type !== 'paragraph' || block.withdrawn) continue
      const passage = { document, paragraph: block.id }
      all.push(passage)
      if ([block.id, ...(block.aliases ?? [])].some((id) => wanted.has(id))) chosen.push(passage)
    }
  }
  return { chosen, all }
}
