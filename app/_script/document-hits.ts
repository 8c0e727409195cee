import { SearchClient } from '#lib/search/browser/client.ts'
import { indexFolder } from '#lib/search/format/index-folder.ts'
import type { Hit } from '#lib/search/rank/hit.ts'
import type { FoundBy } from '#lib/site/addresses.ts'
import type { Announce } from './announce.ts'
import { type HitPlace, showHitNavigation } from './hit-navigation.ts'
import { pageWords } from './page-words.ts'
import { textElement, textRange } from './paragraph-text.ts'

/** Name of the CSS highlight of found words; `::highlight(found)` in the stylesheet. */
const highlightName = 'found'

/**
 * Leads from hit to hit of the search that a document was opened from. The hits are those of the search itself, counted as
 * on its page; where that can't be known, nothing is said, and the words that the address names stay marked.
 */
export async function showDocumentHits(
  article: HTMLElement,
  { query, order }: FoundBy,
  announce: Announce,
): Promise<void> {
  const name = documentName(location.pathname)
  if (name === undefined) return
  // From the folder of this script.
  const client = new SearchClient(new URL(`../${indexFolder}/`, import.meta.url).href)
  const known = order === 'newest' || order === 'oldest' ? order : 'best'
  const response = await client.documentHits(query, known, name)
  client.end()
  const listed = response.type === 'document' ? response.listed : undefined
  const places = listed && placesOf(listed.hits)
  if (!listed || !places) return
  mark(places)
  const say = await pageWords()
  showHitNavigation({ say, article, announce, found: { query, order: known }, listed, places })
}

/** What the address of a document ends in, by which the index knows it too. */
function documentName(path: string): string | undefined {
  const [, name] = /\/documents\/([^/]+)\/(?:index\.html)?$/.exec(path) ?? []
  return name === undefined ? undefined : decodeURIComponent(name)
}

/**
 * Where hits are on the page; undefined where the page doesn't have one of them with the same words: then page and index are of
 * different states of the archive, and what is counted in one is not what is shown on the other.
 */
function placesOf(hits: readonly Hit[]): HitPlace[] | undefined {
  const places = hits.flatMap((hit): HitPlace[] => {
    const element = document.getElementById(hit.paragraph)
    const words = element?.matches('.p') ? textElement(element) : element
    return element && words?.textContent === hit.text ? [{ hit, element, words }] : []
  })
  return places.length === hits.length ? places : undefined
}

/** Marks what was found, in the hits alone. */
function mark(places: readonly HitPlace[]): void {
  if (!('highlights' in CSS)) return
  const ranges = places.flatMap(({ hit, words }) =>
    hit.highlights.map(({ start, end }) => textRange(words, start, end)),
  )
  CSS.highlights.set(highlightName, new Highlight(...ranges))
}
