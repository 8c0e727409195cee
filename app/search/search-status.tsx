import type { Answer } from '#lib/search/answer/answer.ts'
import { useFieldLabels } from './declared-fields.ts'
import { type FieldLabels, searchMessages } from './messages.ts'
import type { SearchState } from './use-search.ts'

/** How much was found, in words. */
function summary(answer: Answer, labels: FieldLabels): string {
  const { found, metadataMatches, searched, someTerms, unknown, exact } = answer
  const all = found.paragraphs + found.headings
  // What a word is of a document, `metadataMatches` says.
  const missing = unknown.filter((word) => !metadataMatches?.words.some((one) => one.word === word))
  const parts: string[] = []
  if (!exact) parts.push(searchMessages.counting(found.paragraphs))
  else if (all > 0) parts.push(searchMessages.found(found.paragraphs, found.headings, found.documents))
  else if (someTerms > 0 || metadataMatches) parts.push(searchMessages.nothingWhole)
  else parts.push(searchMessages.nothing(searched.paragraphs, searched.documents))
  if (metadataMatches) parts.push(searchMessages.about(metadataMatches.paragraphs, metadataMatches.words, labels))
  if (someTerms > 0) parts.push(searchMessages.partial(someTerms, all > 0 || metadataMatches !== undefined, missing))
  else if (missing.length > 0) parts.push(searchMessages.unknown(missing))
  return parts.join(' · ')
}

/** One line that says what the page is doing and what it found; screen readers say it when it changes. */
export function SearchStatus({ state, scope }: { state: SearchState; scope: string }) {
  const { request, response, waiting } = state
  const labels = useFieldLabels()
  const answered = request && !waiting && response?.type === 'answer' ? response : undefined
  const said = waiting ? searchMessages.searching : answered ? summary(answered.answer, labels) : request ? '' : scope
  return (
    <p className="search-status">
      <span role="status">{said}</span>
    </p>
  )
}
