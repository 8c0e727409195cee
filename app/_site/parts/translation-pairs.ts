import { comparedText } from '#lib/compare/compared-text.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { canBeAligned } from '#lib/quote/translations/bead-lattice.ts'
import { bytesBeside, mostPagesBeside, pagesBeside } from '#lib/site/translation-pages.ts'
import type { Catalog } from './catalog.ts'

/** Two documents that editors have recorded as one text in two languages: an original and its translation, or two translations. */
export interface TranslationPair {
  /** The original, where one of them is. */
  first: ArchiveDocument
  second: ArchiveDocument
  /** How many pages they take beside each other. */
  pages: number
}

/** The pairs of translations that have pages, on which they can be read beside each other. */
export interface TranslationPairs {
  all: readonly TranslationPair[]
  /** By the ids of both, in the order of the pair. */
  between(first: string, second: string): TranslationPair | undefined
  /** Those that a document is in. */
  of(id: string): readonly TranslationPair[]
}

/**
 * All that editors have recorded, as far as hosts allow files for them: originals beside their translations before translations beside each
 * other, the newest first.
 */
export function translationPairsOf(
  documents: readonly ArchiveDocument[],
  catalog: Pick<Catalog, 'translations'>,
): TranslationPairs {
  const limit = mostPagesBeside(documents.length)
  const all: TranslationPair[] = []
  let pages = 0
  for (const [first, second] of recordedPairs(documents, catalog)) {
    const pair = pairOf(first, second)
    if (!pair || pages + pair.pages > limit) continue
    pages += pair.pages
    all.push(pair)
  }
  const byKey = new Map(all.map((pair) => [`${pair.first.id} ${pair.second.id}`, pair]))
  return {
    all,
    between: (first, second) => byKey.get(`${first} ${second}`),
    of: (id) => all.filter(({ first, second }) => first.id === id || second.id === id),
  }
}

function recordedPairs(
  documents: readonly ArchiveDocument[],
  { translations }: Pick<Catalog, 'translations'>,
): (readonly [ArchiveDocument, ArchiveDocument])[] {
  const newest = [
    ...documents.filter(({ date }) => date !== undefined).toReversed(),
    ...documents.filter(({ date }) => date === undefined),
  ]
  const originals = newest.flatMap((one) =>
    (translations.get(one.id) ?? [])
      .filter((other) => other.translationOf === one.id)
      .map((other) => [one, other] as const),
  )
  const made = newest.flatMap((original) => {
    const own = (translations.get(original.id) ?? []).filter((one) => one.translationOf === original.id)
    return own.flatMap((one, index) => own.slice(index + 1).map((other) => [one, other] as const))
  })
  return [...originals, ...made.filter(([one, other]) => one.language !== other.language)]
}

function pairOf(first: ArchiveDocument, second: ArchiveDocument): TranslationPair | undefined {
  const texts = [first, second].map((document) => comparedText(document).paragraphs.map(({ text }) => text))
  const [own = [], others = []] = texts
  if (!canBeAligned(own.length, others.length)) return undefined
  return { first, second, pages: pagesBeside(bytesBeside([...own, ...others])) }
}
