import type { Site } from '#app/_site/site.ts'
import { passageCandidates } from '#lib/archive/passage-candidates.ts'
import { readCatalogue } from '#lib/records/catalogue.ts'
import { defaultPassagePageLimit, type PassagePages, selectPassagePages } from '#lib/site/passage-pages.ts'

/** Chooses the paragraphs that have a page of their own, beside `others`, the number of all other pages of the site. */
export async function choosePassagePages(site: Site, others: number): Promise<PassagePages> {
  const { documents, settings } = await site.part('archive')
  const choice = {
    ...passageCandidates(documents, await readCatalogue(site.settings.content)),
    limit: settings.passage_pages ?? defaultPassagePageLimit,
  }
  const all = selectPassagePages(choice, others)
  const keys = new Set(all.map(({ document, paragraph }) => keyOf(document.id, paragraph)))
  return { all, has: (document, paragraph) => keys.has(keyOf(document, paragraph)) }
}

function keyOf(document: string, paragraph: string): string {
  return `${document} ${paragraph}`
}
