import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { CountedLanguage } from './count-words.ts'
import { type ComparableDocuments, type WeightedTerm, weighTerms } from './document-terms.ts'
import type { SimilarDocument, SimilarDocumentsData } from './similar-documents-data.ts'

/** Most documents that are listed as being like one. */
const mostListed = 5
/** Least cosine of two documents that are called alike, over these words alone. Seen on the same speeches; no judge was asked. */
const leastSimilarity = 0.05
/** Fewest words that both are compared by and have; one or two may be a name. */
const fewestShared = 3
/** Most of these words that are named. */
const mostNamed = 4

/**
 * Most documents in the list of a word, those in which it weighs most: what is looked at grows with the number of documents, and
 * not with its square. Of 10,568 speeches few words have more.
 */
const longestList = 200

/** A document's weight in the list of a word. */
interface Posting {
  document: number
  weight: number
}

/**
 * For each document those that are most like it by their words, at most five: the cosine of their vectors (`weighTerms`) over the
 * weightiest words of each. By lists of the documents of each word, so that no pair without a common word is looked at, and no list is long. Documents of
 * two languages are never compared.
 *
 * @param isListed whether a page that has one of two documents names the other already: it is left out
 */
export function findSimilarDocuments(
  languages: readonly CountedLanguage[],
  isListed: (one: ArchiveDocument, other: ArchiveDocument) => boolean,
): SimilarDocumentsData {
  return Object.fromEntries(languages.flatMap((counted) => similarInLanguage(weighTerms(counted), isListed)))
}

function similarInLanguage(
  compared: ComparableDocuments,
  isListed: (one: ArchiveDocument, other: ArchiveDocument) => boolean,
): [id: string, similar: SimilarDocument[]][] {
  const { documents, terms } = compared
  const postings = postingsOf(terms)
  const scores = new Float64Array(documents.length)
  const shared = new Uint8Array(documents.length)
  return documents.flatMap((document, number): [string, SimilarDocument[]][] => {
    const touched: number[] = []
    for (const { term, weight } of terms[number] ?? []) {
      for (const posting of postings.get(term) ?? []) {
        if (shared[posting.document] === 0) touched.push(posting.document)
        shared[posting.document] = (shared[posting.document] ?? 0) + 1
        scores[posting.document] = (scores[posting.document] ?? 0) + weight * posting.weight
      }
    }
    const candidates = touched
      .filter(
        (other) => other !== number && (scores[other] ?? 0) >= leastSimilarity && (shared[other] ?? 0) >= fewestShared,
      )
      .map((other) => ({ other, score: scores[other] ?? 0 }))
      .sort((one, other) => other.score - one.score || one.other - other.other)
    for (const other of touched) scores[other] = shared[other] = 0
    const similar: SimilarDocument[] = []
    for (const { other } of candidates) {
      const found = documents[other]
      if (!found || isListed(document, found)) continue
      similar.push({ document: found.id, words: sharedWords(compared, number, other) })
      if (similar.length === mostListed) break
    }
    return similar.length === 0 ? [] : [[document.id, similar]]
  })
}

function postingsOf(terms: readonly (readonly WeightedTerm[])[]): Map<number, Posting[]> {
  const postings = new Map<number, Posting[]>()
  for (const [document, own] of terms.entries())
    for (const { term, weight } of own) {
      const list = postings.get(term)
      if (list) list.push({ document, weight })
      else postings.set(term, [{ document, weight }])
    }
  for (const list of postings.values()) {
    if (list.length <= longestList) continue
    list.sort((one, other) => other.weight - one.weight || one.document - other.document)
    list.length = longestList
  }
  return postings
}

/** The words that make two documents alike, those first that do most. */
function sharedWords({ terms, wordOf }: ComparableDocuments, one: number, other: number): string[] {
  const weights = new Map((terms[other] ?? []).map(({ term, weight }) => [term, weight]))
  return (terms[one] ?? [])
    .flatMap(({ term, weight }) => {
      const there = weights.get(term)
      return there === undefined ? [] : [{ term, product: weight * there }]
    })
    .sort((a, b) => b.product - a.product || a.term - b.term)
    .slice(0, mostNamed)
    .map(({ term }) => wordOf(term))
}
