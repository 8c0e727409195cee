import type { Site } from '#app/_site/site.ts'
import { type PassagePages, selectPassagePages } from '#lib/site/passage-pages.ts'

/** Chooses the paragraphs that have a page of their own, beside `others`, the number of all other pages of the site. */
export async function choosePassagePages(site: Site, others: number): Promise<PassagePages> {
  const { chosen, all: every } = await site.content.passageCandidates()
  const all = every ? selectPassagePages({ chosen, all: every, limit: every.length }, others) : chosen
  const keys = new Set(all.map(({ document, paragraph }) => keyOf(document.id, paragraph)))
  return { all, has: (document, paragraph) => keys.has(keyOf(document, paragraph)) }
}

function keyOf(document: string, paragraph: string): string {
  return `${document} ${paragraph}`
}
