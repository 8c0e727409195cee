import { beforeAll, describe, expect, it } from 'vitest'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { ExportContext } from '#lib/export/export-context.ts'
import { teiDocument } from '#lib/export/tei/tei-document.ts'
import { documentWith } from '#tests/unit/archive/invented.ts'
import { said } from '#tests/unit/export/exported.ts'
import { carriedOf } from '#tests/unit/export/xml/carried.ts'
import { exportContext, goldenDocuments, ingestedAgain } from '#tests/unit/export/xml/ingested-again.ts'

let context: ExportContext
let pairs: { file: string; document: ArchiveDocument; again: ArchiveDocument }[]
beforeAll(async () => {
  context = await exportContext()
  pairs = []
  for (const [file, document] of await goldenDocuments()) {
    if (document.withdrawn) continue
    const { document: again } = await ingestedAgain(teiDocument(document, context))
    pairs.push({ file, document, again })
  }
}, 60_000)

describe('a document that is written as TEI and read again', () => {
  it('has the same ids, words and metadata, and whether each value was stated', () => {
    expect(pairs.length).toBeGreaterThan(25)
    // Without a collection that declares fields there are none.
    const carried = (document: ArchiveDocument) => carriedOf({ ...document, fields: {} })
    for (const { file, document, again } of pairs) expect.soft(carried(again), file).toEqual(carried(document))
  })
  it('has its date as uncertain as it was', async () => {
    const certain = ['1911', '1911-03-02/1911-03-04']
    const uncertain = ['1911-03?', '1911-03-02~', '1911%', '1911-03?/1911-05?', '186X', '1911-03-02/..', 'XXXX-03-13']
    for (const date of [...certain, ...uncertain]) {
      const given = documentWith({ date, speaker: 'Ana Verell', blocks: [said('0000001', 'The weir held.')] })
      expect.soft((await ingestedAgain(teiDocument(given, context))).document.date).toBe(date)
    }
  })
  it('has no date where none is known', async () => {
    const given = documentWith({ published: '1911-03-02', blocks: [said('0000001', 'The weir held.')] })
    const { document } = await ingestedAgain(teiDocument(given, context))
    expect(document.date).toBeUndefined()
    expect(document.published).toBe('1911-03-02')
  })
})

describe('such a document without the id of the archive, as a file of anybody', () => {
  const foreign = (document: ArchiveDocument) =>
    teiDocument(document, context).replace(/ *<idno type="rostrum">.*<\/idno>\n/, '')

  it('has its words, its title, speaker and day, and an id of its own', async () => {
    const given = documentWith({
      title: 'On the weir',
      date: '1911-03-02',
      speaker: 'Ana Verell',
      event: 'Meeting of the Keepers',
      basis: { date: { kind: 'stated', words: 'x', of: 'occasion' } },
      blocks: [said('0000001', 'The weir held for thirty years.')],
    })
    const { document } = await ingestedAgain(foreign(given))
    expect(document).toMatchObject({ title: 'On the weir', date: '1911-03-02', speaker: 'Ana Verell' })
    expect(document.event).toBeUndefined()
    expect(document.head?.map(({ text }) => text)).toContain('meeting: Meeting of the Keepers')
    expect(document.id).not.toBe(given.id)
    expect(document.blocks).toMatchObject([{ text: 'The weir held for thirty years.' }])
    expect(document.blocks).not.toMatchObject([{ id: 'p-0000001' }])
  })
})
