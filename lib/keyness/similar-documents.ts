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
 * not with its square. Not measured against longer ones; a word that more documents have weighs little in most.
 */
const longestList = 100

/** The documents that have a word, and how much it weighs in each. */
interface Postings {
  documents: Uint32Array
  weights: Float64Array
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
  const scores = new ScoredDocuments(documents.length, postingsOf(terms))
  return documents.flatMap((document, number): [string, SimilarDocument[]][] => {
    const similar: SimilarDocument[] = []
    for (const other of scores.mostLike(number, terms[number] ?? [])) {
      const found = documents[other]
      if (!found || isListed(document, found)) continue
      similar.push({ document: found.id, words: sharedWords(compared, number, other) })
      if (similar.length === mostListed) break
    }
    return similar.length === 0 ? [] : [[document.id, similar]]
  })
}

/** How much each document is like one; what is counted for one is in arrays that the next uses again. */
class ScoredDocuments {
  readonly #postings: ReadonlyMap<number, Postings>
  readonly #scores: Float64Array
  readonly #shared: Uint8Array
  readonly #touched: Uint32Array

  constructor(documents: number, postings: ReadonlyMap<number, Postings>) {
    this.#postings = postings
    this.#scores = new Float64Array(documents)
    this.#shared = new Uint8Array(documents)
    this.#touched = new Uint32Array(documents)
  }

  /** The numbers of the documents that are like one, the most alike first. */
  mostLike(number: number, terms: readonly WeightedTerm[]): number[] {
    const touched = this.#touched.subarray(0, this.#add(terms))
    const alike: { other: number; score: number }[] = []
    for (const other of touched) {
      const score = this.#scores[other] ?? 0
      if (other !== number && score >= leastSimilarity && (this.#shared[other] ?? 0) >= fewestShared)
        alike.push({ other, score })
      this.#scores[other] = this.#shared[other] = 0
    }
    return alike.sort((one, next) => next.score - one.score || one.other - next.other).map(({ other }) => other)
  }

  /** Adds what the lists of some words have; returns how many documents that are. */
  #add(terms: readonly WeightedTerm[]): number {
    let count = 0
    for (const { term, weight } of terms) {
      const { documents, weights } = this.#postings.get(term) ?? { documents: [], weights: [] }
      for (let index = 0; index < documents.length; index++) {
        const other = documents[index] ?? 0
        const shared = this.#shared[other] ?? 0
        if (shared === 0) this.#touched[count++] = other
        this.#shared[other] = shared + 1
        this.#scores[other] = (this.#scores[other] ?? 0) + weight * (weights[index] ?? 0)
      }
    }
    return count
  }
}

function postingsOf(terms: readonly (readonly WeightedTerm[])[]): Map<number, Postings> {
  const lists = new Map<number, { document: number; weight: number }[]>()
  for (const [document, own] of terms.entries())
    for (const { term, weight } of own) {
      const list = lists.get(term)
      if (list) list.push({ document, weight })
      else lists.set(term, [{ document, weight }])
    }
  return new Map(
    [...lists].map(([term, list]) => {
      const heaviest =
        list.length <= longestList
          ? list
          : list.sort((one, other) => other.weight - one.weight || one.document - other.document).slice(0, longestList)
      return [
        term,
        {
          documents: Uint32Array.from(heaviest, ({ document }) => document),
          weights: Float64Array.from(heaviest, ({ weight }) => weight),
        },
      ]
    }),
  )
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
