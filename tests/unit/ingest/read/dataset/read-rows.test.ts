import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readDataset } from './read-dataset.ts'

let work: string

beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'rows-'))
  await mkdir(join(work, 'collections'))
  await mkdir(join(work, 'sources'))
})
afterEach(() => rm(work, { recursive: true }))

const text = 'The council will mend the quay before the winter and the ferry will wait until it is done.'

/** The documents, in the order of the rows, and the findings that are not about missing fields. */
async function read(name: string, content: string, mapping: string) {
  const { documents, findings } = await readDataset(work, name, content, mapping)
  return { documents, findings, messages: findings.map(({ message }) => message) }
}

describe('what a mapping may say of any field', () => {
  const rows = `when,who,name\n2019,Ana Verell,On the quay\n2020,Ivo Sandor,On the ferry\n`
  const csv = rows.replace(/\n(?=\d)/g, `\n"${text} ",`).replace('when', 'text,when')
  test('a column, in whatever case it is written', async () => {
    const { documents } = await read('a.csv', csv, 'text: Text, title: name, date: When, speaker: WHO')
    expect(documents.map(({ title, date, speaker }) => [title, date, speaker])).toEqual([
      ['On the quay', '2019', 'Ana Verell'],
      ['On the ferry', '2020', 'Ivo Sandor'],
    ])
  })
  test('a template, in any field', async () => {
    const { documents } = await read('a.csv', csv, 'text: text, title: "{name} ({when})", venue: "Quay of {who}"')
    expect(documents[0]).toMatchObject({ title: 'On the quay (2019)', venue: 'Quay of Ana Verell' })
  })
  test('a constant', async () => {
    const { documents } = await read(
      'a.csv',
      csv,
      'text: text, title: name, kind: statement, language: {constant: en}, speaker: {constant: Osk Brandt}',
    )
    expect(documents[1]).toMatchObject({ kind: 'statement', language: 'en', speaker: 'Osk Brandt' })
    expect(documents[1]?.basis.speaker).toEqual({ kind: 'inferred', rule: 'constant-of-the-collection' })
  })
  test('anything else is an error that lists the columns', async () => {
    const { documents, messages } = await read('a.csv', csv, 'text: text, title: heading, speaker: Ana Verell')
    expect(documents).toEqual([])
    expect(messages).toEqual([
      'a.csv: the mapping of its collection: title names "heading", speaker names "Ana Verell"; the columns of the dataset are ' +
        'text, when, who, name. A constant is written as { constant: … }',
    ])
  })
  test('a kind that is none is an error that lists the kinds', async () => {
    const { documents, messages } = await read('a.csv', csv, 'text: text, title: name, kind: letter')
    expect(documents).toEqual([])
    expect(messages[0]).toMatch(/kind names "letter".*a kind for all rows is one of speech, address, .*report/)
  })
  test('columns that no object of a JSON file has are an error at its end', async () => {
    const json = `{"words": "${text}", "n": 1}\n{"words": "${text} Soon.", "n": 2}\n`
    const { documents, findings } = await read('a.jsonl', json, 'text: words, title: "Note {n}", date: day')
    expect(documents.map(({ title }) => title)).toEqual(['Note 1', 'Note 2'])
    expect(findings).toMatchObject([{ rule: 'unknown-column', severity: 'error', file: 'a.jsonl' }])
  })
  test('a field that no row fills is a warning', async () => {
    const { findings } = await read(
      'a.csv',
      `text,n,day\n${text},1,\n${text} Soon.,2,NULL\n`,
      'text: text, title: n, date: day',
    )
    expect(findings).toMatchObject([{ rule: 'mapping-unfilled', severity: 'warning' }])
  })
})

describe('cells', () => {
  test.each(['NULL', 'N/A', 'nan', ' ', '-', 'None', 'нет данных', 'Не указан', 'белгісіз', '(blank)'])(
    'that say %j hold nothing',
    async (nothing) => {
      const { documents } = await read(
        'a.csv',
        `text,title,who\n${text},Quay,${nothing}\n${text} Soon.,Ferry,Ana Verell\n`,
        'text: text, title: title, speaker: who',
      )
      expect(documents.map(({ speaker }) => speaker)).toEqual([undefined, 'Ana Verell'])
    },
  )
  test('of a text that is nothing make no document, and the row is named', async () => {
    const { documents, messages } = await read(
      'a.csv',
      `text,title\nNULL,Quay\n${text},Ferry\n`,
      'text: text, title: title',
    )
    expect(documents.map(({ title }) => title)).toEqual(['Ferry'])
    expect(messages).toEqual(['a.csv: row 1: the field "text" holds no text; expected the text of the row'])
  })
  test('with tags are read as HTML, and said so where the mapping does not', async () => {
    const csv = `text;title\n"<p>The <b>quay</b> is old &amp; wet.</p><p>It will be mended.</p>";"Of &quot;stone&quot;"\n`
    const { documents, findings } = await read('a.csv', csv, 'text: text, title: title')
    expect(documents[0]?.blocks.map((block) => 'text' in block && block.text)).toEqual([
      'The quay is old & wet.',
      'It will be mended.',
    ])
    expect(documents[0]?.title).toBe('Of "stone"')
    expect(findings).toMatchObject([{ rule: 'cell-read-as-html', message: expect.stringContaining('row 1') }])
  })
  test('are plain text where the mapping says so', async () => {
    const { documents } = await read(
      'a.csv',
      `text,title\n"Write <b> and </b> for it, they said.",Tags\n`,
      'text: text, title: title, html: false',
    )
    expect(documents[0]?.blocks).toMatchObject([{ text: 'Write <b> and </b> for it, they said.' }])
  })
})

