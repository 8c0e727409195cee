import { expect, it } from 'vitest'
import type { PageRuns } from '#lib/ingest/read/pdf/pdf-text-runs.ts'
import { readUnmapped } from '#lib/ingest/read/pdf/pdf-unmapped-glyphs.ts'

function pageOf(...texts: string[]): PageRuns {
  const pieces = texts.map((text, index) => ({
    text,
    x: 72,
    right: 300,
    y: 100 + index * 14,
    size: 12,
    font: 'f',
    rightToLeft: false,
    across: false,
    artifact: false,
    spaced: false,
  }))
  return { runs: pieces, height: 792, laidOver: [], invisible: [] }
}

it('letters that a font gives no value are reported with their page, in the words around them', () => {
  const [finding] = readUnmapped([pageOf('The rope is sound.'), pageOf('The \uE012\uE013ar is long.')])
  expect(finding?.rule).toBe('unmapped-characters')
  expect(finding?.message).toContain('2 characters of 35 (6 %)')
  expect(finding?.message).toContain('“page 2: The \uFFFD\uFFFDar is long.”')
})

it('bullets of fonts of pictures are bullets', () => {
  const page = pageOf('\uF0B7 the oar', '\uF0A7 the lamp')
  expect(readUnmapped([page])).toEqual([])
  expect(page.runs.map(({ text }) => text)).toEqual(['• the oar', '▪ the lamp'])
})
