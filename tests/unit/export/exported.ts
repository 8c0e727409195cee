import type { ArchiveDocument, Block, ParagraphForm } from '#lib/domain/document.ts'
import type { ExportContext } from '#lib/export/export-context.ts'
import { createAddresses } from '#lib/site/addresses.ts'
import { documentWith } from '#tests/unit/archive/invented.ts'

/** An archive that knows one speaker by a record. */
export const context: ExportContext = {
  archive: { name: 'The River Towns', languages: ['en'] },
  addresses: createAddresses({ origin: 'https://record.example', base: '/river' }),
  speaker: (name) =>
    name === 'Ana Verell'
      ? {
          id: 'ana-verell',
          name,
          forms: [],
          same_as: ['https://www.wikidata.org/wiki/Q1', 'https://viaf.org/viaf/2'],
          roles: [{ title: 'Keeper of the Weir', from: '2011', to: '2019-05' }],
        }
      : undefined,
}

type Given = Partial<Extract<Block, { type: 'paragraph' }>>

export function said(id: string, text: string, given: Given = {}): Block {
  return { type: 'paragraph', id: `p-${id}`, form: 'plain', text, ...given }
}

function heading(id: string, text: string, level: 2 | 3 | 4 = 2): Block {
  return { type: 'heading', id: `h-${id}`, level, text }
}

function row(id: string, cells: string[], given: Given = {}): Block {
  return said(id, cells.filter(Boolean).join(' '), { form: 'row', cells, ...given })
}

const forms = (form: ParagraphForm, given: Given = {}) => ({ form, ...given })

/** A speech with everything that a text can have. */
export const speech: ArchiveDocument = documentWith({
  title: 'On the weir & <its> keepers',
  kind: 'speech',
  date: '2019-05-14',
  published: '2019-05-20',
  speaker: 'Ana Verell',
  role: 'Keeper of the Weir',
  venue: 'Selby',
  event: 'Meeting of the Keepers',
  topics: ['Floods'],
  language: 'en',
  publisher: 'The Weir Gazette',
  url: 'https://gazette.example/?a=1&b=2',
  rights: 'https://creativecommons.org/licenses/by/4.0/',
  basis: { date: { kind: 'stated', words: '14 May 2019', of: 'occasion' } },
  notes: [
    { text: 'The Gazette printed it twice.' },
    { block: 'p-0000008', text: 'A clerk’s list & <hand>.', by: 'The editors', on: '2026-02-03' },
  ],
  blocks: [
    said('0000001', 'The Gazette prints what was said at Selby.', { voice: 'publisher' }),
    said('0000002', 'The keepers rise.', { voice: 'transcriber' }),
    said('0000003', 'The weir held for thirty years. (Applause.)', { aliases: ['p-000000a'] }),
    said('0000004', 'A bell rings.', { voice: 'transcriber' }),
    said('0000005', 'I count (laughter) what is left:'),
    said('0000006', 'three wells;', forms('bullet')),
    said('0000007', 'forty oars.', forms('bullet')),
    heading('0000001', 'What is to be done'),
    said('0000008', 'Mend the weir.', forms('numbered', { number: 4 })),
    said('0000009', 'Then mend the oars.', forms('numbered', { number: 5 })),
    heading('0000002', 'The price', 3),
    row('000000b', ['Oar', 'Crowns'], { header: true }),
    row('000000c', ['Ash', '', '5']),
    said('000000d', 'Prices of the spring', forms('caption')),
    said('000000e', 'Who mends, stays dry.', forms('quotation')),
    { type: 'divider' },
    heading('0000003', 'Questions'),
    said('000000f', 'Who pays?', { voice: 'questioner' }),
    said('000000g', 'The towns do.'),
    said('000000h', 'I object.', { voice: 'Osk Brandt' }),
    said('000000j', 'We both object.', { voice: 'Osk Brandt; Una Moss' }),
  ],
})

/** A report that quotes somebody: its words are the reporter's. */
export const report: ArchiveDocument = documentWith({
  id: 'd-0000002',
  slug: 'keepers-meet',
  title: 'Keepers meet at Selby',
  kind: 'report',
  date: '2019-05',
  speaker: 'Ana Verell',
  byline: 'Odo Fenn',
  language: 'en',
  basis: { date: { kind: 'stated', words: 'May 2019', of: 'publication' } },
  blocks: [said('0000001', 'The keeper said that the weir held.'), said('0000002', 'Nobody answered.')],
})

/** A speech of which neither the speaker, nor the day, nor the language is known. */
export const unknown: ArchiveDocument = documentWith({
  id: 'd-0000003',
  slug: 'on-the-lamp',
  title: 'On the lamp',
  blocks: [said('0000001', 'The lamp burns.')],
})

/** A joint statement on an uncertain date. */
export const joint: ArchiveDocument = documentWith({
  id: 'd-0000004',
  slug: 'joint-statement',
  title: 'Joint statement',
  kind: 'statement',
  date: '1903-05?/1903-06?',
  speaker: ['Ana Verell', 'Osk Brandt'],
  role: ['Keeper of the Weir', 'Keeper of the Oar'],
  originalLanguage: 'kk',
  translation: 'official',
  translationOf: 'd-0000001',
  delivery: 'as-delivered',
  fields: { town: [{ value: 'Ormond', words: 'town: Ormond' }] },
  language: 'en',
  blocks: [said('0000001', 'We agree.'), said('0000002', 'The weir stays.')],
})

/** A speech of which a paragraph was withdrawn, and one is gone. */
export const partlyWithdrawn: ArchiveDocument = documentWith({
  id: 'd-0000005',
  slug: 'on-the-ferry',
  title: 'On the ferry',
  speaker: 'Ana Verell',
  date: '1911',
  corrections: [
    { field: 'p-0000002', was: 'secret words', reason: 'A private address', by: 'The editors', on: '2026-01-02' },
    { field: 'title', was: 'On the fairy', reason: 'A misprint' },
  ],
  gone: [{ id: 'p-0000009', after: 'p-0000001' }],
  blocks: [
    said('0000001', 'The ferry sails.'),
    said('0000002', 'secret words', { withdrawn: true }),
    { type: 'heading', id: 'h-0000001', level: 2, text: 'secret heading', withdrawn: true },
    said('0000003', 'secret cells', { form: 'row', cells: ['secret', 'cells'], withdrawn: true }),
    said('0000004', 'secret item', { form: 'bullet', withdrawn: true }),
  ],
})

/** A speech that was withdrawn as a whole. */
export const withdrawn: ArchiveDocument = documentWith({
  id: 'd-0000006',
  slug: 'on-the-bell',
  title: 'On the bell',
  withdrawn: { reason: 'The family asked for it', on: '2026-02-03' },
})

/** Each of them by what it is. */
export const documents = {
  speech,
  report,
  unknown,
  joint,
  partlyWithdrawn,
  withdrawn,
} as const satisfies Record<string, ArchiveDocument>
