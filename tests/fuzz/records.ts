import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { RecordError } from '#lib/records/record-file.ts'
import { readRecords } from '#lib/records/records.ts'
import { fuzzed } from './fuzzed.ts'
import { textOf } from './pieces.ts'

const yaml = textOf([
  ...[
    'd-0000000:\n',
    '  - field: date\n    value: "2024"\n    reason: said so\n',
    '  - ',
    '    ',
    'field: ',
    'title',
    'value: ',
    'reason: a\n',
    'was: ',
    'of: occasion\n',
    'paragraph: p-0000000\n',
    'replace: a\n',
    'with: b\n',
    'join: next\n',
    'split: a\n',
    'withdraw: true\n',
    'withdraw: document\n',
    'supersedes: a.txt\n',
    'source: b.txt\n',
  ],
  ...[
    'id: a\n',
    'name: A\n',
    'folder: .\n',
    'extension: .csv\n',
    'dataset: { text: t, title: "{a}" }\n',
    'publishers: [a]\n',
    '- id: a\n  name: A\n',
    '  forms: [B]\n',
    '  held: ',
    '"2024/2025"\n',
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a ',
    '!!map ',
    '__proto__: ',
    '\n',
    '  ',
    '- ',
    ': ',
    '"',
  ],
])
const places = [
  'catalogue/a.yaml',
  'collections/a.yaml',
  'authorities/speakers.yaml',
  'authorities/events.yaml',
  'authorities/publishers.yaml',
  'anchors/a.json',
]

export const records = [
  fuzzed(
    'records: any file of an editor is read, or refused with words',
    150,
    fc.tuple(fc.constantFrom(...places), yaml),
    async ([place, text]) => {
      const folder = await mkdtemp(join(tmpdir(), 'fuzz-records-'))
      try {
        await mkdir(join(folder, place, '..'), { recursive: true })
        await writeFile(join(folder, place), text)
        await readRecords(folder).catch((error: unknown) => {
          if (!(error instanceof RecordError)) throw error
          if (!error.message.includes(place)) throw new Error(`it doesn't name the file: ${error.message}`)
        })
      } finally {
        await rm(folder, { recursive: true })
      }
    },
  ),
]
