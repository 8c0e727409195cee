import { expect, it } from 'vitest'
import { findingsBySource, sourcesOf } from '#lib/archive/sources.ts'
import type { Finding } from '#lib/domain/finding.ts'
import type { Collection } from '#lib/records/collections.ts'
import { sourceId } from '#lib/text/source-id.ts'
import { archiveOf, documentWith } from './invented.ts'

const from = (id: string, file: string, byte: string, collection?: string, line = 1) =>
  documentWith({
    id,
    source: {
      file,
      sha256: byte.repeat(32),
      lineage: file,
      lines: [line, line + 5],
      ...(collection && { collection }),
    },
  })
const collection = (id: string, publish_text?: boolean): Collection => ({
  id,
  name: id,
  publishers: [],
  folder: '.',
  publish_text,
})
const ids = ['aa', 'bb', 'cc'].map((byte) => sourceId(byte.repeat(32)))

it('lists sources by file with their documents in the order of the source, those without any last', () => {
  const archive = archiveOf([
    from('d-2', 'b.txt', 'bb', undefined, 9),
    from('d-1', 'b.txt', 'bb'),
    from('d-3', 'a.txt', 'cc'),
  ])
  expect(sourcesOf(archive, ids).map(({ file, documents }) => [file, documents.map(({ id }) => id)])).toEqual([
    ['a.txt', ['d-3']],
    ['b.txt', ['d-1', 'd-2']],
    [undefined, []],
  ])
})

it('keeps back the text of a source whose collection says so, and of one that nobody knows in such an archive', () => {
  const documents = [from('d-1', 'a.txt', 'aa', 'open'), from('d-2', 'b.txt', 'bb', 'shut')]
  const shown = (collections: Collection[]) =>
    sourcesOf(archiveOf(documents, { collections }), ids).map(({ showsText }) => showsText)
  expect(shown([collection('open'), collection('shut', false)])).toEqual([true, false, false])
  expect(shown([collection('open'), collection('shut', true)])).toEqual([true, true, true])
})

it('gives findings to the source of their document, else to the one source of their file', () => {
  const archive = archiveOf([from('d-1', 'rows.csv', 'aa'), from('d-2', 'rows.csv', 'bb'), from('d-3', 'a.txt', 'cc')])
  const sources = sourcesOf(archive, ids)
  const finding = (file: string, document?: string): Finding => ({
    rule: 'odd',
    severity: 'note',
    file,
    message: `${file} ${document}`,
    ...(document && { document }),
  })
  const given = [
    finding('rows.csv', 'd-2'),
    finding('rows.csv'),
    finding('a.txt'),
    finding('catalogue/x.yaml', 'd-1'),
    finding('lost.txt'),
  ]
  const found = findingsBySource(sources, given)
  expect(Object.fromEntries(found)).toEqual({ [ids[1] ?? '']: [given[0]], [ids[2] ?? '']: [given[2]] })
})
