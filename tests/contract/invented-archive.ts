import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { ArchiveDocument, Block } from '#lib/domain/document.ts'
import type { Collection } from '#lib/records/collections.ts'
import { datasetMapping } from '#lib/records/dataset-mapping.ts'
import type { SearchableArchive } from '#lib/search/build/gather-units.ts'

/** A line of a document: `# ` begins a heading, `NAME> ` one that somebody else says. */
interface Told {
  id: string
  title: string
  lines: readonly string[]
  facts?: Partial<ArchiveDocument>
}

/** A document of invented lines. The ids of its paragraphs are the letter of the document with the number of the line. */
export function told({ id, title, lines, facts }: Told): ArchiveDocument {
  const blocks = lines.map((line, index): Block => {
    const name = `${id}${index + 1}`
    if (line.startsWith('# ')) return { type: 'heading', id: `h-${name}`, level: 2, text: line.slice(2) }
    const [, voice, text = line] = /^(\p{L}[^>]*)> (.*)$/u.exec(line) ?? []
    return { type: 'paragraph', id: `p-${name}`, form: 'plain', text, ...(voice !== undefined && { voice }) }
  })
  return {
    id: `d-${id}`,
    slug: `text-${id}`,
    title,
    kind: 'speech',
    language: 'en',
    source: { file: `${id}.txt`, sha256: '0'.repeat(64), lineage: `${id}.txt`, lines: [1, lines.length] },
    basis: {},
    blocks,
    ...facts,
  }
}

/** A collection whose documents say of which town they are, and in which session they were heard. */
const debates = {
  id: 'debates',
  name: 'Debates of the wardens',
  folder: '.',
  publishers: [],
  dataset: datasetMapping.parse({
    text: 'body',
    title: 'title',
    fields: {
      town: { column: 'town', label: 'Town', filter: true },
      session: { column: 'nr', label: 'Session', type: 'number', filter: true },
    },
  }),
} satisfies Collection

const inDebates = (town: string, session: number): Partial<ArchiveDocument> => ({
  fields: { town: [{ value: town, words: town }], session: [{ value: session, words: String(session) }] },
})

/** Lines with headings, figures, and one word in two forms. */
export const onBridges: readonly string[] = [
  '# Water, first of all',
  'No new licence will be granted above the weir before the old licences have been measured.',
  'The toll brought 42,500 crowns in its 66th year, and 5.4% of that went to the ferrymen.',
  'In the year before it had brought 42 600 crowns, from 1000 barges and 119,000 walkers.',
  'Of 54 bridges, 100 needed nothing: so the clerk wrote, and nobody asked him how.',
  '# What the miller’s daughter saw',
  'The old mill stands by the river road; the road to the old town passes the mill.',
]

/** In the order of an archive: by date, those without one last. */
const papers: readonly Told[] = [
  {
    id: 'a',
    title: 'The first address of the wardens',
    facts: {
      date: '1861/1862',
      kind: 'address',
      speaker: 'Jon Harrow',
      venue: 'Ormond Hall',
      ...inDebates('Ormond', 1),
    },
    lines: [
      'The weir was mended, and the wardens were paid for the mending.',
      'No woman was asked; the women of the town went home.',
      'A clerk left the hall, and his leaving was noted.',
    ],
  },
  {
    id: 'b',
    title: 'On the three bridges of Ormond',
    facts: {
      date: '2019-05-10',
      speaker: 'Ana Verell',
      venue: 'Ormond Hall',
      event: 'River Days',
      topics: ['bridges', 'tolls'],
      ...inDebates('Ormond', 2),
    },
    lines: onBridges,
  },
  {
    id: 'c',
    title: 'О мостах города',
    facts: { date: '2019-05-11', language: 'ru', speaker: 'Серик Мостов', venue: 'Зал у реки' },
    lines: [
      'Новые мосты построены за три года.',
      'Ёлки у дороги посадили дети.',
      'Болезнь прошла: корь побеждена.',
      'Мост через реку открыли в мае, и о нём говорил Берен Кулатов.',
    ],
  },
  {
    id: 'd',
    title: 'Көпірлер туралы',
    facts: { date: '2019-05-12', language: 'kk', speaker: 'Серик Мостов' },
    lines: ['Қаланың көпірлері жаңартылды.', 'Мектептерде балалар оқиды.', 'Жаңа көпір қала үшін маңызды.'],
  },
  {
    id: 'e',
    title: 'A notice of the mayor',
    facts: { date: '2019-05-12', kind: 'announcement', topics: ['roads'] },
    lines: [
      'The mayor, Серик Мостов, opened the road and the river port.',
      'Beren Kulatov thanked the wardens, and Kulatov’s words were few.',
    ],
  },
  {
    id: 'f',
    title: 'Co-operation in the valley',
    facts: { date: '2020-03', kind: 'report', topics: ['trade'], ...inDebates('Port Selby', 12) },
    lines: [
      'Co-operation among the towns grew; the cooperation of millers did not.',
      'Self-government was promised, and self government was kept.',
      'AIDS was not yet known; the surgeon aids the sick.',
      'A grant of 5 per cent was given, then 7% and a sum of $9.',
      'A lamp, a rope and a state-of-the-art pump were bought on 9/11.',
      'The price of bread rose, and the baker said that the price was no price.',
    ],
  },
  {
    id: 'g',
    title: 'Questions to Ana Verell',
    facts: { date: '2020-04-02', speaker: 'Ana Verell', event: 'River Days', ...inDebates('Port Selby', 2) },
    lines: [
      'questioner> Will the ferry toll rise?',
      'The ferry toll will not rise; the toll on carts may.',
      'Osk Brandt> I ask for the toll to be dropped.',
      'transcriber> (The hall laughs.)',
      'Healthcare is dear, and so is health, care or no care.',
    ],
  },
  {
    id: 'h',
    title: 'A ledger without a date',
    lines: [
      'Rope, tar, lamp oil: the toll of a week.',
      'The ferry was late by an hour, the post by a day, and the toll keeper by a week and a half.',
      'We went to the mill. We go there each spring, and are going again.',
    ],
  },
]

/** A small archive in three languages, with all that can be asked for. */
export const inventedArchive: SearchableArchive = {
  documents: papers.map((one) => {
    const document = told(one)
    const collection = one.facts?.fields ? { collection: debates.id } : {}
    return { ...document, source: { ...document.source, ...collection } }
  }),
  collections: [debates],
  authorities: {
    speakers: [
      { name: 'Ana Verell', forms: ['Verell', 'Ана Верелл'] },
      { name: 'Серик Мостов', forms: ['Serik Mostov'] },
    ],
    venues: [{ name: 'Ormond Hall', forms: ['the great hall'] }],
  },
}

const written = z.object({ text: z.string(), language: z.string(), query: z.string(), finds: z.boolean() })

/** Words in several writings: for each a text, a query, and whether it finds the text. */
export const writtenCases = readFileSync('tests/unit/search/written-cases.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => written.parse(JSON.parse(line)))

/** An archive of these texts, a document each. */
export const writtenArchive: SearchableArchive = {
  documents: writtenCases.map(({ text, language }, number) =>
    told({
      id: `w${number}x`,
      title: `Paper ${number}`,
      lines: [text],
      facts: { language, date: String(1800 + number) },
    }),
  ),
}
