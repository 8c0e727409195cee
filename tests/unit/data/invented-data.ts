import type { Archive } from '#lib/archive/load.ts'
import { type DataInput, dataInputOf } from '#lib/data/data-input.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { collectionSchema } from '#lib/records/collections.ts'
import { createAddresses } from '#lib/site/addresses.ts'
import { archiveOf, documentWith, paragraph } from '#tests/unit/archive/invented.ts'

const stated = (words: string) => ({ kind: 'stated', words }) as const

/** A speech with a heading, a caption, words of its publisher, a number, what a spreadsheet takes for a formula, and a paragraph that was withdrawn. */
export const speech: ArchiveDocument = documentWith({
  id: 'd-1111111',
  slug: 'on-the-weir',
  title: 'On the weir, "the old one"',
  date: '1901-05~',
  speaker: 'Ana Verell',
  role: 'Keeper of the Lamps',
  language: 'en',
  topics: ['Weirs', 'Tolls'],
  source: {
    file: 'weir.txt',
    sha256: '1'.repeat(64),
    lineage: 'weir.txt',
    lines: [1, 20],
    collection: 'letters',
  },
  fields: { town: [{ value: 'Ormond', words: 'town: Ormond' }] },
  basis: {
    date: { ...stated('May 1901'), of: 'occasion' },
    speaker: stated('by Ana Verell'),
    title: { kind: 'inferred', rule: 'x' },
  },
  blocks: [
    { type: 'paragraph', id: 'p-1111111', form: 'plain', text: 'The keeper was welcomed.', voice: 'publisher' },
    { type: 'heading', id: 'h-1111111', level: 2, text: 'Of timber' },
    paragraph('p-2222222', '=2+2 is what the weir costs, "they say",\u00a0or −5.'),
    { type: 'divider' },
    { type: 'paragraph', id: 'p-3333333', form: 'numbered', number: 4, text: 'Плотина стоит.' },
    { type: 'paragraph', id: 'p-4444444', form: 'plain', text: 'These words were withdrawn.', withdrawn: true },
    { type: 'paragraph', id: 'p-5555555', form: 'caption', text: 'The weir in spring.' },
    { type: 'paragraph', id: 'p-6666666', form: 'row', text: 'Oak 12', cells: ['Oak', '12'] },
  ],
})

/** A debate of two, with a question of somebody who is not named. */
const debate = documentWith({
  id: 'd-2222222',
  slug: 'a-debate',
  title: 'A debate',
  date: '1902',
  speaker: ['Ana Verell', 'Tomas Ried'],
  role: ['Keeper of the Lamps', 'Clerk'],
  rights: 'CC BY 4.0',
  blocks: [
    { type: 'paragraph', id: 'p-1111111', form: 'plain', text: 'I ask for oil.', voice: 'Ana Verell' },
    { type: 'paragraph', id: 'p-2222222', form: 'plain', text: 'There is none.', voice: 'Tomas Ried' },
    { type: 'paragraph', id: 'p-3333333', form: 'plain', text: 'Why not?', voice: 'questioner' },
    { type: 'paragraph', id: 'p-4444444', form: 'plain', text: '(Applause.)', voice: 'transcriber' },
  ],
})

/** A report on what somebody said. */
const report = documentWith({
  id: 'd-3333333',
  slug: 'a-report',
  title: 'A report',
  kind: 'report',
  speaker: 'Ana Verell',
  publisher: 'The River Gazette',
  blocks: [paragraph('p-1111111', 'The keeper said that there was no oil.')],
})

const gone = documentWith({
  id: 'd-4444444',
  slug: 'a-letter',
  title: 'A letter',
  withdrawn: { reason: 'A court ordered it.', on: '2026-01-02' },
})

/** An archive of these four. */
export function inventedArchive(given: Partial<Archive> = {}): Archive {
  const letters = collectionSchema.parse({
    id: 'letters',
    name: 'Letters',
    rights: 'Free of rights',
    dataset: { text: 'text', title: 'title', fields: { town: { column: 'town', label: 'Town' } } },
  })
  return archiveOf([speech, debate, report, gone], { collections: [letters], ...given })
}

/** What files of data are made from, at an address. */
export function inventedInput(archive = inventedArchive()): DataInput {
  return dataInputOf(archive, createAddresses({ origin: 'https://record.example', base: '/river' }))
}
