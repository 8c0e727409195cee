import CSL from 'citeproc'
import { describe, expect, it } from 'vitest'
import type { CslItem, CslType } from '#lib/export/csl-item.ts'
import { styleForOneWork, styleForType } from '#lib/export/style-for-type.ts'
import { type CslNode, readStyles } from '#lib/third-party/csl-styles.ts'

const names = ['apa', 'chicago-author-date', 'modern-language-association', 'gost-r-7-0-5-2008-numeric']
const data = readStyles(names, ['en-US', 'ru-RU'])
const types: CslType[] = ['speech', 'report', 'article-newspaper', 'webpage', 'document']

/** Works of a type with more and less known of them. */
function works(type: CslType): CslItem[] {
  const bare: CslItem = { id: 'd-1', type, title: 'What is a bridge for?', archive: 'The Harbour Record' }
  const dated: CslItem = { ...bare, issued: { 'date-parts': [[1901, 3, 12]] }, URL: 'https://record.example/a/' }
  const author = [{ family: 'Verell', given: 'Ana' }]
  return [
    bare,
    dated,
    { ...dated, author, genre: 'Letter', 'event-title': 'Opening of the quay', 'event-place': 'Selby' },
    { ...dated, author: [...author, { literal: 'Harbour Board' }], 'container-title': 'Selby Gazette', language: 'ru' },
    {
      ...bare,
      author,
      publisher: 'Selby Press',
      'event-date': { 'date-parts': [[1901]] },
      note: 'Translation: official',
    },
  ]
}

function citationsBy(style: CslNode, items: readonly CslItem[]): string[] {
  let current: unknown
  const system = {
    retrieveLocale: (language: string) => data.get(language) ?? data.get('en-US'),
    retrieveItem: () => current,
  }
  const engine = new CSL.Engine(system, style, 'en-US', true)
  return items.flatMap((item) => {
    current = item
    engine.updateItems([])
    engine.updateItems([item.id])
    const list = engine.makeBibliography()
    const place = { id: item.id, locator: '12', label: 'paragraph' }
    return [list ? (list[1][0] ?? '') : '', engine.makeCitationCluster([place])]
  })
}

describe.each(names)('the style %s', (name) => {
  const style = data.get(name)
  if (!style) throw new Error(`${name} is not there`)

  it.each(types)(
    'cites works of the type %s alone as it cites them among all',
    (type) => {
      const expected = citationsBy(style, works(type))
      expect(new Set(expected).size).toBeGreaterThan(3)
      expect(citationsBy(styleForOneWork(style), works(type))).toEqual(expected)
      expect(citationsBy(styleForType(styleForOneWork(style), type), works(type))).toEqual(expected)
    },
    120_000,
  )
})

describe('a choice by type', () => {
  const text = (value: string): CslNode => ({ name: 'text', attrs: { value }, children: [] })
  const branch = (name: string, attrs: Record<string, string>, value: string): CslNode => ({
    name,
    attrs,
    children: [text(value)],
  })
  const of = (...branches: CslNode[]): CslNode => ({
    name: 'layout',
    attrs: {},
    children: [{ name: 'choose', attrs: {}, children: branches }],
  })

  it('is the content of the branch that holds', () => {
    const style = of(branch('if', { type: 'book report', match: 'any' }, 'a'), branch('else', {}, 'b'))
    expect(styleForType(style, 'report').children).toEqual([text('a')])
    expect(styleForType(style, 'speech').children).toEqual([text('b')])
  })

  it('keeps what asks for more than the type, before the branch that holds', () => {
    const style = of(
      branch('if', { type: 'book' }, 'a'),
      branch('else-if', { variable: 'URL' }, 'b'),
      branch('else-if', { type: 'speech' }, 'c'),
      branch('else', {}, 'd'),
    )
    expect(styleForType(style, 'speech')).toEqual(of(branch('if', { variable: 'URL' }, 'b'), branch('else', {}, 'c')))
  })

  it('is nothing where no branch holds', () => {
    expect(styleForType(of(branch('if', { type: 'speech', match: 'none' }, 'a')), 'speech').children).toEqual([])
  })
})
