import type { Answer } from '#lib/search/answer/answer.ts'
import type { SearchState } from './use-search.ts'
import { searchWords } from './words.ts'

/** How much was found, in words. */
function summary(answer: Answer): string {
  const { found, metadataMatches, searched, someTerms, unknown, exact } = answer
  const all = found.paragraphs + found.headings
  // Of a word that is said of documents it is told where it was taken from.
  const missing = unknown.filter((word) => !metadataMatches?.words.some((one) => one.word === word))
  const parts: string[] = []
  if (!exact) parts.push(searchWords.counting(found.paragraphs))
  else if (all > 0) parts.push(searchWords.found(found.paragraphs, found.headings, found.documents))
  else if (someTerms > 0 || metadataMatches) parts.push(searchWords.nothingWhole)
  else parts.push(searchWords.nothing(searched.paragraphs, searched.documents))
  if (metadataMatches) parts.push(searchWords.about(metadataMatches.paragraphs, metadataMatches.words))
  if (someTerms > 0) parts.push(searchWords.partial(someTerms, all > 0 || metadataMatches !== undefined, missing))
  else if (missing.length > 0) parts.push(searchWords.unknown(missing))
  return parts.join(' · ')
}

/** Where nothing was found, in which state of the archive; else how long it took. */
function detail({ hits, corpus }: Answer, milliseconds: number): string {
  return hits.length === 0 ? searchWords.index(corpus) : searchWords.milliseconds(milliseconds)
}

/** One line that tells what the page is doing and what it found; screen readers hear it when it changes. */
export function Status({ state, scope }: { state: SearchState; scope: string }) {
  const { asked, response, waiting } = state
  const answered = asked && !waiting && response?.type === 'answer' ? response : undefined
  const said = waiting ? searchWords.searching : answered ? summary(answered.answer) : asked ? '' : scope
  return (
    <p className="search-status">
      <span role="status">{said}</span>
      {answered && <span className="search-detail">{` · ${detail(answered.answer, answered.milliseconds)}`}</span>}
    </p>
  )
}
