import type { ArchiveDocument } from '#lib/domain/document.ts'
import { idPageOf, idPagesOf } from '#lib/search/format/id-files.ts'
import type { Voices } from '#lib/search/format/index-files.ts'
import { datedSlug } from '#lib/site/addresses.ts'
import type { NumberedUnit } from './gather-units.ts'

/**
 * Which unit has an identifier, in pages: a document's leads to its title, as does the name in its address; one that a paragraph
 * or a heading had before leads to where that is now.
 */
export function gatherIds(
  units: readonly NumberedUnit[],
  documents: readonly ArchiveDocument[],
): Map<string, number>[] {
  const pages = Array.from({ length: idPagesOf(units.length) }, () => new Map<string, number>())
  const add = (id: string, unit: number) => pages[idPageOf(id, pages.length)]?.set(id, unit)
  const byId = new Map<string, number>()
  for (const [unit, { id, document }] of units.entries()) {
    const titled = id === '' ? documents[document] : undefined
    if (titled) add(datedSlug(titled), unit)
    add(titled?.id ?? id, unit)
    byId.set(id, unit)
  }
  for (const block of documents.flatMap(({ blocks }) => blocks)) {
    if (block.type === 'divider') continue
    const unit = byId.get(block.id)
    if (unit !== undefined) for (const alias of block.aliases ?? []) add(alias, unit)
  }
  return pages
}

/** Whose words units are that are not those of their document's speaker. */
export function gatherVoices(units: readonly NumberedUnit[]): Voices {
  const found = new Map<string, number[]>()
  for (const [unit, { voice }] of units.entries()) {
    if (voice !== undefined) found.set(voice, [...(found.get(voice) ?? []), unit])
  }
  return { voices: [...found.keys()], units: [...found.values()] }
}
