import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measuredOn } from '#tests/bench/machine.ts'
import { randomBy } from '#tests/bench/search/random.ts'
import { table } from '#tests/bench/search/table.ts'
import { builtAgain } from './built-again.ts'
import { endAtRandom, type Outcome, type Subject } from './end-at-random.ts'
import { diskFull, readOnly, type Trial, twoAtOnce } from './once.ts'
import { buildSubject, ingestSubject, publishSubject } from './subjects.ts'

/*
 * `npm run faults -- [--only NAMES] [--kills N] [--edits N] [--seed N] [--write]`: ends ingest, publish and build, or those that are named,
 * at random moments (50 times each), runs them again, and compares with what undisturbed runs give; tries two at once, a full
 * disk and a folder that can't be written; changes an archive and compares what is built again with a site from nothing. Exit code 1 where anything is otherwise. `--write` puts the figures into
 * tests/bench/faults.md, beside those of the commands that were not named.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'ingest,publish,build,again' },
    kills: { type: 'string', default: '50' },
    edits: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
})
const only = values.only.split(',')
const kills = Number(values.kills)
const random = randomBy(Number(values.seed))
/** Few kills are the test of every day, which has little time: then a command runs to its end once, after all of them. */
const isShort = kills <= 3
const work = mkdtempSync(join(tmpdir(), 'rostrum-faults-'))
/** Of the last run of each command, so that they need not run together. */
const recordFile = '.build/faults.json'

/** What came of a command, with where it was measured. */
interface CommandRecord {
  kills: Outcome
  trials: Trial[]
  seconds: number
  measured: string
}

try {
  process.exitCode = await main()
} finally {
  rmSync(work, { recursive: true, force: true })
}

async function main(): Promise<number> {
  const problems: string[] = []
  const end = async (subject: Subject, tried: Trial[]) => {
    const outcome = await endAtRandom(subject, { kills, inRow: isShort ? kills : 1, random })
    problems.push(
      ...outcome.problems,
      ...tried.flatMap((one) => one.problems.map((problem) => `${one.what}: ${problem}`)),
    )
    console.log(`${subject.name}: ended ${outcome.kills} times; ${outcome.problems.length} problems`)
    for (const one of tried) console.log(`${one.what}: ${one.outcome}`)
    if (values.write)
      record(subject, { kills: outcome, trials: tried, seconds: subject.seconds, measured: measuredOn() })
  }
  if (only.some((name) => name === 'ingest' || name === 'publish')) {
    const ingest = await ingestSubject(work)
    if (only.includes('ingest')) await end(ingest, [await twoAtOnce(ingest), diskFull(ingest, 150), readOnly(ingest)])
    if (only.includes('publish')) {
      const publish = await publishSubject(work, ingest)
      await end(publish, [await twoAtOnce(publish), diskFull(publish, 4), readOnly(publish)])
    }
  }
  if (only.includes('build')) await end(await buildSubject(work), [])
  if (only.includes('again')) {
    const { changes, files, problems: found } = await builtAgain(work, Number(values.edits), random)
    problems.push(...found)
    console.log(
      `built again after ${changes.length} changes, ${files} files: ${found.length} problems (${changes.join('; ')})`,
    )
  }
  for (const problem of problems) console.error(problem)
  return problems.length === 0 ? 0 : 1
}

function record({ name }: Subject, result: CommandRecord): void {
  const known: Record<string, CommandRecord> = existsSync(recordFile)
    ? JSON.parse(readFileSync(recordFile, 'utf8'))
    : {}
  // Without kills only what is tried once was measured anew.
  known[name] = kills === 0 ? { ...result, kills: known[name]?.kills ?? result.kills } : result
  mkdirSync('.build', { recursive: true })
  writeFileSync(recordFile, JSON.stringify(known))
  writeFileSync('tests/bench/faults.md', page(Object.entries(known).sort()))
}

function page(results: readonly [string, CommandRecord][]): string {
  const killed = results.map(([name, { kills: one, seconds }]) => [
    `\`npm run ${name}\``,
    seconds.toFixed(1),
    ...[one.kills, one.whileWriting, one.tooLate, one.asBefore, one.asAfter, one.problems.length].map(String),
  ])
  const tried = results
    .flatMap(([, { trials }]) => trials)
    .map(({ what, outcome, problems }) => [what, problems.length === 0 ? outcome : problems.join('; ')])
  const measured = results.map(([name, one]) => `${name}: ${one.measured}`).join('. ')
  return `# What happens when things go wrong

Made by \`npm run faults -- --write\`, seed ${values.seed}. ${measured}.

## Ended at random moments

SIGKILL to the command and all that it started (one in five times to the command alone), half of the times anywhere in the time that
it takes undisturbed, half when it had begun to write. Then it runs again: every file must have the bytes of an undisturbed run, and
nothing may be left beside. Problems are another byte, a half-written file, documents of one run beside the ledger of another, an
anchor that is lost, a name that is left.

${table(
  [
    'command',
    'seconds undisturbed',
    'ended',
    'while something stood beside its place',
    'too late',
    'then as before',
    'then as afterwards',
    'problems',
  ],
  killed,
)}

## Tried once

${table(['what', 'what comes of it'], tried)}

## In the reader and the server

By \`npm run test:unit\`: 400 bits flipped in bytes that questions read of an index of many files, 100 in one of one file: no other
answer (before there were checksums, 41 of 400 were others); each file truncated, missing, an error, HTML, of an earlier state, with
wrong ranges (\`tests/unit/search/faults.test.ts\`). Requests that no browser sends, clients that go away, a folder that is replaced
under load, links (\`tests/unit/scripts/server-faults.test.ts\`).
`
}
