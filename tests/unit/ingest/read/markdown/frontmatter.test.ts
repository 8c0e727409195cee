import { describe, expect, test } from 'vitest'
import { readMarkdown } from '#lib/ingest/read/markdown/read-markdown.ts'

/** What is read of frontmatter over one sentence: fields by name, the lines and words of errors, whether the text is whole. */
function read(...lines: string[]) {
  const {
    text,
    hints,
    findings = [],
  } = readMarkdown('a.md', new TextEncoder().encode(`---\n${lines.join('\n')}\n---\n\nThe weir has held.\n`))
  expect(text.trimEnd().endsWith('The weir has held.')).toBe(true)
  const { stated } = hints ?? {}
  for (const { start, end, words } of stated?.fields ?? []) expect(text.slice(start, end)).toBe(words)
  return {
    text,
    stated,
    fields: Object.fromEntries((stated?.fields ?? []).map(({ field, value, line }) => [field, [value, line]])),
    errors: findings.map(({ severity, rule, line, message }) => `${severity} ${rule} ${line}: ${message}`),
  }
}
const error = 'error frontmatter-not-read'

describe('a date as people write it', () => {
  test.each([
    ['May 12, 2019', '2019-05-12'],
    ['Sunday, 12 May 2019', '2019-05-12'],
    ['12 мая 2019 года', '2019-05-12'],
    ['12.05.2019', '2019-05-12'],
    ['04/05/2019', undefined],
    ['before 12 May 2019', undefined],
  ])('date: %s', (written, date) => {
    const { fields, stated } = read(`date: "${written}"`, 'venue: Selby')
    expect(fields).toEqual({ ...(date ? { date: [date, 2] } : {}), venue: ['Selby', 3] })
    expect(stated?.refused.map(({ field }) => field)).toEqual(date ? [] : ['date'])
  })
})

describe('frontmatter that is no YAML as a whole', () => {
  test('is read field by field: one that can’t be read is an error with its line, all others stand', () => {
    const { fields, errors } = read(
      'title: The weir: a history',
      'date: 2012-05-06',
      'topics:',
      '- weirs',
      'venue: Selby',
    )
    expect(fields).toEqual({ date: ['2012-05-06', 3], topics: [['weirs'], 4], venue: ['Selby', 6] })
    expect(errors).toEqual([
      `${error} 2: frontmatter: column 8: found \`title: The weir: a history\` (Nested mappings are not allowed in compact mappings); expected valid YAML; it is left out`,
    ])
  })
  test('is not read below a quotation mark or bracket that is never closed: who knows where it was to end', () => {
    for (const title of ['"On the weir', "'On the weir", '[On, the weir', '{on: the weir']) {
      const { fields, errors } = read('venue: Selby', `title: ${title}`, 'date: 2012-05-06', 'speaker: Una Prow')
      expect(fields).toEqual({ venue: ['Selby', 2] })
      expect(errors).toEqual([
        expect.stringMatching(/^error frontmatter-not-read 3: .*expected valid YAML; it is left out$/),
        `${error} 4: frontmatter: from this line on nothing is read: it may belong to what is above`,
      ])
    }
  })
  test('is read below a title with quotation marks in its middle', () => {
    const { fields } = read('title: "On" the weir', 'date: 2012-05-06')
    expect(fields).toEqual({ date: ['2012-05-06', 3] })
  })
  test('gives no half of a value that goes on in a line that is no field', () => {
    const { fields, errors } = read('venue: Selby', 'title: On the weir', 'and on the mill', 'date: 2012-05-06')
    expect(fields).toEqual({ venue: ['Selby', 2] })
    expect(errors).toEqual([
      `${error} 4: frontmatter: found \`and on the mill\`; expected a field such as \`title: …\`; it is left out`,
      `${error} 3: frontmatter: the field "title" may go on in the next line; it is left out`,
      `${error} 5: frontmatter: from this line on nothing is read: it may belong to what is above`,
    ])
  })
  test('gives neither of two values of one field', () => {
    const { fields, errors } = read('date: 2012-05-06', 'venue: Selby', 'date: 2013-05-06')
    expect(fields).toEqual({ venue: ['Selby', 3] })
    expect(errors).toEqual([
      `${error} 4: frontmatter: found the field "date" again; expected it once; both are left out`,
    ])
  })
  test('runs nothing, and unfolds nothing', () => {
    const tag = read('title: !!js/function "function () {}"', 'venue: Selby')
    expect(tag.fields).toEqual({ venue: ['Selby', 3] })
    expect(tag.errors).toEqual([expect.stringContaining('2: frontmatter: column 8: found `title: !!js/function')])
    const bomb = [...'bcdefghij'].map((one, at) => `${one}: &${one} [${`*${'abcdefghij'[at]}, `.repeat(20)}]`)
    const { fields, errors } = read('a: &a [x, x]', ...bomb, 'venue: Selby')
    expect(fields).toEqual({ venue: ['Selby', 12] })
    expect(errors).toHaveLength(9)
  })
  test('ends its lines in any way', () => {
    const { fields } = read('title: "On" the weir\r', 'date: 2012-05-06\r', 'venue: Selby\r')
    expect(fields).toEqual({ date: ['2012-05-06', 3], venue: ['Selby', 4] })
  })
})

test('words between two lines across the page are text, no frontmatter', () => {
  const { text, stated, errors } = read('The miller spoke first.', '', 'Then it rained.')
  expect(stated).toBeUndefined()
  expect(errors).toEqual([])
  expect(text).toContain('The miller spoke first.')
  expect(text).toContain('Then it rained.')
})
