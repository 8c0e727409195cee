import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ingest } from '#lib/ingest/ingest.ts'
import { discoverSources } from '#lib/ingest/read/discover.ts'
import { readRecords } from '#lib/records/records.ts'

let work: string
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'person-lists-'))
  await mkdir(join(work, 'sources/1911/spring'), { recursive: true })
})
afterEach(() => rm(work, { recursive: true }))

const person = (id: string, name: string) => `<person xml:id="${id}"><persName>${name}</persName></person>`
const put = (path: string, text: string) => writeFile(join(work, 'sources', path), text)
const sitting = (who: string, day = 'today') =>
  `<TEI><teiHeader><fileDesc><titleStmt><title>Sitting</title></titleStmt></fileDesc></teiHeader><text><body><u who="${who}"><seg>We row over the river ${day}.</seg></u></body></text></TEI>`

async function read() {
  const records = await readRecords(work)
  const { files, findings } = await discoverSources([join(work, 'sources')], records.collections)
  const result = await ingest(files, records)
  return {
    speakers: Object.fromEntries(result.documents.map(({ source, speaker }) => [source.file, speaker])),
    rules: [...findings, ...result.findings].map(({ rule, file }) => `${rule} ${file}`),
  }
}

test('who speaks is named by a list in the folder of a text or above it, the nearest first', async () => {
  await put(
    'corpus.xml',
    `<?xml version="1.0"?>\n<!-- a > b -->\n<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><particDesc><listPerson>${person('ana', 'Ana Verell')}${person('osk', 'Osk Brandt')}</listPerson></particDesc></teiHeader></teiCorpus>`,
  )
  await put('1911/persons.xml', `<listPerson>${person('osk', 'Osk Moss')}</listPerson>`)
  await put('1911/spring/one.xml', sitting('#ana'))
  await put('1911/spring/two.xml', sitting('#osk'))
  await put('three.xml', sitting('#osk', 'tomorrow'))
  const { speakers, rules } = await read()
  expect(speakers).toEqual({
    '1911/spring/one.xml': 'Ana Verell',
    '1911/spring/two.xml': 'Osk Moss',
    'three.xml': 'Osk Brandt',
  })
  expect(rules).toContain('list-of-persons corpus.xml')
  expect(rules.filter((rule) => /unreadable-source|unlisted-speaker/.test(rule))).toEqual([])
})

test('a list names nobody in the texts of another folder', async () => {
  await put('1911/persons.xml', `<listPerson>${person('ana', 'Ana Verell')}</listPerson>`)
  await put('one.xml', sitting('#ana'))
  const { speakers, rules } = await read()
  expect(speakers).toEqual({ 'one.xml': 'ana' })
  expect(rules).toContain('unlisted-speaker one.xml')
})

test('a list that can’t be read, and a corpus with its texts in it, are errors as other sources are', async () => {
  await put('persons.xml', '<listPerson><person>')
  await put('corpus.xml', `<teiCorpus>${sitting('#ana')}</teiCorpus>`)
  const { rules } = await read()
  expect(rules).toEqual(['unreadable-source corpus.xml', 'unreadable-source persons.xml'])
})
