import { beforeAll, describe, expect, it } from 'vitest'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { akomaNtosoDocument } from '#lib/export/akoma-ntoso/akoma-ntoso-document.ts'
import type { ExportContext } from '#lib/export/export-context.ts'
import { documentWith } from '#tests/unit/archive/invented.ts'
import { said } from '#tests/unit/export/exported.ts'
import { carriedOf } from '#tests/unit/export/xml/carried.ts'
import { exportContext, goldenDocuments, ingestedAgain } from '#tests/unit/export/xml/ingested-again.ts'

/** Former ids and breaks that the archive made are not in the format; without a collection there are no declared fields. */
function carried({ blocks, namesAsWritten: _, ...document }: ArchiveDocument): object {
  const plain = blocks.map((block) => {
    if (block.type === 'divider') return block
    const { aliases: _aliases, ...rest } = block
    return 'ourBreak' in rest ? { ...rest, ourBreak: undefined } : rest
  })
  return carriedOf({ ...document, fields: {}, blocks: plain as ArchiveDocument['blocks'] })
}

let context: ExportContext
let pairs: { file: string; document: ArchiveDocument; again: ArchiveDocument }[]
beforeAll(async () => {
  context = await exportContext()
  pairs = []
  for (const [file, document] of await goldenDocuments()) {
    const xml = akomaNtosoDocument(document, context)
    if (xml !== undefined) pairs.push({ file, document, again: (await ingestedAgain(xml)).document })
  }
}, 60_000)

describe('a document that is written as Akoma Ntoso and read again', () => {
  it('has the same ids, words and metadata, and whether each value was stated', () => {
    expect(pairs.length).toBeGreaterThan(8)
    for (const { file, document, again } of pairs) expect.soft(carried(again), file).toEqual(carried(document))
  })
  it('has its office, its rights, and its date as uncertain as it was', async () => {
    for (const date of ['1911', '1911-03?', '1911%', '1911-03?/1911-05?', '186X', '1911-03-02/..', 'XXXX-03-13']) {
      const given = documentWith({
        date,
        speaker: 'Osk Brandt',
        role: 'Keeper of the Oar',
        rights: 'CC BY 4.0',
        event: 'Meeting of the Keepers',
        topics: ['Tolls', 'Floods'],
        basis: { date: { kind: 'inferred', rule: 'x', of: 'occasion' } },
        blocks: [said('0000001', 'The weir held.')],
      })
      const { document } = await ingestedAgain(akomaNtosoDocument(given, context) ?? '')
      const { id, role, rights, event, topics } = given
      expect.soft(document).toMatchObject({ id, date, role, rights, event, topics })
      expect.soft(document.basis.date).toMatchObject({ kind: 'inferred', of: 'occasion' })
    }
  })
  it('has its headings at their levels, its captions and dividers', async () => {
    const given = documentWith({
      speaker: 'Osk Brandt',
      blocks: [
        said('0000001', 'The weir held.'),
        { type: 'divider' },
        { type: 'heading', id: 'h-0000001', level: 4, text: 'Of the third rank' },
        said('0000002', 'It did.'),
        { type: 'heading', id: 'h-0000002', level: 2, text: 'Of the first' },
        said('0000003', 'The weir in spring', { form: 'caption' }),
        said('0000004', '• It is no item.'),
      ],
    })
    const { document } = await ingestedAgain(akomaNtosoDocument(given, context) ?? '')
    expect(document.blocks).toEqual(given.blocks)
  })
})
