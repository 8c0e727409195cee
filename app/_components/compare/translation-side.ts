import type { SiteBase } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { ComparedSide } from './compared-side.ts'
import { comparedSideOf } from './side-of-document.ts'

/** A document as it is shown beside its translation. */
export interface TranslationSide extends ComparedSide {
  /** The headings above each paragraph that has some, by its id. */
  headings: ReadonlyMap<string, readonly string[]>
}

/** A document as it is shown beside its translation: its language is said, and its headings are kept. */
export function translationSideOf(site: SiteBase, document: ArchiveDocument): TranslationSide {
  const side = comparedSideOf(site, document)
  const language = document.language === undefined ? [] : [site.say.languageName(document.language)]
  const shown = new Set(side.text.paragraphs.map(({ id }) => id))
  const headings = new Map<string, string[]>()
  let above: string[] = []
  for (const block of document.blocks) {
    if (block.type === 'heading' && !block.withdrawn) above.push(block.text)
    if (block.type !== 'paragraph' || !shown.has(block.id)) continue
    if (above.length > 0) headings.set(block.id, above)
    above = []
  }
  return { ...side, facts: [...language, side.facts].join(' · '), headings }
}
