import type { ArchiveDocument } from '#lib/domain/document.ts'
import { baseLanguage } from './candidate-pairs.ts'

/**
 * Which of some documents, of which each may be a translation of any other, is the original, and why: one that has the language in which
 * the others say that their words were spoken; or the only one of which nothing says that it is a translation. Without a reason the first
 * of them stands for it, since one must be named.
 *
 * @param documents at least one
 */
export function likelierOriginal(documents: readonly ArchiveDocument[]): {
  original: ArchiveDocument
  why: string | undefined
} {
  const [first] = documents
  if (!first) throw new Error('found no document; expected at least one of which the original is asked')
  const spoken = new Set(
    documents.flatMap(({ originalLanguage }) => (originalLanguage === undefined ? [] : baseLanguage(originalLanguage))),
  )
  const inSpoken = documents.filter(({ language }) => language !== undefined && spoken.has(baseLanguage(language)))
  const [stated] = inSpoken
  if (stated && inSpoken.length === 1)
    return { original: stated, why: 'the other is on record as translated from its language' }
  const plain = documents.filter(
    ({ translation, originalLanguage }) => translation === undefined && originalLanguage === undefined,
  )
  const [only] = plain
  if (only && plain.length === 1) return { original: only, why: 'the other is on record as a translation' }
  return { original: first, why: undefined }
}
