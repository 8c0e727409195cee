import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadArchive } from '#lib/archive/load.ts'
import { verifyArchive } from '#lib/archive/verify-archive.ts'
import { ingest } from '#lib/ingest/ingest.ts'
import { discoverSources } from '#lib/ingest/read/discover.ts'
import { writeIngested } from '#lib/ingest/write.ts'
import { RecordError } from '#lib/records/record-file.ts'
import { readRecords } from '#lib/records/records.ts'
import { randomBy } from '#tests/bench/search/random.ts'
import { mutated, mutatedValue } from './mutations.ts'

/** `MUTATIONS=500 npx vitest run …` looks longer than a test has time for. */
const rounds = Number(process.env.MUTATIONS ?? 40)

const plain = (name: string, speaker: string) =>
  `On the ${name}\n\n${speaker}\n\nOrmond, 3 June 2019\n\nThe ${name} was mended in spring by the men of the town.\n\nNobody who lives by the water asks what a ${name} costs.\n`
const sources = {
  'sound/gate.txt': plain('gate', 'Ana Verell'),
  'sound/pump.txt': plain('pump', 'Osk Brandt'),
  'told/mast.txt': plain('mast', 'Ivo Sandor'),
  'rows/a.csv': `id,title,when,who,text\n1,On the oar,2019-06-03,Ivo Sandor,The oar is long and nobody has two of them.\n`,
}

/** Records of one text and of persons and places that no other text names. */
const records = (told: string, paragraph: string): Record<string, unknown> => ({
  'catalogue/all.yaml': {
    [told]: [
      { field: 'venue', value: 'Selby', was: 'Ormond', reason: 'Known.', by: 'An editor', on: '2020-01-02' },
      { field: 'topics', value: ['masts'], reason: 'Known.' },
      { field: 'date', value: '2019-06-04', of: 'occasion', reason: 'Known.' },
      { paragraph, replace: 'spring', with: 'summer', reason: 'Known.' },
      { paragraph, passage: true, reason: 'Known.' },
    ],
  },
  'collections/rows.yaml': {
    id: 'rows',
    name: 'Rows',
    rights: 'Free',
    publishers: ['town'],
    folder: 'rows',
    extension: '.csv',
    publish_text: true,
    dataset: {
      text: 'text',
      id: 'id',
      title: 'The {title}',
      date: 'when',
      date_order: 'dmy',
      speaker: 'who',
      limit: 5,
    },
  },
  'authorities/speakers.yaml': [
    {
      id: 'sandor',
      name: 'Ivo Sandor',
      forms: ['I. Sandor'],
      roles: [{ title: 'Keeper', from: '2018', to: '2020' }],
      languages: ['en'],
    },
  ],
  'authorities/venues.yaml': [
    { id: 'selby', name: 'Selby', forms: ['Selby Hall'], place: 'Elsewhere', note: 'A hall.' },
  ],
  'authorities/events.yaml': [{ id: 'fair', name: 'Selby Fair', forms: [], date: '2019-06-04' }],
  'authorities/topics.yaml': [{ id: 'masts', name: 'Masts', forms: [], terms: { en: ['mast and sail'] } }],
  'authorities/publishers.yaml': [
    {
      id: 'town',
      name: 'The Town',
      forms: [],
      marks: ['Town of Selby', { starts: 'Printed by' }],
      kind: 'speech',
      furniture: [{ rule: 'foot', starts: 'Printed by', through: 'end' }],
    },
  ],
})

/** The folder of all runs; each has one of its own, since an archive is loaded once. */
let work: string
/** What came of the sources without any fault, by source. */
let base: Map<string, string>
let told: { id: string; paragraph: string }
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'mutated-records-'))
  const before = await run('before', written(records('d-0000000', 'p-0000000')))
  const text = before.written.get('told/mast.txt') ?? ''
  told = { id: /^id: "(.*)"/m.exec(text)?.[1] ?? '', paragraph: /"(p-\w{7})"/.exec(text)?.[1] ?? '' }
  const sound = await run('sound', written(records(told.id, told.paragraph)))
  base = sound.written
  expect(sound.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(base.get('told/mast.txt')).toContain('venue: "Selby"')
  expect(base.get('told/mast.txt')).toContain('mended in summer')
  expect(base.get('rows/a.csv')).toContain('title: "The On the oar"')
})
afterAll(() => rm(work, { recursive: true, maxRetries: 3 }))

function written(files: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, value]) => [path, JSON.stringify(value, undefined, 1)]))
}

async function run(name: string, files: Record<string, string>) {
  const folder = join(work, name)
  const all = {
    'archive.yaml': 'name: Ormond\ntagline: t\ndescription: d\nlanguages: [en]\naddress: https://ormond.example\n',
    ...files,
    ...Object.fromEntries(Object.entries(sources).map(([path, content]) => [`sources/${path}`, content])),
  }
  for (const [path, content] of Object.entries(all)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  const read = await readRecords(folder)
  const found = await discoverSources([join(folder, 'sources')], read.collections)
  const result = await ingest(found.files, read)
  await writeIngested({ ...result, findings: [...found.findings, ...result.findings] }, folder)
  const { documents } = await loadArchive(folder)
  const { problems } = await verifyArchive(folder, documents)
  const texts = new Map<string, string>()
  for (const file of await readdir(join(folder, 'documents'))) {
    const text = await readFile(join(folder, 'documents', file), 'utf8')
    texts.set(/ {2}file: "(.*)"/.exec(text)?.[1] ?? file, text)
  }
  return { problems, written: texts, findings: [...found.findings, ...result.findings] }
}

/** As a person is told of a record that doesn't fit; a problem of two records has no line. */
const complaint = /^\S+\.yaml: line \d+, column \d+: (?:[\s\S]*?found [\s\S]*?; expected |the records \S+ and \S+ both)/

test.each(Array.from({ length: rounds }, (_, index) => index + 1))(
  'records with a fault are refused with file, line, what was found and expected, or change nothing else: seed %d',
  async (seed) => {
    const next = randomBy(seed)
    const values = records(told.id, told.paragraph)
    const files = written(values)
    const names = Object.keys(files)
    const name = names[Math.floor(next() * names.length)] ?? ''
    const odd = next() < 0.75 ? mutatedValue(values[name], next) : mutated(files[name] ?? '', next)
    let result: Awaited<ReturnType<typeof run>>
    try {
      result = await run(`seed-${seed}`, { ...files, [name]: odd })
    } catch (error) {
      expect(error, odd.slice(0, 400)).toBeInstanceOf(RecordError)
      const message = error instanceof Error ? error.message : ''
      // Where a publisher is gone, the collection that names it doesn't fit.
      expect(message).toContain(name === 'authorities/publishers.yaml' ? '.yaml' : name)
      expect(message).toMatch(complaint)
      expect(message).not.toMatch(/\n\s+at |\[object Object\]/)
      return
    }
    expect(result.problems, `${name}: ${odd.slice(0, 2_000)}`).toEqual([])
    for (const sound of ['sound/gate.txt', 'sound/pump.txt']) {
      expect(result.written.get(sound), `${name}: ${odd.slice(0, 2_000)}`).toEqual(base.get(sound))
    }
    for (const { message } of result.findings) expect(message).not.toMatch(/\n\s+at |\[object Object\]|undefined/)
  },
)
