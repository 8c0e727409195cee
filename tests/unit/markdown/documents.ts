import fc from 'fast-check'
import { type Basis, basisFields } from '#lib/domain/basis.ts'
import {
  type ArchiveDocument,
  type Block,
  deliveries,
  documentKinds,
  type Heading,
  type Paragraph,
  translationMakers,
} from '#lib/domain/document.ts'
import { rowText } from '#lib/domain/row-text.ts'
import { isPlainText } from '#lib/markdown/plain-text.ts'

/** Pieces that mean something to Markdown, HTML, YAML or to a careless reader. */
const nasty = [
  ...[
    '*',
    '**',
    '_',
    '__',
    '`',
    '``',
    '~',
    '~~',
    '[',
    ']',
    '](',
    '(x)',
    '![',
    '<',
    '>',
    '<b>',
    '</a>',
    '<a id="p-0000000">',
  ],
  ...[
    '<!--',
    '-->',
    '<?',
    '&',
    '&amp;',
    '&lt;',
    '&#42;',
    '&#x2a;',
    '&nbsp',
    '|',
    '\\',
    '\\\\',
    '\\*',
    '#',
    '##',
    '1.',
    '1)',
    '-',
  ],
  ...[
    '+',
    '---',
    '***',
    '===',
    ':',
    '"',
    "'",
    '{',
    '}',
    '%',
    '@',
    '!',
    'http://a.b/c_d_e?f=*&g',
    '<http://a.b>',
    'a@b.cd',
  ],
  ...['🙂', '👩‍👩‍👧', '1️⃣', 'ұлттық', 'қоғам', 'مرحبا', 'שלום', '漢字', 'é', 'e\u0301', '\u00A0', '\u2009', '\u200B'],
  ...[
    '\u200D',
    '\u00AD',
    '\u2060',
    '\uFEFF',
    '«',
    '»',
    '“',
    '”',
    '…',
    '— ',
    '¶',
    ' ',
    ' ',
    ' ',
    'word',
    'A',
    'null',
    'true',
    '~',
  ],
]

