import fc from 'fast-check'
import { expect, it } from 'vitest'
import { joinContinuedRows, sourceRows } from '#lib/archive/source-rows.ts'
import type { LedgerEntry } from '#lib/domain/ledger.ts'

type Fate = LedgerEntry extends infer Entry ? (Entry extends LedgerEntry ? Omit<Entry, 'start' | 'end'> : never) : never

/** A text with its ledger, from its stretches. */
function accounted(stretches: readonly [words: string, fate: Fate][]): { text: string; spans: LedgerEntry[] } {
  let text = ''
  const spans: LedgerEntry[] = []
  for (const [words, fate] of stretches) {
    spans.push({ ...fate, start: text.length, end: text.length + words.length })
    text += words
  }
  return { text, spans }
}

const space: Fate = { fate: 'space' }
const paragraph = (block: string): Fate => ({ fate: 'paragraph', document: 'd-1', block })
const marker: Fate = { fate: 'furniture', rule: 'list-marker' }
const menu: Fate = { fate: 'furniture', rule: 'menu' }

function outline({ text, spans }: { text: string; spans: LedgerEntry[] }): string[] {
  return sourceRows(text, spans).map(
    ({ anchor, pieces }) =>
      `${anchor} ${pieces.some(({ begins }) => begins) ? '' : '… '}${pieces.map(({ start, end }) => text.slice(start, end)).join('')}`,
  )
}

it('has a row for each line with words, and says where a paragraph only goes on', () => {
  const source = accounted([
    ['Home', menu],
    ['\n\n', space],
    ['The weir\nheld.', paragraph('p-1')],
    ['\r\n', space],
    ['It did.', paragraph('p-2')],
  ])
  expect(outline(source)).toEqual(['L1 Home', 'L3 The weir', 'L4 … held.', 'L5 It did.'])
})

it('has several rows for a line of which several things became', () => {
  const source = accounted([
    ['One.', paragraph('p-1')],
    ['Two.', paragraph('p-2')],
    [' ', space],
    ['Subscribe', menu],
  ])
  expect(outline(source)).toEqual(['L1 One.', 'L1-2 Two.', 'L1-3 Subscribe'])
})

it('keeps the mark of a list with its item, and a paragraph of several stretches together', () => {
  const source = accounted([
    ['•', marker],
    [' ', space],
    ['One', paragraph('p-1')],
    ['  ', space],
    ['and more', paragraph('p-1')],
  ])
  expect(outline(source)).toEqual(['L1 • One  and more'])
})

it('shows every sign that is no space, in order, once', () => {
  const words = fc.constantFrom('a', 'b c', 'd\ne', '\n', ' ', '\r\nf', 'g\rh')
  const fate = fc.constantFrom<Fate>(space, marker, menu, paragraph('p-1'), paragraph('p-2'))
  fc.assert(
    fc.property(fc.array(fc.tuple(words, fate)), (stretches) => {
      const named = stretches.map(([words, fate]): [string, Fate] => [words, words.trim() === '' ? space : fate])
      const { text, spans } = accounted(
        named.map(([words, fate]) => [words, words.trim() && fate === space ? menu : fate]),
      )
      const rows = sourceRows(text, spans)
      const shown = rows.flatMap(({ pieces }) => pieces.map(({ start, end }) => text.slice(start, end))).join('')
      expect(shown.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      expect(new Set(rows.map(({ anchor }) => anchor)).size).toBe(rows.length)
    }),
  )
})

it('joins the lines of one paragraph with their ends, and nothing across what is between them', () => {
  const source = accounted([
    ['The weir\nheld', paragraph('p-1')],
    [' ', space],
    ['on.', paragraph('p-1')],
    ['\n', space],
    ['12', menu],
    ['\n', space],
    ['To the end.', paragraph('p-1')],
    ['\n', space],
    ['One.', paragraph('p-2')],
    [' ', space],
    ['Two', paragraph('p-3')],
    ['\n', space],
    ['and three.', paragraph('p-3')],
  ])
  const rows = joinContinuedRows(sourceRows(source.text, source.spans))
  const shown = rows.map(({ anchor, line, lastLine, pieces }) => {
    const words = pieces.map(({ start, end }) => source.text.slice(start, end)).join('')
    return `${anchor} ${line}–${lastLine ?? line} ${words}`
  })
  expect(shown).toEqual([
    'L1 1–2 The weir\nheld on.',
    'L3 3–3 12',
    'L4 4–4 To the end.',
    'L5 5–5 One.',
    'L5-2 5–6 Two\nand three.',
  ])
})
