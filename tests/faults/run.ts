import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measuredOn } from '#tests/bench/machine.ts'
import { randomBy } from '#tests/bench/search/random.ts'
import { table } from '#tests/bench/search/table.ts'
import { endAtRandom, type Outcome, type Subject } from './end-at-random.ts'
import { diskFull, readOnly, type Trial, twoAtOnce } from './once.ts'
import { buildSubject, ingestSubject, publishSubject } from './subjects.ts'

/*
 * `npm run faults -- [--kills N] [--builds N] [--seed N] [--write]`: ends ingest, publish and build at random moments (50 times each),
 * runs them again, and compares with what undisturbed runs give; tries two at once, a full disk and a folder that can't be written.
 * Exit code 1 where anything is otherwise. `--write` puts the figures into tests/bench/faults.md.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    builds: { type: 'string' },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
})
const kills = Number(values.kills)
const builds = Number(values.builds ?? values.kills)
const random = randomBy(Number(values.seed))
const work = mkdtempSync(join(tmpdir(), 'rostrum-faults-'))
/** Few are the test of every day, which has a minute: then the build runs to its end once. */
const isShort = kills <= 3

try {
  process.exitCode = await main()
} finally {
  rmSync(work, { recursive: true, force: true })
}

async function main(): Promise<number> {
  const ingest = await ingestSubject(work)
  const publish = await publishSubject(work, ingest)
  const rows: [Subject, Outcome][] = []
  const end = async (subject: Subject, times: number, inRow: number) => {
    const outcome = await endAtRandom(subject, { kills: times, inRow, random })
    console.log(`${subject.name}: ended ${outcome.kills} times; ${outcome.problems.length} problems`)
    rows.push([subject, outcome])
  }
  await end(ingest, kills, 1)
  await end(publish, kills, 1)
  const trials = [
    await twoAtOnce(ingest),
    await twoAtOnce(publish),
    diskFull(ingest, 150),
    diskFull(publish, 12),
    readOnly(ingest),
    readOnly(publish),
  ]
  if (builds > 0) await end(await buildSubject(work), builds, isShort ? builds : 1)
  const problems = [
    ...rows.flatMap(([, outcome]) => outcome.problems),
    ...trials.flatMap(({ what, problems }) => problems.map((one) => `${what}: ${one}`)),
  ]
  for (const problem of problems) console.error(problem)
  for (const { what, outcome } of trials) console.log(`${what}: ${outcome}`)
  if (values.write) writeFileSync('tests/bench/faults.md', page(rows, trials))
  return problems.length === 0 ? 0 : 1
}

function page(rows: readonly [Subject, Outcome][], trials: readonly Trial[]): string {
  const killed = rows.map(([{ name, seconds }, outcome]) => [
    `\`npm run ${name}\``,
    seconds.toFixed(1),
    ...[
      outcome.kills,
      outcome.whileWriting,
      outcome.tooLate,
      outcome.asBefore,
      outcome.asAfter,
      outcome.problems.length,
    ].map(String),
  ])
  const tried = trials.map(({ what, outcome, problems }) => [
    what,
    problems.length === 0 ? outcome : problems.join('; '),
  ])
  return `# What happens when things go wrong

\`npm run faults -- --kills ${kills}${builds === kills ? '' : ` --builds ${builds}`} --seed ${values.seed} --write\`; ${measuredOn()}.

## Ended at random moments

SIGKILL to the command and all that it started (one in five times to the command alone), half of the times anywhere in the time that
it takes undisturbed, half when it had begun to write. Then it runs again: every file must have the bytes of an undisturbed run, and nothing may be left
beside. Problems are: another byte, a half-written file, documents of one run beside the ledger of another, an anchor that is lost, a name that is left.

${table(['command', 'seconds undisturbed', 'ended', 'while something stood beside its place', 'too late', 'then as before', 'then as afterwards', 'problems'], killed)}

## Tried once

${table(['what', 'what comes of it'], tried)}

## In the reader and the server

By \`npm run test:unit\`: 400 bits flipped in bytes that a question reads of an index of many files, 100 in one of one file, no other answer (before there were checksums 41 of 400);
each file truncated, missing, an error, HTML, of another place, of an earlier state, with wrong ranges (\`tests/unit/search/faults.test.ts\`). Requests that no browser sends, clients that
go away, a folder that is replaced under load, links (\`tests/unit/scripts/server-faults.test.ts\`).
`
}
