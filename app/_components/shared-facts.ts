import type { SiteBase } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { formatSpeakers } from '#lib/site/format-speakers.ts'
import { langAttribute } from './lang-attribute.ts'

/** What a list says of each document, beside its date and title. */
export type ListedFact = 'speaker' | 'publisher' | 'kind' | 'venue' | 'language'

/** Fewest documents of a list that says above it what all of them have in common. Not measured. */
const fewest = 5

/** The words of a fact of a document, as a list has them; undefined where it has none. */
export function listedFact(site: SiteBase, document: ArchiveDocument, fact: ListedFact): string | undefined {
  const { say } = site
  switch (fact) {
    case 'speaker':
      return formatSpeakers(document, say)
    case 'publisher':
      return document.publisher
    case 'kind':
      return say(`kinds.${document.kind}`)
    case 'venue':
      return document.venue
    case 'language': {
      const foreign = langAttribute(site, document.language)
      return foreign && say('common.inLanguage', { language: say.languageName(foreign) })
    }
  }
}

/** What all documents of a list have in common, by fact: it is said once above them, and with none of them. */
export function sharedFacts(site: SiteBase, documents: readonly ArchiveDocument[]): ReadonlyMap<ListedFact, string> {
  const shared = new Map<ListedFact, string>()
  const [first] = documents
  if (first === undefined || documents.length < fewest) return shared
  for (const fact of ['speaker', 'kind', 'venue', 'language'] as const) {
    const value = listedFact(site, first, fact)
    if (value !== undefined && documents.every((document) => listedFact(site, document, fact) === value))
      shared.set(fact, value)
  }
  return shared
}
