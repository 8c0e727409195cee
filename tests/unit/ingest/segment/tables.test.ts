import { describe, expect, test } from 'vitest'
import { readHtml } from '#lib/ingest/read/html/read-html.ts'
import { linesOf } from '#lib/ingest/read/source.ts'
import { segmentText } from '#lib/ingest/segment/segment-text.ts'
import { attributeTurns } from '#lib/ingest/segment/speaker-turns.ts'

const ofPage = (body: string) => {
  const { text, hints } = readHtml('a.html', new TextEncoder().encode(`<main>${body}</main>`))
  return segmentText(text, linesOf(text), 'en', hints).drafts
}
const ofText = (text: string) => segmentText(text, linesOf(text), 'en').drafts
/** The rows as their cells, with a mark at the one that names the columns; what is no row as its words. */
const shown = (drafts: ReturnType<typeof ofText>) =>
  drafts.map(({ cells, header, text }) => (cells ? `${header ? '# ' : ''}${cells.join(' / ')}` : text))

describe('a table', () => {
  test('of a page keeps its cells in their columns, whatever they span', () => {
    const table = `<table><tr><th rowspan="2">Town</th><th colspan="2">Crowns</th></tr><tr><th>asked</th><th>given</th></tr>
      <tr><td>Selby</td><td></td><td>9</td></tr><tr><td>Ferris</td><td colspan="2">none</td></tr></table>`
    expect(shown(ofPage(table))).toEqual(['# Town / Crowns', ' / asked / given', 'Selby /  / 9', 'Ferris / none'])
  })

  test('has no names of columns where the page names none; lists and figures in cells stay whole', () => {
    const table = `<table><tr><td><ul><li>oak</li><li>iron</li></ul></td><td>the <b>town</b></td></tr>
      <tr><td>41</td><td>772</td></tr></table>`
    const drafts = ofPage(table)
    expect(shown(drafts)).toEqual(['• oak • iron / the town', '41 / 772'])
    expect(drafts[1]?.text).toBe('41 · 772')
  })

  test('is none where it frames a page, or where somebody speaks in each row', () => {
    expect(ofPage('<table><tr><td><h2>On oak</h2><p>It held.</p></td></tr></table>').some(({ cells }) => cells)).toBe(
      false,
    )
    const turns =
      '<table><tr><th>Mr Sandor:</th><td>It held.</td></tr><tr><th>Ms Verell:</th><td>So it did.</td></tr></table>'
    expect(shown(ofPage(turns))).toEqual(['Mr Sandor: It held.', 'Ms Verell: So it did.'])
  })

  test('of a text is known by its wide gaps and figures, and is no heading and no wrapped line', () => {
    const table = 'Town      Crowns\nSelby         12\nFerris       900'
    expect(shown(ofText(`The towns gave this.\n\n${table}\n\nIt was enough.`))).toEqual([
      'The towns gave this.',
      'Town / Crowns',
      'Selby / 12',
      'Ferris / 900',
      'It was enough.',
    ])
    expect(ofText('Q.     Did it hold?\nA.     It held for 12 years and no more.').some(({ cells }) => cells)).toBe(
      false,
    )
    expect(ofText('SANDOR     It held.\nVERELL     So it did.').some(({ cells }) => cells)).toBe(false)
  })
})

describe('a caption', () => {
  test.each([
    'Figure 3. Boats of the towns by year',
    'Table 12: Crowns given',
    'Рис. 2. Лодки по годам',
    'Таблица 4 — Кроны',
    '1-сурет. Қалалардың қайықтары',
    '2-кесте',
    'Abb. 5: Boote',
  ])('is no heading: %s', (line) => {
    expect(ofText(`It held.\n\n${line}\n\nIt holds.`)[1]).toMatchObject({ type: 'paragraph', form: 'caption' })
  })

  test.each([
    'Figure 3 shows what I mean.',
    'Table 2 is wrong, and I said so.',
    'На рис. 2 видно всё.',
    'Map of the towns',
  ])('is not what speaks of one: %s', (line) => {
    expect(ofText(`It held.\n\n${line}\n\nIt holds.`)[1]?.form).toBe('plain')
  })

  test('is nobody’s speech, and who speaks goes on after it', () => {
    const text =
      'Ana Verell: It held.\n\nOsk Brandt: It did not.\n\nFigure 1. The weir\n\nAna Verell: Look.\n\nOsk Brandt: I look.\n\nFigure 2. The lamp\n\nI see a lamp.'
    expect(attributeTurns(ofText(text), 'Ana Verell', undefined).map(({ voice }) => voice)).toEqual([
      undefined,
      'Osk Brandt',
      'publisher',
      undefined,
      'Osk Brandt',
      'publisher',
      'Osk Brandt',
    ])
  })

  test('of a page is one by its markup', () => {
    const drafts = ofPage(
      '<p>It held.</p><figure><img src="a"><figcaption>The weir in snow</figcaption></figure><p>It holds.</p>',
    )
    expect(drafts.map(({ form }) => form)).toEqual(['plain', 'caption', 'plain'])
  })
})
