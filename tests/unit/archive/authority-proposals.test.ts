import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { authorityProposalsAsYaml, proposeAuthorities } from '#lib/archive/authority-proposals.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'

function document(text: string, metadata: Partial<ArchiveDocument> = {}): ArchiveDocument {
  return {
    id: 'd-0000000',
    slug: 'x',
    title: 'X',
    kind: 'report',
    source: { file: 'x.txt', sha256: 'x', lineage: 'x.txt', lines: [1, 2] },
    basis: {},
    blocks: [{ type: 'paragraph', id: 'p-0000000', form: 'plain', text }],
    ...metadata,
  }
}

function propose(...documents: ArchiveDocument[]) {
  return proposeAuthorities({
    settings: { name: 'X', tagline: 'X', description: 'X', languages: ['en'] },
    collections: [],
    watches: [],
    anchors: new Map(),
    authorities: {
      speakers: [{ id: 'ana-verell', name: 'Ana Verell', forms: ['Ана Верелл'], roles: [] }],
      venues: [],
      events: [],
      topics: [],
      publishers: [],
    },
    documents,
  })
}

describe('proposeAuthorities', () => {
  test('lists speakers and venues without a record, and nobody who has one', () => {
    const found = propose(
      document('It held.', { speaker: 'Ivo Sandor', venue: 'Selby' }),
      document('It held.', { speaker: 'Ана Верелл' }),
    )
    expect(found.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['speakers Ivo Sandor', 'venues Selby'])
  })
  test('lists people to whom words are laid, the most frequent first', () => {
    const text =
      'Ana Verell said so. Mila Brandt, chief clerk of the ferry, noted that it held. “Yes,” said the foreman, Ivo Sandor. Mila Brandt added a lamp.'
    expect(propose(document(text)).map(({ name, seen }) => [name, seen.length])).toEqual([
      ['Mila Brandt', 2],
      ['Ivo Sandor', 1],
    ])
  })
  test('lists nobody who is only mentioned', () => {
    expect(propose(document('The talks with Mila Brandt lasted long. The lamp of Ivo Sandor was lit.'))).toEqual([])
  })
  test('gives YAML that can be pasted', () => {
    expect(parse(authorityProposalsAsYaml(propose(document('Mila Brandt said so.'))))).toEqual([
      { id: 'mila-brandt', name: 'Mila Brandt', forms: [] },
    ])
  })
})
