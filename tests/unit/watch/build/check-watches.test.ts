import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { checkWatches } from '#lib/watch/build/check-watches.ts'

let content: string
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'watches-'))
})
afterEach(() => rm(content, { recursive: true }))

async function problemsOf(query: string): Promise<string[]> {
  await writeFile(join(content, 'watches.yaml'), `# Watches\n- id: a\n  title: A\n  query: ${JSON.stringify(query)}\n`)
  return (await checkWatches(content)).map((one) => one.replace(`${content}/`, ''))
}

it.each([
  'ferry',
  '"old mill" OR tax',
  'speaker:verell year:1990..1995',
  '-mill toll',
  '"note: well"',
  'at 12:30 o’clock',
])('the query %s is one', async (query) => expect(await problemsOf(query)).toEqual([]))

it.each([
  ['year:1995..1990', 'a query that can be read .*runs backwards.*was `year:1990\\.\\.1995` meant\\?'],
  ['-mill', 'a query that can be read .*only words to leave out'],
  ['mill OR', 'a query that can be read .*After OR at character 6'],
  ['speker:verell mill', 'a field of speaker, .* not “speker:”; was `speaker:verell mill` meant\\?'],
  ['p-0000001', 'words to look for, not an identifier or a link'],
  ['https://record.example/documents/2019-05-10-mills/', 'words to look for, not an identifier or a link'],
])('what is wrong with the query %s is said with its place, and what was meant', async (query, expected) => {
  const [problem, ...more] = await problemsOf(query)
  expect(more).toEqual([])
  expect(problem).toMatch(new RegExp(`^watches\\.yaml: line 4, column 10: 0\\.query: found ".*"; expected ${expected}`))
})

it('a field that a collection declares to be searched by is one, and any other is not', async () => {
  const field = (filter: boolean) =>
    `id: a\nname: A\ndataset: { text: t, title: T, id: n, kind: statement, fields: { country: { column: c, label: Country, filter: ${filter} } } }\n`
  await mkdir(join(content, 'collections'))
  await writeFile(join(content, 'collections/a.yaml'), field(true))
  expect(await problemsOf('country:jamaica')).toEqual([])
  await writeFile(join(content, 'collections/a.yaml'), field(false))
  expect(await problemsOf('country:jamaica')).toHaveLength(1)
})

it('nothing is asked where there is no such file, and what else is wrong with it is said by the check of records', async () => {
  expect(await checkWatches(content)).toEqual([])
  await writeFile(join(content, 'watches.yaml'), '- { id: a }\n')
  expect(await checkWatches(content)).toEqual([])
  expect(await checkWatches(resolve('tests/fixtures/archive'))).toEqual([])
})