const plainText = fc
  .oneof(
    fc.array(fc.constantFrom(...nasty), { minLength: 1, maxLength: 12 }).map((parts) => parts.join('')),
    fc.array(fc.constantFrom(...nasty), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    fc.constantFrom(...nasty).map((part) => `${part} and some words `.repeat(100)),
  )
  .map((text) =>
    text
      .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ')
      .replace(/ {2,}/g, ' ')
      .trim(),
  )
  .filter(isPlainText)

const idPart = fc.string({
  unit: fc.constantFrom(...'0123456789abcdefghjkmnpqrstvwxyz'),
  minLength: 7,
  maxLength: 7,
})

const date = fc.constantFrom(
  '2022-03-16',
  '1862',
  '2024-04',
  'XXXX-03-13',
  '2023-03-13?',
  '2024-XX',
  '186X',
  '2024-04-25/2024-04-26',
)
const line = fc.integer({ min: 1, max: 100_000 })
const words = fc.oneof(plainText, fc.string({ minLength: 1 }), fc.constant('two\nlines\t "quoted" \\ # not a comment'))

type Arbitraries<T> = { [Key in keyof T]: fc.Arbitrary<T[Key]> }

/** A record whose optional fields are sometimes left out, never undefined. */
function record<Always, Sometimes>(always: Arbitraries<Always>, sometimes: Arbitraries<Sometimes>) {
  return fc
    .tuple(fc.record<Always>(always), fc.record<Sometimes, never>(sometimes, { requiredKeys: [] }))
    .map(([required, optional]) => ({ ...required, ...optional }))
}

const of = fc.constantFrom('occasion' as const, 'publication' as const)
const basis: fc.Arbitrary<Basis> = fc.oneof(
  record({ kind: fc.constant('stated' as const), words }, { line, rule: plainText, of }),
  record({ kind: fc.constant('inherited' as const), from: plainText }, { of }),
  record({ kind: fc.constant('inferred' as const), rule: plainText }, { line, words, of }),
  record({ kind: fc.constant('editor' as const), reason: words }, { by: plainText, on: date, of }),
)

const basisByField = fc
  .array(fc.tuple(fc.constantFrom(...basisFields), basis), { maxLength: 6 })
  .map((entries): ArchiveDocument['basis'] => Object.fromEntries(entries))

const language = fc.constantFrom('en', 'ru', 'kk', 'kk-Latn', 'zh-Hant-TW')
const slug = fc.constantFrom('on-bridges', 'a', '1862', 'null', '0x1f', 'true')

type Metadata = Omit<ArchiveDocument, 'blocks'>
type Optional = Required<Omit<Metadata, 'id' | 'slug' | 'title' | 'kind' | 'source' | 'basis'>>

const lines = fc.tuple(line, line).map(([a, b]): [number, number] => (a < b ? [a, b] : [b, a]))
const oneOrSeveral = fc.oneof(plainText, fc.array(plainText, { minLength: 2, maxLength: 3 }))

const source = record(
  {
    file: plainText,
    sha256: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
    lineage: plainText,
    lines,
  },
  { collection: slug, retrieved: fc.constant('2026-11-22T08:30:00Z'), absent: fc.constant(true as const) },
)

const metadata = record<Pick<Metadata, 'id' | 'slug' | 'title' | 'kind' | 'source' | 'basis'>, Optional>(
  {
    id: idPart.map((part) => `d-${part}`),
    slug,
    title: plainText,
    kind: fc.constantFrom(...documentKinds),
    source,
    basis: basisByField,
  },
  {
    date,
    published: date,
    speaker: oneOrSeveral,
    role: oneOrSeveral,
    venue: plainText,
    event: plainText,
    topics: fc.array(plainText, { minLength: 1, maxLength: 3 }),
    language,
    originalLanguage: language,
    translation: fc.constantFrom(...translationMakers),
    translationOf: idPart.map((part) => `d-${part}`),
    delivery: fc.constantFrom(...deliveries),
    textOfRecord: fc.boolean(),
    publisher: plainText,
    byline: plainText,
    url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
    rights: plainText,
    notes: fc.array(
      record({ text: plainText }, { block: idPart.map((part) => `h-${part}`), by: plainText, on: date }),
      {
        minLength: 1,
        maxLength: 2,
      },
    ),
    namesAsWritten: fc.array(record({ name: plainText, written: words }, { family: plainText, qualifier: plainText }), {
      minLength: 1,
      maxLength: 2,
    }),
    fields: fc.dictionary(
      fc.constantFrom('country', 'session', 'true', 'null'),
      fc.array(record({ value: fc.oneof(plainText, fc.integer(), fc.constant(0.5)), words }, { code: plainText }), {
        minLength: 1,
        maxLength: 2,
      }),
      { minKeys: 1, maxKeys: 2, noNullPrototype: true },
    ),
    corrections: fc.array(record({ field: plainText, reason: words }, { was: fc.string(), by: plainText, on: date }), {
      minLength: 1,
      maxLength: 2,
    }),
    head: fc.array(fc.record({ lines, text: words }, { noNullPrototype: true }), { minLength: 1, maxLength: 2 }),
    withdrawn: record({ reason: words }, { by: plainText, on: date }),
    gone: fc.array(
      record(
        {
          id: fc.oneof(
            idPart.map((part) => `p-${part}`),
            idPart.map((part) => `h-${part}`),
          ),
        },
        {
          after: idPart.map((part) => `p-${part}`),
          withdrawn: fc.constant(true as const),
          now: fc.record(
            { document: idPart.map((part) => `d-${part}`), block: idPart.map((part) => `p-${part}`) },
            { noNullPrototype: true },
          ),
        },
      ),
      { minLength: 1, maxLength: 3 },
    ),
  },
)

const heading: fc.Arbitrary<Heading> = record(
  {
    type: fc.constant('heading' as const),
    id: idPart.map((part) => `h-${part}`),
    level: fc.constantFrom(2 as const, 3 as const, 4 as const),
    text: plainText,
  },
  {
    aliases: fc.array(
      idPart.map((part) => `h-${part}`),
      { minLength: 1, maxLength: 2 },
    ),
    withdrawn: fc.constant(true),
  },
)

const optionalOfParagraph = {
  aliases: fc.array(
    idPart.map((part) => `p-${part}`),
    { minLength: 1, maxLength: 2 },
  ),
  ourBreak: fc.constant(true),
  voice: plainText,
  withdrawn: fc.constant(true),
}
const required = { type: fc.constant('paragraph' as const), id: idPart.map((part) => `p-${part}`), text: plainText }

const unnumbered: fc.Arbitrary<Paragraph> = record(
  { ...required, form: fc.constantFrom('plain' as const, 'bullet' as const, 'quotation' as const, 'caption' as const) },
  optionalOfParagraph,
)
const row: fc.Arbitrary<Paragraph> = fc
  .tuple(
    record(
      {
        ...required,
        form: fc.constant('row' as const),
        cells: fc
          .tuple(fc.array(fc.oneof(plainText, fc.constant('')), { maxLength: 3 }), plainText)
          .map(([cells, last]) => [...cells, last]),
      },
      { ...optionalOfParagraph, header: fc.constant(true as const) },
    ),
  )
  .map(([one]) => ({ ...one, text: rowText(one.cells) }))
const numbered: fc.Arbitrary<Paragraph> = record(
  {
    ...required,
    form: fc.constant('numbered' as const),
    number: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 999_999_999 })),
  },
  optionalOfParagraph,
)

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 2, arbitrary: heading },
  { weight: 6, arbitrary: unnumbered },
  { weight: 3, arbitrary: numbered },
  { weight: 4, arbitrary: row },
  { weight: 1, arbitrary: fc.constant({ type: 'divider' as const }) },
)

