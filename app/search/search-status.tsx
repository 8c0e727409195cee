import { useSay } from '#app/_browser/say-context.ts'
import type { Say } from '#lib/i18n/say.ts'
import type { Answer } from '#lib/search/answer/answer.ts'
import { foundPassages } from '#lib/site/found-passages.ts'
import { type FieldLabels, useFieldLabels } from './declared-fields.ts'
import { fieldNoun } from './field-words.ts'
import type { SearchState } from './use-search.ts'

/** How much was found, in words. */
function summary(say: Say, answer: Answer, labels: FieldLabels): string {
  const { found, metadataMatches, searched, someTerms, unknown, exact } = answer
  const all = found.paragraphs + found.headings
  // What a word is of a document, `metadataMatches` says.
  const missing = unknown.filter((word) => !metadataMatches?.words.some((one) => one.word === word))
  const parts: string[] = []
  if (!exact) parts.push(say('search.counting', { count: found.paragraphs }))
  else if (all > 0) parts.push(foundPassages(say, found))
  else if (someTerms > 0 || metadataMatches || answer.incomplete) parts.push(say('search.nothingWhole'))
  else parts.push(say('search.nothing', { paragraphs: searched.paragraphs, documents: searched.documents }))
  if (metadataMatches) parts.push(aboutMetadata(say, metadataMatches, labels))
  if (someTerms > 0) parts.push(partialMatches(say, someTerms, all > 0 || metadataMatches !== undefined, missing))
  else if (missing.length > 0) parts.push(say('search.unknown', { count: missing.length, words: say.quoted(missing) }))
  return parts.join(' · ')
}

/** How many paragraphs have all of the words where some are those of the document: as its speaker, its place. */
function aboutMetadata(
  say: Say,
  { paragraphs, words }: NonNullable<Answer['metadataMatches']>,
  labels: FieldLabels,
): string {
  const taken = words.map(({ word, as }) =>
    as.length === 0
      ? say('common.quoted', { text: word })
      : say('search.takenAs', { word, fields: say.alternatives(as.map((one) => fieldNoun(say, one, labels))) }),
  )
  return say('search.about', { count: paragraphs, words: taken.join(', ') })
}

/** How many paragraphs have some of the words, and which words none has. */
function partialMatches(say: Say, count: number, more: boolean, missing: readonly string[]): string {
  const key = more ? 'more' : 'some'
  return missing.length === 0
    ? say(`search.partial.${key}`, { count })
    : say(`search.partial.${key}Without`, { count, words: say.quoted(missing) })
}

/** One line that says what the page is doing and what it found; screen readers say it when it changes. */
export function SearchStatus({ state, scope }: { state: SearchState; scope: string }) {
  const say = useSay()
  const { request, response, waiting } = state
  const labels = useFieldLabels()
  const answered = request && !waiting && response?.type === 'answer' ? response : undefined
  const said = waiting
    ? say('search.searching')
    : answered
      ? summary(say, answered.answer, labels)
      : request
        ? ''
        : scope
  return (
    <p className="search-status">
      <span role="status">{said}</span>
    </p>
  )
}
