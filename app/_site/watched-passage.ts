import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Say } from '#lib/i18n/say.ts'
import { attributedNames } from '#lib/site/passage-preview.ts'
import type { WatchedPassage } from '#lib/watch/build/watch-answers.ts'
import type { SiteWith } from './site.ts'

/** A passage that a watch finds, with its document. */
export interface PassageInDocument extends WatchedPassage {
  document: string
  of: ArchiveDocument
  /** Whose words it is, by name; none of a heading, and where no name is known. */
  names: string[]
  /** Whose words it is where that is no name: a question, a note; absent for a heading, which nobody says. */
  unnamed?: string
}

/** Finds the document of a passage, and whose words it is. Undefined of a document that the archive has not. */
export function passageInDocument(
  { catalog, say }: SiteWith<'catalog'>,
  passage: WatchedPassage,
): PassageInDocument | undefined {
  const of = catalog.documentById.get(passage.document)
  const block = of?.blocks.find((one) => one.type !== 'divider' && one.id === passage.paragraph)
  if (!of || !block) return undefined
  if (block.type !== 'paragraph') return { ...passage, of, names: [] }
  const names = attributedNames(of, block)
  return { ...passage, of, names, ...(names.length === 0 && { unnamed: unnamedVoice(block.voice, say) }) }
}

function unnamedVoice(voice: string | undefined, say: Say): string {
  if (voice === 'publisher' || voice === 'transcriber' || voice === 'questioner') return say(`watches.noVoice.${voice}`)
  return say('watches.notKnown')
}
