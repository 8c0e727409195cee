import type { ArchiveDocument } from '#lib/domain/document.ts'
import { speakersOf } from '#lib/domain/speakers.ts'
import { stemOf } from '#lib/quote/words/stem-of.ts'
import { idf } from '#lib/search/format/bm25.ts'
import { indexedUnitsOf } from '#lib/search/format/indexed-units.ts'
import type { PassageSource } from '#lib/search/lookup/passage-source.ts'
import { Postings } from '#lib/search/lookup/postings.ts'
import type { StoredUnit } from '#lib/search/storage/stored-texts.ts'
import { tokens } from '#lib/text/tokens.ts'
import { facetsOf } from '#tests/unit/quote/invented-facets.ts'
import { documentOf, type Told } from '#tests/unit/search/invented.ts'

/**
 * What an index over invented documents would give for finding quotations, at once and without files: words by their
 * stems, pairs of `common` words, and no other spellings.
 */
export function sourceOf(told: readonly Told[], common: readonly string[] = []): PassageSource {
  const documents = told.map(documentOf)
  const units = documents.flatMap(unitsOf)
  const stems = units.map(({ text, document }) => tokens(text).map((token) => stemOf(token.text, document.language)))
  const unitsWith = (has: (words: string[], language: string) => boolean) =>
    units.flatMap(({ document }, unit) => (has(stems[unit] ?? [], document.language) ? [unit] : []))
  return {
    size: { units: units.length, paragraphs: units.filter(isParagraph).length, documents: documents.length },
    corpus: 'invented',
    finder: {
      word: async (written) => {
        const found = unitsWith((words, language) => words.includes(stemOf(written, language)))
        return {
          written,
          matches: (token, language) => stemOf(token, language) === stemOf(written, language),
          idf: idf(found.length, units.length),
          forms: [],
          frequency: found.length,
          postings: new Postings(Uint32Array.from(found), new Uint8Array(found.length)),
        }
      },
      pair: async (first, second) =>
        new Set(
          unitsWith((words, language) =>
            words.some((word, at) => word === stemOf(first, language) && words[at + 1] === stemOf(second, language)),
          ),
        ),
      isCommon: (word) => common.includes(word),
    },
    frequencyOf: (word) =>
      common.includes(word) ? unitsWith((words, language) => words.includes(stemOf(word, language))).length : 0,
    isParagraph: (unit) => units[unit] !== undefined && isParagraph(units[unit]),
    documentNumber: (unit) => units[unit]?.documentNumber ?? -1,
    read: async (unit) => {
      const found = units[unit]
      if (!found) throw new Error(`There is no unit ${unit}.`)
      return found
    },
    facets: async () =>
      facetsOf(
        documents.map((document) => ({
          date: document.date ?? '',
          kind: document.kind,
          speaker: speakersOf(document),
          lang: [document.language ?? 'en'],
          event: document.event === undefined ? [] : [document.event],
        })),
      ),
  }
}

function unitsOf(document: ArchiveDocument, documentNumber: number): StoredUnit[] {
  const { id, slug, title, kind, language = 'en', date, published, speaker } = document
  const stored = {
    ...{ id, title, kind, language, path: `/documents/${slug}/` },
    ...(date !== undefined && { date }),
    ...(published !== undefined && { published }),
    ...(speaker !== undefined && { speaker }),
  }
  return indexedUnitsOf(document).map((unit) => ({ ...unit, documentNumber, document: stored }))
}

function isParagraph({ number }: StoredUnit): boolean {
  return number > 0
}
