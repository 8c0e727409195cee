import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadArchive } from '#lib/archive/load.ts'
import { verifyArchive } from '#lib/archive/verify-archive.ts'
import { ingest } from '#lib/ingest/ingest.ts'
import { discoverSources } from '#lib/ingest/read/discover.ts'
import { writeIngested } from '#lib/ingest/write.ts'
import { readRecords } from '#lib/records/records.ts'
import { randomBy } from '#tests/bench/search/random.ts'
import { docx, docxParagraph, pdf } from '#tests/golden/made-files.ts'
import { mutated, mutatedBytes, oddValue } from './mutations.ts'

/** `MUTATIONS=500 npx vitest run …` looks longer than a test has time for. */
const rounds = Number(process.env.MUTATIONS ?? 6)

const heads = (name: string) => `On the ${name}\n\nAna Verell\n\n3 June 2019\n\n`
const body = (name: string) =>
  `The ${name} was mended in spring by the men of the town.\n\nNobody who lives by the water asks what a ${name} costs.`
const plain = (name: string) => `${heads(name)}${body(name)}\n`
const html = (name: string) =>
  `<!doctype html><html lang="en"><head><title>On the ${name}</title><meta property="og:url" content="https://ormond.example/${name}"></head><body><main><h1>On the ${name}</h1><p>3 June 2019</p><p>${body(name).replace('\n\n', '</p><p>')}</p><table><tr><th>Year</th><th>Boats</th></tr><tr><td>2018</td><td>5</td></tr></table></main></body></html>`
const markdown = (name: string) =>
  `---\ntitle: On the ${name}\ndate: 2019-06-03\nspeaker: Ana Verell\n---\n\n${body(name)}\n\n| Year | Boats |\n|---|---|\n| 2018 | 5 |\n\nSo it said[^1].\n\n[^1]: Minutes.\n`
const row = (name: string, cells = ['2019-06-03', 'Ana Verell', 'https://ormond.example/1']) =>
  `${name},On the ${name},${cells.join(',')},${body(name).replace('\n\n', ' ')}\n`
const json = (name: string, more: object = {}) =>
  `${JSON.stringify({ id: name, title: `On the ${name}`, date: '2019-06-03', speaker: 'Ana Verell', url: '', text: body(name), ...more })}\n`
const columns = 'id,title,date,speaker,url,text\n'
const mapping = 'text: text, title: title, date: date, speaker: speaker, url: url, id: id'

/** What stands beside the mutants, and may not change by a sign. */
const sound: Record<string, string | Uint8Array> = {
  'sound/a.txt': plain('gate'),
  'sound/b.html': html('pump'),
  'sound/c.md': markdown('quay'),
  'sound/d.docx': docx(
    ['On the lamp', '3 June 2019', ...body('lamp').split('\n\n')].map((text) => docxParagraph(text)),
  ),
  'sound/e.pdf': pdf([['On the oar', '3 June 2019', '', ...body('oar').split('\n\n')]]),
}

let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'mutated-sources-'))
})
afterAll(() => rm(work, { recursive: true, maxRetries: 3 }))

/** Ingests sources and catalogue in a folder of their own; what came of it, as the files say it. */
async function run(name: string, sources: Record<string, string | Uint8Array>, catalogue?: string) {
  const folder = join(work, name)
  const files = {
    'archive.yaml': 'name: Ormond\ntagline: t\ndescription: d\nlanguages: [en]\naddress: https://ormond.example\n',
    'collections/rows.yaml': `id: rows\nname: Rows\nextension: .csv\ndataset: { ${mapping} }\n`,
    'collections/lines.yaml': `id: lines\nname: Lines\nextension: .jsonl\ndataset: { ${mapping} }\n`,
    ...(catalogue && { 'catalogue/all.yaml': catalogue }),
    ...Object.fromEntries(Object.entries(sources).map(([path, content]) => [`sources/${path}`, content])),
  }
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  const records = await readRecords(folder)
  const found = await discoverSources([join(folder, 'sources')], records.collections)
  const result = await ingest(found.files, records)
  await writeIngested({ ...result, findings: [...found.findings, ...result.findings] }, folder)
  const { documents } = await loadArchive(folder)
  const { problems } = await verifyArchive(folder, documents)
  const written = new Map<string, string>()
  for (const file of await readdir(join(folder, 'documents'))) {
    const text = await readFile(join(folder, 'documents', file), 'utf8')
    written.set(`${/ {2}file: "(.*)"/.exec(text)?.[1]} ${/^id: "(.*)"/m.exec(text)?.[1]}`, text)
  }
  await rm(folder, { recursive: true, maxRetries: 3 })
  return { problems, written, findings: result.findings }
}

