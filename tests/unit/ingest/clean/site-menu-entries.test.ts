import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { siteMenuEntries } from '#lib/ingest/clean/site-menu-entries.ts'
import { ingest } from '#lib/ingest/ingest.ts'
import { linesOf } from '#lib/ingest/read/source.ts'
import { readRecords } from '#lib/records/records.ts'

const text = 'The lamps of the quay were lit again on Friday, and nobody had to ask why.'

const entriesOf = (lines: string) => [...siteMenuEntries(linesOf(lines))].map((line) => line.text)

test.each([
  ['two entries, one of them the way to the front page', 'Home\nContact\n\n', ['Home', 'Contact']],
  ['what is between entries', 'Home\nAbout us\nOur lamps\nContact\n\n', ['Home', 'About us', 'Our lamps', 'Contact']],
  ['three entries', 'News\n• Documents\nSearch ›\n', ['News', '• Documents', 'Search ›']],
  ['in Russian', 'Главная\nНовости\nКонтакты\n', ['Главная', 'Новости', 'Контакты']],
  ['in Kazakh', 'Басты бет\nЖаңалықтар\n', ['Басты бет', 'Жаңалықтар']],
])('a menu is known by %s', (_, menu, entries) => {
  expect(entriesOf(`${menu}On the lamps\n\n${text}`)).toEqual(entries)
})

test.each([
  ['a section alone', 'News\n\nOn the lamps\n\n'],
  ['a section and a kind', 'Speeches\nStatements\n\nOn the lamps\n\n'],
  [
    'a title between sections and text',
    'News\nOn the lamps, and the oil\nContact\nOn the quays of old Selby\nSearch\n\n',
  ],
  ['words of a talk', 'Where shall we go?\nHome\n\n'],
])('%s is no menu', (_, lines) => {
  expect(entriesOf(`${lines}${text}`)).toEqual([])
})

test('entries below the text are its words', () => {
  expect(entriesOf(`${text}\n\nHome\nContact\nSearch`)).toEqual([])
})

test('a short menu gives no title, and is accounted for as furniture', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'menu-entries-'))
  try {
    await writeFile(join(folder, 'a.txt'), `Home\nAbout us\nOur lamps\nContact\n\nOn the lamps of Selby\n\n${text}\n`)
    const { documents, ledgers } = await ingest(
      [{ path: join(folder, 'a.txt'), file: 'a.txt' }],
      await readRecords(folder),
    )
    expect(documents.map(({ title }) => title)).toEqual(['On the lamps of Selby'])
    const rules = ledgers.flatMap(({ entries }) => entries.flatMap((one) => ('rule' in one ? [one.rule] : [])))
    expect(rules.filter((rule) => rule === 'site-menu')).toHaveLength(4)
  } finally {
    await rm(folder, { recursive: true })
  }
})
