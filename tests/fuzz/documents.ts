import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readFrontmatter } from '#lib/ingest/read/markdown/frontmatter.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { DocumentFormatError } from '#lib/markdown/format-error.ts'
import { parseDocument } from '#lib/markdown/parse.ts'
import { serialiseDocument } from '#lib/markdown/serialise.ts'
import { readYaml, writeYaml, YamlError } from '#lib/markdown/yaml.ts'
import { anyDocument } from '#tests/unit/markdown/documents.ts'
import { fuzzed, unlessRefused } from './fuzzed.ts'
import { textOf } from './pieces.ts'

const yaml = textOf([
  ...[
    'title: ',
    'date: ',
    'date_of: ',
    'speaker: ',
    'topics: ',
    'url: ',
    'language: en\n',
    'kind: speech\n',
    'other: ',
    '__proto__: ',
    'constructor: ',
    '1984',
    '2024-05-01',
    '2024-05-01T10:00:00+01:00',
    'Ana Verell',
    'null',
    '~',
    'yes',
    '.inf',
    '0x1f',
  ],
  ...[
    '\n',
    '\n  ',
    '- ',
    '  - a\n',
    ': ',
    '? ',
    '[',
    ']',
    '[a, b]',
    '{',
    '}',
    '{ a: b }',
    '&a ',
    '*a',
    '<<: *a\n',
    '!!js/function ',
    '!!binary ',
    '!a ',
    '|\n  a\n',
    '>-\n',
    '"',
    "'",
    '\\',
    '"\\ud800"',
    '# ',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '\t',
  ],
])
const body = textOf([
  ...[
    '<a id="p-0000000"></a>',
    '<a id="h-0000000"></a>',
    '<a id="p-0000001" data-withdrawn></a>',
    '<a ',
    '</a>',
    '## ',
    '# ',
    '- ',
    '1. ',
    '> ',
    '***',
    '|',
    '\n|---|\n',
    '\n',
    '\n\n',
    '    ',
    '`',
    '```\n',
    '<!--',
    '-->',
    '<b>',
    '[a](b)',
    '![',
    '[^1]',
    '\\',
    '&amp;',
    '*a*',
    '~~a~~',
    'words of a paragraph',
    '---\n',
  ],
])
/** A file of the archive with a piece of something else in it. */
const altered = fc.tuple(anyDocument, body, fc.nat(), fc.nat(12)).map(([document, piece, at, length]) => {
  const file = serialiseDocument(document)
  const from = at % (file.length + 1)
  return file.slice(0, from) + piece + file.slice(from + length)
})

/** A file that can be read, written and read again is the same document in the same bytes. */
function isStable(file: string): void {
  const document = unlessRefused(() => parseDocument(file, 'x.md'), DocumentFormatError)
  if (!document) return
  const written = serialiseDocument(document)
  const again = parseDocument(written, 'x.md')
  assert.deepEqual(again, document)
  assert.equal(serialiseDocument(again), written)
}

export const documents = [
  fuzzed('document: an altered file is read and stays the same, or is refused with words', 200, altered, isStable),
  fuzzed(
    'document: any text is read and stays the same, or is refused with words',
    150,
    fc.tuple(yaml, body).map(([fields, text]) => `---\n${fields}\n---\n${text}`),
    isStable,
  ),
  fuzzed('frontmatter of a source: what it states has its place, or it is refused with words', 300, yaml, (fields) => {
    const matter = `---\n${fields}\n---`
    const read = unlessRefused(() => readFrontmatter(matter), SourceError)
    for (const { words, start, end } of read?.stated.fields ?? []) assert.equal(matter.slice(start, end), words)
  }),
  fuzzed('YAML: is read or refused with words, and what is written reads the same', 300, yaml, (text) => {
    const read = unlessRefused(() => readYaml(text), YamlError)
    if (!read) return
    read.fields()
    read.placeOf(['title', 0])
    if (isPlain(read.value)) assert.deepEqual(readYaml(writeYaml(read.value)).value, read.value)
  }),
]

/** Texts, lists and maps of texts, as records have them: nothing that YAML writes in another way. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return !/\p{Surrogate}/u.test(value)
  if (Array.isArray(value)) return value.length > 0 && value.every(isPlain)
  if (typeof value !== 'object' || value === null) return false
  const entries = Object.entries(value)
  return entries.length > 0 && entries.every(([key, one]) => /^[a-z]+$/.test(key) && isPlain(one))
}
