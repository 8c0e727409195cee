import { describe, expect, test } from 'vitest'
import { cleanSegment } from '#lib/ingest/clean/clean-segment.ts'
import { linesOf, type NormalizedText } from '#lib/ingest/read/source.ts'
import { splitSource } from '#lib/ingest/split/split-source.ts'
import { publisherSchema } from '#lib/records/publisher.ts'

function sourceOf(text: string): NormalizedText {
  const raw = { path: '/x', file: 'x.txt', size: 1, lineage: 'a.txt', sha256: 'x' }
  return { raw, encoding: 'utf-8', text, lines: linesOf(text), findings: [] }
}

const feed = publisherSchema.parse({
  id: 'bridge-news',
  name: 'Bridge News',
  marks: ['Bridge News'],
  layout: 'items',
  date_order: 'dmy',
  furniture: [{ rule: 'section-name', line: 'Towns' }],
})

describe('a page of items', () => {
  const text =
    'Bridge News\n\nTowns\n\nThe ferry sails 05.02.2024\nIt sailed on 04.02.2024.\nThe lamp is lit 06.02.2024\nIt shines.\nIt still shines.\n'
  const split = splitSource(sourceOf(text), [feed])

  test('gives an item for each line that ends in a date', () => {
    expect(split.segments.map(({ title, published, from, to }) => [title?.value, published?.value, from, to])).toEqual([
      ['The ferry sails', '2024-02-05', 5, 6],
      ['The lamp is lit', '2024-02-06', 7, 9],
    ])
  })
  test('accounts for what is above the first', () => {
    expect(split.entries).toEqual([
      { start: 0, end: 11, fate: 'furniture', rule: 'page-head' },
      { start: 13, end: 18, fate: 'furniture', rule: 'section-name' },
    ])
  })
  test('is known by its marks, not by its shape', () => {
    expect(splitSource(sourceOf(text.replace('Bridge News', 'Bridge Views')), [feed]).segments).toHaveLength(1)
  })
})

test('the marks of a publisher recognise it and remove nothing: only its furniture does', () => {
  const marked = { id: 'ferry-post', name: 'Ferry Post', marks: ['The ferry sails'] }
  const segmentOf = (furniture: { rule: string; line: string }[]) => {
    const publisher = publisherSchema.parse({ ...marked, furniture })
    const split = splitSource(sourceOf('The ferry sails\n\nIt sails at noon.\n'), [publisher])
    expect(split.publisher?.id).toBe('ferry-post')
    const [segment] = split.segments
    return segment ? cleanSegment(segment, split.publisher).segment.lines.map((line) => line.text) : []
  }
  expect(segmentOf([])).toEqual(['The ferry sails', 'It sails at noon.'])
  expect(segmentOf([{ rule: 'site-name', line: 'the ferry sails' }])).toEqual(['It sails at noon.'])
})

function clean(text: string, publisher = publisherSchema.parse({ id: 'x', name: 'X' })) {
  const [segment] = splitSource(sourceOf(text), []).segments
  if (!segment) throw new Error('no segment')
  const result = cleanSegment(segment, publisher)
  return {
    lines: result.segment.lines.map((line) => line.text),
    rules: result.entries.map((entry) => (entry.fate === 'furniture' ? entry.rule : entry.fate)),
    byline: result.segment.byline?.value,
    url: result.segment.url?.value,
  }
}

const body =
  'A Rule for the Weir\n\nThe weir held for thirty years.\n\nIt held until last March, and nobody was to blame.\n\n'

describe('site furniture', () => {
  test('in the middle and at the end is left out under its rule', () => {
    const { lines, rules } = clean(
      `${body}Also Read: A Guide to Gulls\n\nIt is mended now.\n\nRecent Posts\n\nGulls Return\n\n22 hours ago`,
    )
    expect(lines).toEqual([
      'A Rule for the Weir',
      'The weir held for thirty years.',
      'It held until last March, and nobody was to blame.',
      'It is mended now.',
    ])
    expect(rules).toEqual(['also-read', 'other-articles', 'other-articles', 'other-articles'])
  })
  test.each([
    'Print version',
    'Printer-friendly version',
    'Версия для печати',
    'Распечатать',
    'Басып шығару нұсқасы',
    'Druckversion',
  ])('that prints a page: %s', (button) => {
    const { lines, rules } = clean(`${body}${button}\n\nIt is mended now.`)
    expect(lines).not.toContain(button)
    expect(lines).toContain('It is mended now.')
    expect(rules).toEqual(['print'])
  })
  test('that asks to be followed', () => {
    expect(clean(`${body}Follow us on Telegram and YouTube.\n\nIt is mended now.`).lines).not.toContain(
      'Follow us on Telegram and YouTube.',
    )
    expect(clean(`${body}Follow us on the way to the weir.`).lines).toContain('Follow us on the way to the weir.')
  })
  test('is no line that goes on', () => {
    expect(clean(`${body}Print was the trade of the weir keeper.`).rules).toEqual([])
  })
  test('that goes through to the end is none at the top', () => {
    expect(clean(`Follow us\n\n${body}`).lines[0]).toBe('Follow us')
  })
  test('of one publisher is declared in its record', () => {
    const publisher = publisherSchema.parse({
      id: 'w',
      name: 'W',
      furniture: [{ rule: 'about', starts: 'The Weir Gazette is a' }],
    })
    expect(clean(`${body}The Weir Gazette is a weekly paper.`, publisher).rules).toEqual(['about'])
  })
  test('glued to the title is a breadcrumb', () => {
    expect(clean(`HomeNewsA Rule for the Weir\n\n${body}`)).toMatchObject({ rules: ['breadcrumb', 'duplicate'] })
  })
})

describe('what closes a text', () => {
  test('is a byline where it is a name', () => {
    expect(clean(`${body}Pavel Ormsby`).byline).toBe('Pavel Ormsby')
  })
  test('is none where its words are common ones', () => {
    expect(clean(`${body}Thank You All`).byline).toBeUndefined()
    expect(clean(`${body}Nobody Was Blamed`).byline).toBeUndefined()
  })
  test('is an address where the source names it', () => {
    const cleaned = clean(`${body}It is mended.Source : https://www.gov.example/news/1?lang=en`)
    expect(cleaned.url).toBe('https://www.gov.example/news/1?lang=en')
    expect(cleaned.lines.at(-1)).toBe('It is mended.')
  })
})
