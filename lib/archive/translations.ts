import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Finding } from '#lib/domain/finding.ts'
import { datedSlug } from '#lib/site/addresses.ts'

/**
 * The other documents that are translations of each one, or what it was translated from, by its id: the original first,
 * then by language. Only what editors say (`translation_of`); of one that is said wrongly nothing is taken, as
 * `translationProblems` tells.
 */
export function translationsOf(documents: readonly ArchiveDocument[]): ReadonlyMap<string, readonly ArchiveDocument[]> {
  const byId = new Map(documents.map((document) => [document.id, document]))
  const translations = documents.filter((one) => one.translationOf !== undefined && problemOf(one, byId) === undefined)
  const groups = new Map<string, ArchiveDocument[]>()
  for (const one of translations) {
    const original = byId.get(one.translationOf ?? '')
    if (original) groups.set(original.id, [...(groups.get(original.id) ?? [original]), one])
  }
  return new Map(
    [...groups.values()].flatMap(([original, ...made]) => {
      if (!original) return []
      const all = [original, ...made.toSorted(byLanguage)]
      return all.map((one) => [one.id, all.filter((other) => other !== one)] as const)
    }),
  )
}

function byLanguage(one: ArchiveDocument, other: ArchiveDocument): number {
  const [first = '', second = ''] = [one.language, other.language]
  return first < second ? -1 : first > second ? 1 : one.id < other.id ? -1 : 1
}

/** What is wrong with what editors say of translations. It is left out of the pages, and stops no build. */
export function translationProblems(documents: readonly ArchiveDocument[]): Finding[] {
  const byId = new Map(documents.map((document) => [document.id, document]))
  return documents.flatMap((document) => {
    const problem = problemOf(document, byId)
    if (problem === undefined) return []
    const message = `translation_of: found ${document.translationOf}, ${problem}; it is left out`
    return [
      {
        rule: 'translation-of-another',
        severity: 'warning',
        file: `documents/${datedSlug(document)}.md`,
        document: document.id,
        message,
      },
    ]
  })
}

function problemOf(document: ArchiveDocument, byId: ReadonlyMap<string, ArchiveDocument>): string | undefined {
  const { id, language, translationOf, withdrawn } = document
  if (translationOf === undefined) return undefined
  if (translationOf === id) return 'which is the document itself; expected the id of its original'
  const original = byId.get(translationOf)
  if (!original) return 'which is no document of this archive; expected the id of its original'
  if (original.translationOf !== undefined)
    return `which is itself a translation, of ${original.translationOf}; expected the id of the original of both`
  if (withdrawn || original.withdrawn) return 'but one of the two is withdrawn; expected two that can be read'
  if (language === undefined || original.language === undefined)
    return 'but the language of one of the two is not known; state it in the catalogue (`field: language`)'
  if (language === original.language)
    return `which is in the same language (${language}); expected the id of an original in another one`
  return undefined
}