function idsOf(block: Block): string[] {
  return block.type === 'divider' ? [] : [block.id, ...(block.aliases ?? [])]
}

/** Documents of every shape that the format allows, with texts that are hard on a Markdown file. */
export const anyDocument: fc.Arbitrary<ArchiveDocument> = fc
  .tuple(metadata, fc.array(block, { maxLength: 12 }))
  .filter(([{ gone = [] }, blocks]) => {
    const ids = [...blocks.flatMap(idsOf), ...gone.map(({ id }) => id)]
    return new Set(ids).size === ids.length
  })
  .map(([fields, blocks]) => ({ ...withFittingRoles(fields), blocks }))

/** A list of offices stands only beside as many speakers. */
function withFittingRoles({ role, ...rest }: Metadata): Metadata {
  if (!Array.isArray(role)) return role === undefined ? rest : { ...rest, role }
  return {
    ...rest,
    ...(Array.isArray(rest.speaker) && { role: rest.speaker.map((_, index) => role[index] ?? 'Mayor') }),
  }
}

/** A small whole document, for tests that change one thing. */
export function bridgeDocument(): ArchiveDocument {
  return {
    id: 'd-7k2m9qd',
    slug: 'on-the-three-bridges',
    title: 'On the three bridges',
    kind: 'speech',
    date: '2019-05-14',
    speaker: 'Ada Reed',
    language: 'en',
    originalLanguage: 'kk',
    source: {
      file: 'gazette.txt',
      sha256: '0'.repeat(64),
      lineage: 'gazette.txt',
      lines: [1, 40],
      collection: 'river-towns',
    },
    basis: {
      date: { kind: 'stated', line: 2, words: '14 May 2019', of: 'occasion' },
      originalLanguage: { kind: 'editor', reason: 'The gazette says so.' },
    },
    blocks: [
      { type: 'heading', id: 'h-1234567', level: 2, text: 'Water, first of all' },
      {
        type: 'paragraph',
        id: 'p-abcdefg',
        form: 'plain',
        text: 'We cross at *low* water & wait.',
        aliases: ['p-0000001'],
      },
      { type: 'paragraph', id: 'p-bbbbbbb', form: 'bullet', text: 'Ferries' },
      { type: 'paragraph', id: 'p-bbbbbbc', form: 'bullet', text: 'Boats', ourBreak: true },
      { type: 'paragraph', id: 'p-ccccccc', form: 'numbered', number: 3, text: 'Third' },
      { type: 'paragraph', id: 'p-cccccc1', form: 'numbered', number: 4, text: 'Fourth' },
      { type: 'paragraph', id: 'p-cccccc2', form: 'numbered', number: 9, text: 'Ninth' },
      { type: 'divider' },
      { type: 'paragraph', id: 'p-ddddddd', form: 'quotation', text: 'A bridge is a promise.', voice: 'publisher' },
      { type: 'paragraph', id: 'p-dddddd1', form: 'quotation', text: 'So it is.' },
    ],
  }
}
