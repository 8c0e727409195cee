import type { Answer } from '#lib/search/answer/answer.ts'
import type { Suggestion } from '#lib/search/lookup/completions.ts'

/** A document that a field offers. */
export interface OfferedDocument {
  title: string
  /** Address of its page. */
  url: string
  language: string
  /** EDTF; titles of a series are often the same. */
  date?: string
}

/** What a field offers for what was typed. */
export interface OfferedDocuments {
  documents: OfferedDocument[]
  /** Whether there may be more of them. */
  hasMore: boolean
}

/** Most documents that are offered. The search names no more for their titles (`Answer.titles`). */
const mostOffered = 5
/** Most titles that are suggested for a word that is not finished yet. */
const mostSuggested = 3

/**
 * What was typed with a year in it as a query for the documents of that year: `bush 2002` as `bush year:2002`. Undefined where it has
 * no year, or more than one.
 */
export function queryOfYear(typed: string): string | undefined {
  const years = typed.match(/(?<![\d-])(?:1[5-9]|20)\d\d(?![\d-])/gu) ?? []
  const [year] = years
  if (year === undefined || years.length > 1) return undefined
  const rest = typed
    .replace(year, ' ')
    .replace(/[\s,]+/gu, ' ')
    .trim()
  return `${rest} year:${year}`.trim()
}

/**
 * The documents to offer, each once: those whose titles have the words, then those of the year that was typed whose titles have the
 * rest, or of which or in which the rest is said, then those whose titles begin so.
 */
export function offeredDocuments(
  titled: Answer | undefined,
  ofYear: Answer | undefined,
  suggestions: readonly Suggestion[],
): OfferedDocuments {
  const suggested = suggestions.filter((one) => one.kind === 'title')
  const hits = (ofYear?.hits ?? []).filter(({ allTerms, complete }) => allTerms || complete)
  const all: OfferedDocument[] = [
    ...(titled?.titles ?? []),
    ...(ofYear?.titles ?? []),
    ...hits.map(({ document }) => document),
    ...suggested.map(({ label, url, language }) => ({ title: label, url, language })),
  ]
  const byAddress = new Map<string, OfferedDocument>()
  for (const one of all) if (!byAddress.has(one.url)) byAddress.set(one.url, one)
  const documents = [...byAddress.values()].slice(0, mostOffered).map(({ title, url, language, date }) => ({
    title,
    url,
    language,
    ...(date !== undefined && { date }),
  }))
  const isFull = [titled, ofYear].some((answer) => (answer?.titles.length ?? 0) >= mostOffered)
  const hasMore = byAddress.size > documents.length || isFull || suggested.length >= mostSuggested
  return { documents, hasMore }
}
