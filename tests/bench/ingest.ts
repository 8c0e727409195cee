import { spawn } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { createGunzip } from 'node:zlib'
import { measuredOn } from './machine.ts'
import { type ProcessFigures, watchProcesses } from './process-figures.ts'

/*
 * How fast statements of the UN General Debate are ingested through a dataset collection, by the command itself: documents a
 * second, processor time of all processes and threads, and their peak of memory together. `--count 1000,3000` for other
 * numbers; `--keep FOLDER` keeps the largest archive. `--parts 1,2,4` then ingests the largest in so many parts, one after the other, and
 * joins them: what a part and the join cost beside the same without parts. Tables for ingest.md are printed.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000,3000,10000' },
    keep: { type: 'string' },
    parts: { type: 'string' },
  },
})
const corpus = resolve('../shared/corpora/un-general-debate/ungdc-1946-2022.jsonl.gz')
if (!existsSync(corpus)) {
  console.log(`skipped: ${corpus} is not there`)
  process.exit(0)
}

const counts = values.count.split(',').map(Number)
const row = (cells: (string | number)[]) => console.log(`| ${cells.join(' | ')} |`)
row(['documents', 'seconds', 'documents a second', 'processor s', 'processor ms a document', 'peak MB', 'load'])
row(Array.from({ length: 7 }, () => '---'))
const work = await mkdtemp(join(tmpdir(), 'bench-ingest-'))
try {
  for (const count of counts) {
    const content = values.keep && count === Math.max(...counts) ? resolve(values.keep) : join(work, String(count))
    await makeArchive(content, count)
    const load = (loadavg()[0] ?? 0).toFixed(1)
    const whole = await ingestApart(content)
    const { seconds, processorSeconds, peakMegabytes } = whole
    const each = ((processorSeconds / count) * 1000).toFixed(1)
    row([
      count,
      seconds.toFixed(0),
      (count / seconds).toFixed(0),
      processorSeconds.toFixed(0),
      each,
      peakMegabytes,
      load,
    ])
    if (values.parts !== undefined && count === Math.max(...counts))
      await ingestInParts(content, values.parts.split(',').map(Number), whole)
    if (content.startsWith(work)) await rm(content, { recursive: true })
  }
} finally {
  await rm(work, { recursive: true, force: true })
}
console.log(`\n${measuredOn()}`)

async function ingestApart(content: string, options: readonly string[] = []): Promise<ProcessFigures> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/ingest.ts', '--content', content, ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return await watchProcesses(child)
}

/** A row for each number of parts: the dearest part, all parts together, and the join, each also as a share of what `whole` was. */
async function ingestInParts(content: string, numbers: readonly number[], whole: ProcessFigures): Promise<void> {
  const beside = (own: number, all: number) => `${own.toFixed(0)} (${(own / all).toFixed(2)})`
  const shown = ({ seconds, processorSeconds, peakMegabytes }: ProcessFigures) => [
    beside(seconds, whole.seconds),
    beside(processorSeconds, whole.processorSeconds),
    beside(peakMegabytes, whole.peakMegabytes),
  ]
  console.log('\nBeside the same without parts (1.00):\n')
  row(['parts', 'what', 'seconds', 'processor s', 'peak MB'])
  row(Array.from({ length: 5 }, () => '---'))
  for (const of of numbers) {
    const parts: ProcessFigures[] = []
    for (let number = 1; number <= of; number += 1)
      parts.push(await ingestApart(content, ['--part', `${number}/${of}`]))
    const most = (value: (one: ProcessFigures) => number) => Math.max(...parts.map(value))
    const dearest: ProcessFigures = {
      seconds: most(({ seconds }) => seconds),
      processorSeconds: most(({ processorSeconds }) => processorSeconds),
      peakMegabytes: most(({ peakMegabytes }) => peakMegabytes),
    }
    row([of, 'a part, at most', ...shown(dearest)])
    row([of, 'the join', ...shown(await ingestApart(content, ['--join', String(of)]))])
  }
}

/** An archive with the first so many statements, as a dataset. */
async function makeArchive(content: string, count: number): Promise<void> {
  await mkdir(join(content, 'sources'), { recursive: true })
  await mkdir(join(content, 'collections'), { recursive: true })
  await writeFile(
    join(content, 'archive.yaml'),
    'name: General debate\ntagline: Statements\ndescription: Statements.\nlanguages: [en]\n',
  )
  const mapping =
    '  text: text\n  id: id\n  title: title\n  date: year\n  speaker: speaker\n  role: post\n  kind: speech\n  language: { constant: en }\n'
  await writeFile(
    join(content, 'collections/debate.yaml'),
    `id: debate\nname: General debate\nfolder: .\nextension: .jsonl\ndataset:\n${mapping}`,
  )
  const out = createWriteStream(join(content, 'sources/debate.jsonl'))
  const packed = createReadStream(corpus)
  let left = count
  for await (const line of createInterface({ input: packed.pipe(createGunzip()) })) {
    out.write(`${line}\n`)
    left -= 1
    if (left === 0) break
  }
  packed.destroy()
  await new Promise<void>((done) => out.end(done))
}
