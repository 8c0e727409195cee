import { beforeAll, describe, expect, it } from 'vitest'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { akomaNtosoDocument } from '#lib/export/akoma-ntoso/akoma-ntoso-document.ts'
import {
  exportContext,
  goldenDocuments,
  hasIdsOfItsWords,
  ingestedAgain,
  textOf,
  wordsOf,
} from '#tests/unit/export/xml/ingested-again.ts'

let pairs: { file: string; document: ArchiveDocument; again: ArchiveDocument }[]
beforeAll(async () => {
  const context = await exportContext()
  pairs = []
  for (const [file, document] of await goldenDocuments()) {
    const xml = akomaNtosoDocument(document, context)
    if (xml !== undefined) pairs.push({ file, document, again: (await ingestedAgain(xml)).document })
  }
}, 60_000)

describe('a document that is written as Akoma Ntoso and read again', () => {
  it('has the same words', () => {
    expect(pairs.length).toBeGreaterThan(8)
    for (const { file, document, again } of pairs) expect.soft(wordsOf(again), file).toEqual(wordsOf(document))
  })
  it('has them in paragraphs of the same ids, forms and voices, where no editor changed one', () => {
    for (const { file, document, again } of pairs.filter((pair) => hasIdsOfItsWords(pair.document)))
      expect.soft(textOf(again), file).toEqual(textOf(document))
  })
  it('has the same title, kind, speaker, venue, language and publisher, and its day where that is certain', () => {
    for (const { file, document, again } of pairs) {
      for (const field of ['title', 'kind', 'speaker', 'venue', 'language', 'publisher'] as const)
        expect.soft(again[field], `${field} of ${file}`).toEqual(document[field])
      const isDay = /^\d{4}-\d\d-\d\d$/.test(document.date ?? '')
      expect.soft(again.date, `date of ${file}`).toBe(isDay ? document.date : undefined)
    }
  })
})
