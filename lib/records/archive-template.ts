import { posix } from 'node:path'
import { writePlainYaml } from '#lib/markdown/yaml.ts'
import { type ArchiveSettings, archiveSettingsSchema } from './archive-settings.ts'
import { schemaFileName, type YamlSchemaName } from './json-schemas.ts'

/** Settings that a new archive is offered, with an example of each that may be left out. */
const offered = [
  ['name', undefined],
  ['tagline', undefined],
  ['description', undefined],
  ['languages', undefined],
  ['address', 'https://record.example/'],
  ['contact', 'record@river.example'],
  ['licence', 'CC BY 4.0'],
  ['logo', { file: 'logo.svg', alt: 'A bridge of three arches' }],
  ['accent', '#0b5460'],
] as const satisfies [keyof ArchiveSettings, unknown][]

const examples: readonly [file: string, schema: YamlSchemaName, about: string, example: string][] = [
  [
    'collections/tables.yaml',
    'collection',
    'Which sources belong together, and how a table of texts is read (docs/datasets.md). A file for each collection.',
    `id: letters
name: Letters of the river towns
folder: letters            # below sources/
extension: .csv
dataset:
  text: words              # the column that holds the text
  id: no                   # the column whose value identifies a row for good
  title: "Letter no. {no}"
  date: when
  speaker: who
  kind: statement
  language: { constant: en }`,
  ],
  [
    'authorities/speakers.yaml',
    'speakers',
    'Who speaks, with all spellings of the name (docs/corrections.md). npm run -s authorities lists names without a record.',
    `- id: ana-verell
  name: Ana Verell
  forms: [A. Verell, "Verell, Ana"]
  roles:
    - { title: Mayor of Selby, from: "2018-10-01" }`,
  ],
  [
    'authorities/venues.yaml',
    'venues',
    'Where they speak.',
    '- { id: council-house, name: Council House, forms: ["Council House, Selby"], place: Selby }',
  ],
  [
    'authorities/events.yaml',
    'events',
    'Occasions that several texts are of; a text without a date takes that of its event.',
    '- { id: opening-of-the-lock, name: Opening of the New Lock, forms: [Opening of the Lock], date: "2021-05-14" }',
  ],
  [
    'authorities/topics.yaml',
    'topics',
    'What texts are about.',
    '- { id: floods, name: Floods, terms: { en: [flood, high water] } }',
  ],
  [
    'authorities/publishers.yaml',
    'publishers',
    'Who publishes texts: the lines by which they are known, and those that are no text.',
    `- id: selby-gazette
  name: Selby Gazette
  marks: [Copyright Selby Gazette]
  furniture:
    - { rule: copyright-line, line: Copyright Selby Gazette }`,
  ],
  [
    'catalogue/corrections.yaml',
    'catalogue',
    'What you know and the texts do not say, and what is wrong in them, by the id of the document, each with its reason.',
    `d-4eqpazt:
  - { field: date, value: "1899-05", reason: "the envelope is postmarked Selby, May 1899" }
  - { paragraph: p-fsee8qa, replace: Forty, with: Fourteen, reason: "corrected in the Gazette of 4 February 2022" }`,
  ],
  [
    'watches.yaml',
    'watches',
    'Searches that readers can follow: each has a page and a feed, once the address of the site is known (docs/watches.md).',
    `- id: high-water
  title: High water
  query: flood OR "high water"`,
  ],
]

const ignored = `# Made by Rostrum from the rest of this folder.
documents/
ledger/
findings.json
.lock
.replacing
.parts/
`

const sourcesReadme = `Put your texts here, as you received them, in any folders: plain text, Markdown, HTML, PDF, DOCX, ODT, RTF,
EPUB, TEI, Akoma Ntoso, WebVTT, SubRip, e-mails; tables (CSV, TSV, XLSX, JSON, JSON Lines) with a file in
../collections. Rostrum never changes them, and does not read this file.
`

/**
 * The files of a new archive, by their paths: its settings, and for each sort of record a file with an example behind
 * comment signs. `schemas` is the folder of the JSON Schemas, as seen from that of the archive, with `/`.
 */
export function archiveTemplate(settings: ArchiveSettings, schemas: string): Map<string, string> {
  const schemaLine = (file: string, name: YamlSchemaName) =>
    `# yaml-language-server: $schema=${posix.join(schemas.startsWith('/') ? '' : file.includes('/') ? '..' : '.', schemas, schemaFileName(name))}\n`
  const files = new Map([['archive.yaml', `${schemaLine('archive.yaml', 'archive')}${settingsText(settings)}`]])
  for (const [file, schema, about, example] of examples)
    files.set(file, `${schemaLine(file, schema)}# ${about}\n#\n${commented(example)}\n`)
  files.set('sources/README.md', sourcesReadme)
  files.set('.gitignore', ignored)
  return files
}

function settingsText(settings: ArchiveSettings): string {
  return offered
    .map(([key, example]) => {
      const value = settings[key]
      const line = writePlainYaml({ [key]: value ?? example }).trimEnd()
      return `# ${descriptionOf(key)}\n${value === undefined ? commented(line) : line}\n`
    })
    .join('\n')
}

function descriptionOf(key: keyof ArchiveSettings): string {
  return archiveSettingsSchema.shape[key].description ?? key
}

function commented(text: string): string {
  return text
    .split('\n')
    .map((line) => `# ${line}`)
    .join('\n')
}
