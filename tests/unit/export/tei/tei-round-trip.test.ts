import { beforeAll, describe, expect, it } from 'vitest'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { ExportContext } from '#lib/export/export-context.ts'
import { teiDocument } from '#lib/export/tei/tei-document.ts'
import { documentWith } from '#tests/unit/archive/invented.ts'
import { said } from '#tests/unit/export/exported.ts'
import {
  exportContext,
  goldenDocuments,
  hasIdsOfItsWords,
  ingestedAgain,
  textOf,
  wordsOf,
} from '#tests/unit/export/xml/ingested-again.ts'

/** What TEI says of a document and its reader reads. */
const fields = ['title', 'kind', 'date', 'speaker', 'venue', 'language', 'publisher', 'url', 'rights'] as const

let context: ExportContext
let pairs: { file: string; document: ArchiveDocument; again: ArchiveDocument }[]
beforeAll(async () => {
  context = await exportContext()
  pairs = []
  for (const [file, document] of await goldenDocuments()) {
    const { document: again } = await ingestedAgain(teiDocument(document, context))
    pairs.push({ file, document, again })
  }
}, 60_000)

describe('a document that is written as TEI and read again', () => {
  it('has the same words', () => {
    expect(pairs.length).toBeGreaterThan(25)
    for (const { file, document, again } of pairs) expect.soft(wordsOf(again), file).toEqual(wordsOf(document))
  })
  it('has them in paragraphs of the same ids, forms and voices, where no editor changed one', () => {
    const own = pairs.filter(({ document }) => hasIdsOfItsWords(document))
    expect(own.length).toBeGreaterThan(25)
    for (const { file, document, again } of own) expect.soft(textOf(again), file).toEqual(textOf(document))
  })
  it('has the same title, kind, dates, speaker, venue, language, publisher, address and rights', () => {
    for (const { file, document, again } of pairs) {
      for (const field of fields) expect.soft(again[field], `${field} of ${file}`).toEqual(document[field])
      // A day that is known to be of publication is said to be that in both fields.
      const published = document.basis.date?.of === 'publication' ? document.date : document.published
      expect.soft(again.published, `published of ${file}`).toBe(published)
      expect.soft(again.basis.date?.of, file).toBe(document.basis.date?.of)
    }
  })
  it('has its date as uncertain as it was', async () => {
    for (const date of ['1911', '1911-03?', '1911-03-02~', '1911%', '1911-03-02/1911-03-04', '1911-03?/1911-05?']) {
      const given = documentWith({ date, speaker: 'Ana Verell', blocks: [said('0000001', 'The weir held.')] })
      expect.soft((await ingestedAgain(teiDocument(given, context))).document.date).toBe(date)
    }
  })
  it('has no date where none can be read as it was', async () => {
    for (const date of [undefined, '186X', '1911-03-02/..', 'XXXX-03-13', '1911-XX-02']) {
      const given = documentWith({ ...(date && { date }), blocks: [said('0000001', 'The weir held.')] })
      expect.soft((await ingestedAgain(teiDocument(given, context))).document.date).toBeUndefined()
    }
  })
})
