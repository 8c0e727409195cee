import type { Site } from '#app/_site/site.ts'
import { passageCandidates } from '#lib/archive/passage-candidates.ts'
import { readCatalogue } from '#lib/records/catalogue.ts'
import { defaultPassagePageLimit, type PassagePage, selectPassagePages } from '#lib/site/passage-pages.ts'

/** Paragraphs that have a page of their own. */
export interface PassagePages {
  all: readonly PassagePage[]
  /** Whether a paragraph of a document, both by id, is one of them. */
  has(document: string, paragraph: string): boolean
}

/** Chooses them: how many there may be depends on how many other pages the site has. */
export async function choosePassagePages(site: Site): Promise<PassagePages> {
  const { documents, settings } = await site.part('archive')
  const choice = {
    ...passageCandidates(documents, await readCatalogue(site.settings.content)),
    limit: settings.passage_pages ?? defaultPassagePageLimit,
  }
  // Loaded late, as in pages.ts.
  const [{ countPages }, { pageModules }] = await Promise.all([
    import('#app/_pages/page-table.ts'),
    import('#app/_pages/modules.ts'),
  ])
  const others = await countPages(
    site,
    pageModules.filter(({ isPassagePage }) => !isPassagePage),
  )
  const all = selectPassagePages(choice, others)
  const keys = new Set(all.map(({ document, paragraph }) => keyOf(document.id, paragraph)))
  return { all, has: (document, paragraph) => keys.has(keyOf(document, paragraph)) }
}

function keyOf(document: string, paragraph: string): string {
  return `${document} ${paragraph}`
}
