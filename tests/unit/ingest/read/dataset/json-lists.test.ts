import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readDataset } from './read-dataset.ts'

let work: string
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'rostrum-json-lists-'))
  for (const folder of ['sources', 'collections']) await mkdir(join(work, folder))
})
afterEach(async () => rm(work, { recursive: true, force: true }))

const rows = [
  { nr: 1, head: 'On nets', body: 'The nets have holes that are older than I am.' },
  { nr: 2, head: 'On oars', body: 'The oars were counted, and one was missing.' },
]
const mapping = 'text: body, title: head, id: nr'

async function read(content: unknown, { name = 'rows.json', more = '' } = {}) {
  const written = typeof content === 'string' ? content : JSON.stringify(content)
  const { documents, findings } = await readDataset(work, name, written, mapping + more)
  return {
    titles: documents.map(({ title }) => title),
    errors: findings.filter(({ severity }) => severity === 'error').map(({ message }) => message),
  }
}

describe('the rows of a JSON file', () => {
  test.each([
    ['a list', rows],
    ['a list in an object', { count: 2, data: rows }],
    ['a list in objects within objects', { status: 'ok', answer: { page: 1, items: { records: rows, errors: [] } } }],
    ['a list beside lists of words', { columns: ['nr', 'head', 'body'], rows }],
  ])('%s', async (_, content) => {
    expect(await read(content)).toEqual({ titles: ['On nets', 'On oars'], errors: [] })
  })

  test('one object with a text is a row, whatever lists it has', async () => {
    expect(await read({ ...rows[0], notes: [{ note: 'a' }], files: [{ name: 'b' }] })).toEqual({
      titles: ['On nets'],
      errors: [],
    })
  })

  test('several lists are refused by their names, until the mapping says which', async () => {
    const several = { answer: { letters: rows, drafts: [rows[0]] } }
    const { titles, errors } = await read(several)
    expect(titles).toEqual([])
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(/rows\.json.*"answer\.letters" \(2\), "answer\.drafts" \(1\).*`rows`/)
    expect(await read(several, { more: ', rows: answer.drafts' })).toEqual({ titles: ['On nets'], errors: [] })
    expect((await read(several, { more: ', rows: letters' })).errors[0]).toMatch(/names "letters".*"answer\.letters"/)
  })

  test('an object without rows is refused, with the fields that it has', async () => {
    const { titles, errors } = await read({ meta: { count: 0 }, note: 'none', data: [] })
    expect(titles).toEqual([])
    expect(errors).toEqual([expect.stringMatching(/no list of objects.*meta\.count, note, data/)])
  })
})

describe('JSON Lines', () => {
  const lines = rows.map((row) => JSON.stringify(row)).join('\n')

  test('are read under the name of a JSON file, and a broken line costs itself', async () => {
    expect(await read(lines)).toEqual({ titles: ['On nets', 'On oars'], errors: [] })
    const { titles, errors } = await read(`${JSON.stringify(rows[0])}\n{"nr": 2, "head\n${JSON.stringify(rows[1])}`)
    expect(titles).toEqual(['On nets', 'On oars'])
    expect(errors).toEqual([expect.stringMatching(/row 2: not valid JSON/)])
  })

  test('may hold a page of rows in each line', async () => {
    const pages = rows.map((row, page) => JSON.stringify({ page, data: [row] })).join('\n')
    expect(await read(pages, { name: 'rows.jsonl' })).toEqual({ titles: ['On nets', 'On oars'], errors: [] })
  })

  test('a line without a text that has other lists stays one row, which has none', async () => {
    const { titles, errors } = await read(`${lines}\n{"nr": 3, "head": "On rope", "files": [{"name": "a"}]}`, {
      name: 'rows.jsonl',
    })
    expect(titles).toEqual(['On nets', 'On oars'])
    expect(errors).toEqual([expect.stringMatching(/row 3: the field "body" holds no text/)])
  })

  test('what is broken in its first line is no JSON of any form', async () => {
    const { titles, errors } = await read(`{"nr": 1,\n"head": }`)
    expect(titles).toEqual([])
    expect(errors).toEqual([expect.stringMatching(/rows\.json: not valid JSON/)])
  })
})
