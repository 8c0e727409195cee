import { called } from '#app/_site/recorded-part.ts'
import type { Site } from '#app/_site/site.ts'
import { recordRead } from '#lib/archive/recorded-reads.ts'
import { type PassagePages, selectPassagePages } from '#lib/site/passage-pages.ts'

/** Chooses the paragraphs that have a page of their own, beside `others`, the number of all other pages of the site. */
export async function choosePassagePages(site: Site, others: number): Promise<PassagePages> {
  const { chosen, all: every } = await site.content.passageCandidates()
  const all = every ? selectPassagePages({ chosen, all: every, limit: every.length }, others) : chosen
  const byDocument = new Map<string, Set<string>>()
  for (const { document, paragraph } of all) {
    const own = byDocument.get(document.id) ?? new Set()
    byDocument.set(document.id, own.add(paragraph))
  }
  return {
    all,
    has: (document, paragraph) => byDocument.get(document)?.has(paragraph) ?? false,
    of: (document) => [...(byDocument.get(document) ?? [])],
  }
}

/** The same, noting what is read of it: of a document which of its paragraphs they are, or all that there are. */
export function recordedPassagePages(pages: PassagePages): PassagePages {
  return {
    get all() {
      recordRead('pages', 'passagePages', called)
      return pages.all
    },
    has(document, paragraph) {
      recordRead('pages', 'passagePagesOf', called, document)
      return pages.has(document, paragraph)
    },
    of(document) {
      recordRead('pages', 'passagePagesOf', called, document)
      return pages.of(document)
    },
  }
}
