import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSource, sourceIds } from '#lib/archive/ledgers.ts'
import { verifySource } from '#lib/archive/verify-archive.ts'
import { completeLedger } from '#lib/ingest/identify/complete-ledger.ts'
import { ingest } from '#lib/ingest/ingest.ts'
import { writeIngested } from '#lib/ingest/write.ts'
import { publisherSchema } from '#lib/records/publisher.ts'
import type { Records } from '#lib/records/records.ts'

let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'ledger-'))
})
afterAll(() => rm(work, { recursive: true }))

const records: Records = {
  anchors: new Map(),
  authorities: {
    speakers: [{ id: 'ana-verell', name: 'Ana Verell', forms: ['Verell'], roles: [] }],
    venues: [{ id: 'ormond', name: 'Ormond', forms: [] }],
    events: [],
    topics: [],
    publishers: [
      publisherSchema.parse({ id: 'feed', name: 'Feed', marks: ['River Feed'], layout: 'items', date_order: 'dmy' }),
    ],
  },
  catalogue: new Map(),
  collections: [],
}

/** Lines of all the sorts that the stages treat differently, and some that are only odd. */
const line = fc.constantFrom(
  'River Feed',
  'A Rule for the Weir 05.02.2024',
  'Ormond, 14 May 2019 – The ferry was opened.It floats!Nobody drowned (so far).The end: • one;• two.',
  'On the Wells and the Canal',
  'On help for the lower streets At my request the reserve was opened.',
  'First. On the purse of the towns',
  '• a thing on a list',
  'HomeNewsA Rule for the Weir',
  'A Rule for the Weir',
  '* * *',
  'Also Read: A Guide to the Gulls',
  'Recent Posts',
  'Photo credit: Canal House',
  'Ana Verell',
  '14 May 2019',
  'Basic Rules of the CrossingThe Code says:• greet whoever comes;1️⃣ fold 2️⃣ sail',
  'Verell said the weir would hold, and it held. “Refuse,” she said. Source : https://feed.example/1?lang=en',
  'Су бар жерде өмір бар.Өзен тасыды.',
  '   \u00a0 words between\u00adhyphens and\u200bnothing \uFEFF ',
  'اللغة العربية من اليمين إلى اليسار.',
  '🔹 Age: up to 12 years🔹 Stages: three',
  'A line of a printed page that goes on to the next line without any stop at the end of it and',
  `${'The count was kept in chalk on the inside of a door. However, the door was sold. '.repeat(25)}End.`,
)

const text = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 6, arbitrary: line }, { weight: 1, arbitrary: fc.string() }),
      fc.constantFrom('\n', '\n\n', '\r\n', '\n\n\n'),
    ),
    {
      minLength: 1,
      maxLength: 25,
    },
  )
  .map((lines) => lines.map(([words, end]) => words + end).join(''))

describe('the ledger of generated sources', () => {
  test('covers each source without gap or overlap, and each paragraph has the words of its spans', async () => {
    let run = 0
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 3 }), async (texts) => {
        run += 1
        const content = join(work, String(run))
        const files = await Promise.all(
          texts.map(async (words, index) => {
            const path = join(work, `${run}-${index}.txt`)
            await writeFile(path, words)
            return { path, file: `${index}.txt` }
          }),
        )
        const result = await ingest(files, records)
        await writeIngested(result, content)
        for (const id of await sourceIds(content)) {
          const source = await readSource(content, id)
          const own = result.documents.filter((document) => document.source.sha256 === source.ledger.source.sha256)
          expect(verifySource(source, own)).toEqual([])
          expect(source.ledger.spans.map(({ start, end }) => source.text.slice(start, end)).join('')).toBe(source.text)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('completeLedger', () => {
  const complete = (words: string, entries: { start: number; end: number }[]) =>
    completeLedger(
      'weir.txt',
      words,
      entries.map((entry) => ({ ...entry, fate: 'furniture', rule: 'test' })),
    )

  test('puts space between the entries', () => {
    expect(
      complete('one  two\n', [
        { start: 5, end: 8 },
        { start: 0, end: 3 },
      ]).map(({ fate }) => fate),
    ).toEqual(['furniture', 'space', 'furniture', 'space'])
  })

  test('refuses words that are in no entry, naming file and line', () => {
    expect(() => complete('one\ntwo\n', [{ start: 0, end: 3 }])).toThrow(
      'weir.txt: line 2: "two" is in no paragraph and in no list of what was left out',
    )
  })

  test('refuses words that are in two entries', () => {
    expect(() =>
      complete('one two', [
        { start: 0, end: 5 },
        { start: 4, end: 7 },
      ]),
    ).toThrow('is in two entries of the ledger')
  })
})
