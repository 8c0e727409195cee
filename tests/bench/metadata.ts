import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ingest } from '#lib/ingest/ingest.ts'
import { discoverSources } from '#lib/ingest/read/discover.ts'
import { type Answer, judge, scoredFields, type Truth, truthSchema, type Verdict } from './metadata-score.ts'

/*
 * How much of what real texts state of themselves the ingest finds, with no record of any publisher, speaker or place.
 * precision: of what was given, how much is right; recall: of what is stated, how much was given right.
 * `--misses` lists what is wrong or missing. The two halves are by a hash of the file's name, so that a rule that helps
 * only the texts it was made for shows; the heads of both have been looked at, so neither stands for texts unseen.
 */

const folder = resolve('../shared/corpora/metadata-truth')
if (!existsSync(folder)) {
  console.log(`skipped: ${folder} is not there`)
  process.exit(0)
}

const goals = { date: [0.98, 0.92], speaker: [0.97, 0.85], title: [0.95, 0.9], venue: [0.92, 0.75] } as const
const truths = readFileSync(join(folder, 'truth.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => truthSchema.parse(JSON.parse(line)))
const { files } = await discoverSources([folder])
const { documents, findings } = await ingest(files, {
  anchors: new Map(),
  authorities: { speakers: [], venues: [], events: [], topics: [], publishers: [] },
  catalogue: new Map(),
  collections: [],
})
const answers = new Map<string, Answer>(
  documents.map((document) => [
    document.source.file,
    Object.fromEntries(scoredFields.flatMap((field) => (document[field] ? [[field, document[field]]] : []))),
  ]),
)
for (const finding of findings) if (finding.severity === 'error') console.log(`${finding.file}: ${finding.message}`)

const sets = [...new Set(truths.map(setOf))].sort()
print('all', truths)
for (const set of sets)
  print(
    set,
    truths.filter((truth) => setOf(truth) === set),
  )
for (const half of ['develop', 'check'])
  print(
    half,
    truths.filter((truth) => halfOf(truth) === half),
  )
if (process.argv.includes('--misses')) for (const truth of truths) listMisses(truth)

function setOf(truth: Truth): string {
  return truth.file.split('/')[0] ?? ''
}

function halfOf(truth: Truth): string {
  return (createHash('sha256').update(truth.file).digest()[0] ?? 0) < 128 ? 'develop' : 'check'
}

function print(name: string, some: Truth[]): void {
  console.log(`\n${name} (${some.length} documents)`)
  for (const field of scoredFields) {
    const count = (verdict: Verdict) =>
      some.filter((truth) => judge(field, truth, answers.get(truth.file) ?? {}) === verdict).length
    const [right, wrong, missing] = [count('right'), count('wrong'), count('missing')]
    if (right + wrong + missing === 0) continue
    const beside = count('unstated-wrong')
    const precision = right / Math.max(1, right + wrong)
    const strict =
      (right + count('unstated-right') + count('unstated-near')) /
      Math.max(1, right + wrong + count('unstated-right') + count('unstated-near') + beside)
    const recall = right / (right + wrong + missing)
    const [leastPrecision, leastRecall] = goals[field]
    const met = Math.min(precision, strict) >= leastPrecision && recall >= leastRecall
    console.log(
      `  ${field.padEnd(8)} precision ${precision.toFixed(3)} (${strict.toFixed(3)} with what is not stated)  recall ${recall.toFixed(3)}` +
        `  right ${right}, wrong ${wrong}, missing ${missing}, wrong where not stated ${beside}${met ? '' : '  below the goal'}`,
    )
  }
}

function listMisses(truth: Truth): void {
  const answer = answers.get(truth.file) ?? {}
  for (const field of scoredFields) {
    const verdict = judge(field, truth, answer)
    if (verdict === 'wrong' || verdict === 'missing' || verdict === 'unstated-wrong')
      console.log(
        `${halfOf(truth)} ${truth.file} ${field} ${verdict}: true ${JSON.stringify(truth[field])}, given ${JSON.stringify(answer[field])}`,
      )
  }
}
