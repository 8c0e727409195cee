import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { ingest } from '#lib/ingest/ingest.ts'
import { discoverSources } from '#lib/ingest/read/discover.ts'

/*
 * How many real pages of news and other sites get the day of their publication, with no record of any publisher. Right:
 * `published` or `date` is the day that a person read. `--misses` lists what is wrong or missing.
 */

const folder = resolve('../shared/corpora/web-dates')
if (!existsSync(folder)) {
  console.log(`skipped: ${folder} is not there`)
  process.exit(0)
}

const truthSchema = z.object({ file: z.string(), date: z.string().nullable() })
const goal = { right: 150, wrong: 4 }

const truths = readFileSync(join(folder, 'truth.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => truthSchema.parse(JSON.parse(line)))
const { files } = await discoverSources([join(folder, 'pages')])
const { documents, findings } = await ingest(files, {
  anchors: new Map(),
  authorities: { speakers: [], venues: [], events: [], topics: [], publishers: [] },
  catalogue: new Map(),
  collections: [],
})
for (const finding of findings) if (finding.severity === 'error') console.log(finding.message)

const counts = { right: 0, wrong: 0, none: 0, unknown: 0 }
for (const { file, date } of truths) {
  const document = documents.find((one) => one.source.file.endsWith(file))
  const given = [document?.published, document?.date].filter((one) => one !== undefined)
  const verdict = date === null ? 'unknown' : given.includes(date) ? 'right' : given.some(isWhole) ? 'wrong' : 'none'
  counts[verdict] += 1
  if (process.argv.includes('--misses') && verdict !== 'right')
    console.log(`${file} ${verdict}: true ${date}, published ${document?.published}, date ${document?.date}`)
}
const { right, wrong, none, unknown } = counts
const met = right >= goal.right && wrong <= goal.wrong
console.log(
  `${truths.length} pages: right ${right}, wrong ${wrong}, none ${none}, true day not known ${unknown}${met ? '' : '  below the goal'}`,
)

/** A day, a month or a year without one is no wrong day. */
function isWhole(date: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(date)
}
