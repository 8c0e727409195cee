import { documentWith } from '#tests/unit/archive/invented.ts'
import { said } from '#tests/unit/export/exported.ts'

/** A document with all that one can have, each value known in another way. */
export const everything = documentWith({
  id: 'd-1111111',
  slug: 'on-the-weir-and-its-keepers',
  title: 'On the weir & <its> keepers',
  kind: 'address',
  date: '1903-05?/1903-06?',
  published: '1903-07-02',
  speaker: ['Ana Verell', 'Osk Brandt (Ormond)'],
  role: ['Keeper, of the Weir', 'Keeper of the Oar; Clerk'],
  venue: 'Hall of the Oars',
  event: 'Meeting of the Keepers',
  topics: ['Floods', 'Tolls; and oars'],
  language: 'en',
  originalLanguage: 'kk',
  translation: 'official',
  translationOf: 'd-2222222',
  delivery: 'as-prepared',
  textOfRecord: true,
  publisher: 'The Weir Gazette',
  byline: 'Odo Fenn',
  url: 'https://gazette.example/?a=1&b=2',
  rights: 'https://creativecommons.org/licenses/by/4.0/',
  namesAsWritten: [{ name: 'Osk Brandt (Ormond)', written: 'BRANDT, Osk', family: 'Brandt', qualifier: 'Ormond' }],
  fields: {
    town: [
      { value: 'Ormond', words: 'x' },
      { value: 'Selby', reason: 'A letter' },
    ],
    land: [{ value: 'Kazakhstan', code: 'KAZ', words: 'KAZ' }],
    oars: [{ value: 12.5, words: '12.5' }],
    since: [{ value: '1901-05', words: 'May 1901' }],
  },
  basis: {
    title: { kind: 'stated', words: 'x' },
    kind: { kind: 'inferred', rule: 'x' },
    date: { kind: 'editor', reason: 'A letter', of: 'occasion' },
    published: { kind: 'stated', words: 'x' },
    speaker: { kind: 'stated', words: 'x' },
    role: { kind: 'inferred', rule: 'x' },
    venue: { kind: 'inferred', rule: 'x' },
    event: { kind: 'editor', reason: 'A letter' },
    topics: { kind: 'inferred', rule: 'x' },
    language: { kind: 'inferred', rule: 'x' },
    originalLanguage: { kind: 'stated', words: 'x' },
    translation: { kind: 'inferred', rule: 'x' },
    translationOf: { kind: 'editor', reason: 'A letter' },
    delivery: { kind: 'stated', words: 'x' },
    textOfRecord: { kind: 'editor', reason: 'A letter' },
    publisher: { kind: 'inferred', rule: 'x' },
    byline: { kind: 'stated', words: 'x' },
    url: { kind: 'inferred', rule: 'x' },
    rights: { kind: 'stated', words: 'x' },
  },
  blocks: [
    said('0000001', 'The Gazette prints what was said.', { voice: 'publisher' }),
    said('0000002', 'The keepers rise.', { voice: 'transcriber' }),
    said('0000003', 'The weir held. (Applause.)', { aliases: ['p-000000a', 'p-000000b'] }),
    said('0000004', 'It held for thirty years.', { ourBreak: true }),
    { type: 'divider' },
    said('0000005', '• What begins with a dot is no item.'),
    said('0000006', 'Table 1. What is called a caption is none.'),
    { type: 'heading', id: 'h-0000001', level: 4, text: 'A heading of the third rank first' },
    said('0000007', 'An item.', { form: 'bullet', ourBreak: true }),
    { type: 'heading', id: 'h-0000002', level: 2, text: 'And one of the first' },
    said('0000008', 'Mend it.', { form: 'numbered', number: 7 }),
    said('0000009', 'Ash 5', { form: 'row', cells: ['Ash', '', '5'], aliases: ['p-000000c'] }),
    said('000000d', 'CHAIR: Oak', { form: 'row', cells: ['CHAIR:', 'Oak'] }),
    said('000000e', 'Prices', { form: 'caption' }),
    said('000000f', 'Who mends, stays dry.', { form: 'quotation' }),
    said('000000g', 'Who pays?', { voice: 'questioner' }),
    said('000000h', 'I object.', { voice: 'Una Moss' }),
    said('000000j', 'We both object.', { voice: 'Una Moss; Ana Verell' }),
    said('000000k', 'I object alone.', { voice: 'Ana Verell' }),
    said('000000m', 'The very same words.'),
    said('000000n', 'The very same words.'),
  ],
})

/** A report that quotes its speaker, whose words then are hers, under an office that several are said to hold. */
const reportWithVoices = documentWith({
  id: 'd-2222222',
  slug: 'keepers-meet',
  title: 'Keepers meet',
  kind: 'report',
  date: '186X',
  published: '1869-02-03',
  speaker: ['Ana Verell', 'Una Moss'],
  role: 'Keepers of the River',
  basis: { date: { kind: 'inferred', rule: 'x', of: 'publication' } },
  blocks: [
    said('0000001', 'They said that the weir held.'),
    said('0000002', 'It held.', { voice: 'Ana Verell; Una Moss' }),
    said('0000003', 'It did not.', { voice: 'Osk Brandt' }),
  ],
})

/** Dates in every form, of either sense, or of one that is not known. */
const dated = ['1911-03-02/..', 'XXXX-03-13', '1911-XX-02', '1911-03-02~', '19XX', '1911%', '1911-03/1912'].flatMap(
  (date, index) =>
    (['occasion', 'publication', undefined] as const).map((of, sense) =>
      documentWith({
        id: `d-30000${index}${sense}`,
        slug: `letter-${index}-${sense}`,
        title: `Letter ${index} ${sense}`,
        date,
        ...(sense === 1 && { published: '1911-03-02' }),
        basis: { date: { kind: 'stated', words: date, ...(of && { of }) } },
        blocks: [said('0000001', `Letter ${index} ${sense} says so.`)],
      }),
    ),
)

/** All of these. */
export const everyField = [everything, reportWithVoices, ...dated]