const ofSound = (written: Map<string, string>) => [...written].filter(([key]) => key.startsWith('sound/')).sort()
/** Sound rows, without what tells the place of a row in its file. */
const ofRows = (written: Map<string, string>) =>
  [...written.values()].filter((text) => /O[nf] the (?:first|last)"/.test(text)).sort()

describe('whatever is beside them', () => {
  test.each(Array.from({ length: rounds }, (_, index) => index + 1))(
    'sound sources stay as they are: seed %d',
    async (seed) => {
      const next = randomBy(seed)
      const value = () => oddValue(next)
      const rows = (before: string, middle: string) => `${before}${middle}`
      const base = await run(`base-${seed}`, {
        ...sound,
        'z.csv': `${columns}${row('first')}${row('middle')}${row('last')}`,
        'z.jsonl': rows(json('first'), `${json('middle')}${json('last')}`).replaceAll('On the', 'Of the'),
      })
      const cells = [value(), value(), value()].map((cell) => `"${cell.replaceAll('"', '""').replace(/[\r\n]/g, ' ')}"`)
      const id = [...base.written.keys()].find((key) => key.startsWith('sound/a.txt'))?.split(' ')[1]
      const other = await run(
        `mutants-${seed}`,
        {
          ...sound,
          'z.csv': `${columns}${row('first')}${next() < 0.5 ? row('odd', cells) : mutated(row('odd'), next).replace(/[\r\n]/g, '')}\n${row('last')}`,
          'z.jsonl':
            `${json('first')}${json('odd', { date: value(), speaker: [value(), { [value()]: value() }], title: value(), url: value() })}${mutated(json('broken'), next)}\n${json('last')}`.replaceAll(
              'On the',
              'Of the',
            ),
          'z/a.txt': mutated(plain('mast'), next),
          'z/b.html': mutated(html('sail'), next),
          'z/c.md': mutated(markdown('rope'), next),
          'z/d.md': `---\ntitle: ${JSON.stringify(value())}\ndate: ${JSON.stringify(value())}\nspeaker: ${value()}\n${value()}: 1\nconstructor: 2\n---\n\n${body('deck')}\n`,
          'z/e.docx': mutatedBytes(
            docx(['On the keel', ...body('keel').split('\n\n')].map((text) => docxParagraph(text))),
            next,
          ),
          'z/f.pdf': mutatedBytes(pdf([['On the helm', '', ...body('helm').split('\n\n')]]), next),
          'z/g.txt': mutatedBytes(new TextEncoder().encode(plain('buoy')), next),
        },
        `# Facts of a document that stays sound\n${id}:\n  - { field: venue, value: Selby, reason: known }\n`,
      )
      expect(ofSound(base.written).map(([key]) => key.split(' ')[0])).toEqual(Object.keys(sound))
      expect(ofRows(base.written)).toHaveLength(4)
      expect(other.problems).toEqual([])
      const [own, ...rest] = ofSound(other.written)
      expect(rest).toEqual(ofSound(base.written).slice(1))
      expect(own?.[1]).toContain('venue: "Selby"')
      expect(ofRows(other.written)).toEqual(ofRows(base.written))
    },
  )
})
