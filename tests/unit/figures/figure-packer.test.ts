import { expect, it } from 'vitest'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { figuresOfDocument } from '#lib/figures/archive-figure.ts'
import { FigurePacker } from '#lib/figures/figure-packer.ts'
import type { PackedFigures } from '#lib/figures/packed-figures.ts'
import { english } from '#lib/i18n/english.ts'
import { createAddresses } from '#lib/site/addresses.ts'

function documentOf(id: string, text: string): ArchiveDocument {
  return {
    ...{ id, slug: id, title: `On ${id}`, kind: 'speech', date: '2019-05-14', speaker: 'Ana Verell', language: 'en' },
    source: { file: 'a.txt', sha256: '0'.repeat(64), lineage: 'a.txt', lines: [1, 9] },
    basis: {},
    blocks: [{ type: 'paragraph', id: 'p-0000001', form: 'plain', text }],
  }
}

it('puts the figures of a unit into one file, with each document once', () => {
  const packer = new FigurePacker(createAddresses(), english)
  for (const document of [documentOf('d-1', '5% and 6%, 10 km'), documentOf('d-2', '7%')])
    expect(packer.add(document, figuresOfDocument(document))).toEqual([])
  const files = packer.rest()
  expect(files.map(({ unit }) => unit)).toEqual(['percent', 'kilometre'])
  const { documents, figures } = JSON.parse(files[0]?.content ?? '') as PackedFigures
  expect(documents).toEqual([
    ['/documents/2019-05-14-d-1/', 'On d-1', '14 May 2019', '2019-05-14', 'Ana Verell'],
    ['/documents/2019-05-14-d-2/', 'On d-2', '14 May 2019', '2019-05-14', 'Ana Verell'],
  ])
  expect(figures.map(([document, paragraph, value]) => [document, paragraph, value])).toEqual([
    [0, 'p-0000001', 5],
    [0, 'p-0000001', 6],
    [1, 'p-0000001', 7],
  ])
})

it('gives a file once it is full, and begins another', () => {
  const packer = new FigurePacker(createAddresses(), english)
  const document = documentOf(
    'd-1',
    'The levy on every boat in the northern harbour is 5% of what it carries this year.',
  )
  const figures = figuresOfDocument(document)
  let full = 0
  for (let times = 0; times < 10_000; times++) full += packer.add(document, figures).length
  expect(full).toBeGreaterThan(0)
  for (const { content } of packer.rest()) expect(content.length).toBeLessThan(1_100_000)
})
