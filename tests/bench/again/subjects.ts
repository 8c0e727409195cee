import { createReadStream } from 'node:fs'
import { appendFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { writeDebateRecords } from '#tests/bench/debate-records.ts'
import { corpusFile } from '#tests/bench/search/corpus.ts'

/** A change that somebody makes of an archive. */
export interface Edit {
  name: string
  change: () => Promise<void>
}

/** An archive in a folder of its own, and what is changed of it, one after the other. */
export interface Subject {
  name: string
  content: string
  edits: readonly Edit[]
}

const newText = `Opening of the new footbridge
Speech by Ilen Marrow, Keeper of Bridges
Harrowby, 14 May 2023

The footbridge has stood open since the spring, and forty thousand people have walked over it. It was paid for by the three towns that it joins.

Whoever finds a loose board is asked to tell the keeper, whose house is the first on the left bank. No bridge is kept by those who only cross it.
`

/** The sample of the repository, with one text of its own. */
export async function sampleArchive(folder: string): Promise<Subject> {
  const content = join(folder, 'sample')
  await mkdir(content, { recursive: true })
  for (const name of ['archive.yaml', 'authorities', 'collections', 'catalogue'])
    await cp(resolve('content', name), join(content, name), { recursive: true }).catch(() => undefined)
  await appendFile(join(content, 'archive.yaml'), '\nkeep_sample: true\n')
  await mkdir(join(content, 'sources'))
  await writeFile(join(content, 'sources', 'first.txt'), newText.replace('new footbridge', 'old ferry'))
  return {
    name: 'the sample',
    content,
    edits: [
      { name: 'nothing', change: async () => undefined },
      {
        name: 'a word of a text',
        change: () => replaceIn(join(content, 'sources', 'first.txt'), 'forty thousand', 'fifty thousand'),
      },
      { name: 'a new text', change: () => writeFile(join(content, 'sources', 'second.txt'), newText) },
      { name: 'a setting', change: () => replaceIn(join(content, 'archive.yaml'), 'tagline: ', 'tagline: Of ') },
    ],
  }
}

/** Statements of the UN General Debate, as rows of one file. */
export async function debateArchive(folder: string, documents: number): Promise<Subject> {
  const content = join(folder, String(documents))
  const source = join(content, 'sources', 'debate', 'statements.jsonl')
  await writeDebateRecords(content, '.jsonl')
  await mkdir(join(content, 'authorities'))
  const records = join(content, 'authorities', 'topics.yaml')
  await writeFile(records, '- id: bridges\n  name: Bridges\n  forms: []\n')
  const rows = await rowsOfCorpus(documents + 1)
  await writeFile(source, rows.slice(0, documents).join('\n'))
  return {
    name: `${documents.toLocaleString('en')} statements`,
    content,
    edits: [
      { name: 'nothing', change: async () => undefined },
      { name: 'a word of a text', change: () => changeRow(source, Math.floor(documents / 2)) },
      { name: 'a new text', change: () => appendFile(source, `\n${rows[documents]}`) },
      { name: 'a record', change: () => replaceIn(records, 'name: Bridges', 'name: Bridges and ferries') },
    ],
  }
}

async function rowsOfCorpus(count: number): Promise<string[]> {
  const rows: string[] = []
  const stream = createReadStream(corpusFile).pipe(createGunzip())
  for await (const line of createInterface({ input: stream })) {
    rows.push(line)
    if (rows.length === count) break
  }
  stream.destroy()
  return rows
}

/** Puts another word in the place of one of a row's text. */
async function changeRow(file: string, number: number): Promise<void> {
  const rows = (await readFile(file, 'utf8')).split('\n')
  const row: { text: string } = JSON.parse(rows[number] ?? '')
  const text = row.text.replace(/\bpeace\b/, 'quiet')
  if (text === row.text) throw new Error(`${file}: row ${number} has no word to change`)
  rows[number] = JSON.stringify({ ...row, text })
  await writeFile(file, rows.join('\n'))
}

async function replaceIn(file: string, was: string, now: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  if (!text.includes(was)) throw new Error(`${file}: has no "${was}"`)
  await writeFile(file, text.replace(was, now))
}
