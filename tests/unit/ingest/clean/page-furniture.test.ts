import { describe, expect, it } from 'vitest'
import { pageFurniture } from '#lib/ingest/clean/page-furniture.ts'
import { linesOf } from '#lib/ingest/read/source.ts'

const page = (number: string, extra = '') =>
  `${Array.from({ length: 15 }, (_, index) => `The river ran past the town and took line ${index} of ${number.replace(/\W/g, '')}0 with`).join('\n')}\n${extra}${number}\n`

const rules = (text: string) => [...pageFurniture(linesOf(text))].map(([line, rule]) => `${rule}: ${line.text}`)

describe('what only a printed page has', () => {
  it('is "Page 2 of 15" and its kind, anywhere', () => {
    expect(rules('One\nPage 2 of 15\n3 | Page\n4/15\nPages of the book')).toEqual([
      'page-number: Page 2 of 15',
      'page-number: 3 | Page',
      'page-number: 4/15',
    ])
  })

  it('is figures alone that go up through the text', () => {
    expect(rules(page('-2-') + page('-3-') + page('-4-'))).toEqual([
      'page-number: -2-',
      'page-number: -3-',
      'page-number: -4-',
    ])
  })

  it('is not the numbers of paragraphs, which are close together', () => {
    expect(rules('1.\nThe river.\n2.\nThe bridge.\n3.\nThe ferry.')).toEqual([])
  })

  it('is what is beside each number', () => {
    const head = 'Ormond at the Assembly\n'
    expect(
      rules(page('2', head) + page('3', head) + page('4', head)).filter((one) => one.startsWith('running')),
    ).toHaveLength(3)
  })

  it('is the same words with the number of the page, on one side of the line or by turns on both', () => {
    const heads = ['2 The Weir and the Lock', 'PAPERS OF SELBY | 3', '4 The Weir and the Lock', 'PAPERS OF SELBY | 5']
    expect(rules(heads.map((head) => page(head)).join(''))).toEqual(heads.map((head) => `running-head: ${head}`))
  })

  it('is neither the numbered part of a text nor a line of a table', () => {
    expect(rules(['Chapter 1', 'Chapter 2', 'Chapter 3'].map((head) => page(head)).join(''))).toEqual([])
    expect(rules(['глава 1', 'глава 2', 'глава 3'].map((head) => page(head)).join(''))).toEqual([])
    expect(rules('Ormond 3\nSelby 4\nOrmond 5\nSelby 6\nOrmond 7\nSelby 8')).toEqual([])
  })
})

describe('the head of a page', () => {
  it('is the first line behind a form feed, with the words of the first line of all and another number', () => {
    expect(rules('THE WEIR 1902 Page 1\nThe weir is old.\n\fTHE WEIR 1902 Page 2\nIt was built by few.')).toEqual([
      'running-head: THE WEIR 1902 Page 1',
      'running-head: THE WEIR 1902 Page 2',
    ])
    expect(rules('The weir 1\nThe weir is old.\n\fThe lock 2\nIt was built by few.')).toEqual([])
  })

  it('is the title with a number within a sentence', () => {
    const text = (line: string, after: string) =>
      `THE WEIR QUESTION\nSelby, 1871\nI buried my father from\n${line}\n${after}`
    expect(rules(text('14 THE WEIR QUESTION', 'another.'))).toEqual(['running-head: 14 THE WEIR QUESTION'])
    expect(rules(text('14 THE WEIR QUESTION', 'Another.'))).toEqual([])
    expect(rules(`13 ${text('14 THE WEIR QUESTION', 'another.')}`)).toEqual(['running-head: 14 THE WEIR QUESTION'])
    expect(rules(text('14 The lock of Selby', 'another.'))).toEqual([])
  })
})