describe('rows', () => {
  test.each([';', '\t', '|', ','])('divided by %j are recognised', async (sign) => {
    const csv = `${['text', 'title', 'who'].join(sign)}\n${[`"${text}"`, 'Quay', 'Ana Verell'].join(sign)}\n`
    const { documents } = await read('a.csv', csv, 'text: text, title: title, speaker: who')
    expect(documents).toMatchObject([{ title: 'Quay', speaker: 'Ana Verell' }])
  })
  test('with values that their fields can’t hold lose these alone; file, row, column and value are named', async () => {
    const csv = [
      'text,title,day,at,tongue,__proto__',
      `${text},Quay,2003-11-78,https://a|b/,Klingonish,x`,
      `${text} Soon.,Ferry,12 May 2019,https://ferry.example/1,EN,y`,
    ].join('\n')
    const { documents, findings, messages } = await read(
      'a.csv',
      csv,
      'text: text, title: title, date: day, url: at, language: tongue',
    )
    expect(documents.map(({ date, url, language }) => [date, url, language])).toEqual([
      [undefined, undefined, 'en'],
      ['2019-05-12', 'https://ferry.example/1', 'en'],
    ])
    expect(findings.every(({ file }) => file === 'a.csv')).toBe(true)
    expect(messages.sort()).toEqual([
      'row 1: the column "at" was expected to hold an absolute http or https address; found "https://a|b/", which is left out',
      'row 1: the column "day" was expected to hold a date such as 2024, 2024-04, 2024-04-25 or 25 April 2024; found "2003-11-78", which is left out',
      'row 1: the column "tongue" was expected to hold a BCP 47 tag such as "en"; found "Klingonish", which is left out',
    ])
  })
  test('name one person in either order of the name, and several between semicolons', async () => {
    const csv = `text,title,who\n${text},A,"Verell, Ana"\n${text} Soon.,B,Ana Verell\n${text} Now.,C,"Verell, Ana; Ivo Sandor"\n`
    const { documents } = await read('a.csv', csv, 'text: text, title: title, speaker: who')
    expect(documents.map(({ speaker }) => speaker)).toEqual(['Ana Verell', 'Ana Verell', ['Ana Verell', 'Ivo Sandor']])
  })
})

describe('rows that break the rules of CSV', () => {
  const columns = 'text: text, title: title'
  const row = (title: string, words: string) => `${title},${words} boats went over the weir that day.\n`
  const titles = (documents: { title: string }[]) => documents.map(({ title }) => title).sort()

  test('cost themselves alone where a quotation mark is never closed', async () => {
    const csv = `title,text\n${row('A', 'Two')}B,"Three boats.\n${row('C', 'Four')}D,"Five boats\nwent ""over"" it."\n${row('E', 'Six')}`
    const { documents, messages } = await read('a.csv', csv, columns)
    expect(titles(documents)).toEqual(['A', 'C', 'D', 'E'])
    expect(messages).toEqual(['a.csv: row 2: not valid CSV: a quotation mark is opened and never closed'])
  })
  test('are read where marks only stand inside a cell, and a warning names them', async () => {
    const csv = `title,text\n${row('A "new" one', 'Two')}B,He said "no" to it and went home.\n${row('C', 'Four')}`
    const { documents, findings } = await read('a.csv', csv, columns)
    expect(titles(documents)).toEqual(['A "new" one', 'B', 'C'])
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['quotation-marks-in-cell', 'warning'],
      ['quotation-marks-in-cell', 'warning'],
    ])
  })
  test('may have empty cells beyond the columns, and lines that end in any way', async () => {
    const csv = `title,text\r\nA,"Two boats.\r\n\r\nThen three.",,\r\n\r\nB,Four boats.,more\r\n`
    const { documents, messages } = await read('a.csv', csv, columns)
    expect(documents.map(({ title, blocks }) => [title, blocks.length])).toEqual([['A', 2]])
    expect(messages).toEqual(['a.csv: row 2: found 3 cells; expected 2'])
    const old = await read('a.csv', 'title,text\rA,Two boats.\rB,Four boats.\r', columns)
    expect(titles(old.documents)).toEqual(['A', 'B'])
  })
})

test('objects within a row are columns by their path, and lists are several values or paragraphs', async () => {
  const row = { by: { name: ['Ana Verell', 'Ivo Sandor'] }, of: { title: 'The weir', when: '2019-06-03' } }
  const lines = JSON.stringify({ ...row, text: ['Two boats went over.', 'Three came back.'] })
  const { documents } = await read('a.jsonl', lines, 'text: text, title: of.title, date: of.when, speaker: by.name')
  expect(documents).toMatchObject([
    { title: 'The weir', date: '2019-06-03', speaker: ['Ana Verell', 'Ivo Sandor'], blocks: [{}, {}] },
  ])
})

test.each(['(none)', '[null]', '<NA>', '(n/a)'])('%s is no value', async (cell) => {
  const { documents } = await read(
    'a.csv',
    `text,title,who\nTwo boats.,The weir,${cell}\n`,
    'text: text, title: title, speaker: who',
  )
  expect(documents[0]?.speaker).toBeUndefined()
})
