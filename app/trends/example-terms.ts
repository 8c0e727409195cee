import type { SiteWith } from '#app/_site/site.ts'

/** Most topics that give an example term, and how many terms make one example. */
const maxTopics = 4
const termsPerExample = 2

/**
 * Terms to begin with: of the topics with the most documents the first term that their records have in the language of
 * the interface, else their name. Two make one example. None where no document has a topic.
 */
export function exampleTerms({ archive, catalog, say }: SiteWith<'archive' | 'catalog'>): string[] {
  const termsOf = new Map(archive.authorities.topics.map(({ id, terms }) => [id, terms[say.language] ?? []]))
  const terms = catalog.groups.topics
    .toSorted((one, other) => other.documents.length - one.documents.length)
    .slice(0, maxTopics)
    .map(({ record }) => (termsOf.get(record.id)?.[0] ?? record.name).toLowerCase())
  return Array.from({ length: Math.ceil(terms.length / termsPerExample) }, (_, index) =>
    terms.slice(index * termsPerExample, (index + 1) * termsPerExample).join(', '),
  )
}
