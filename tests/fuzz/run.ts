import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { allFuzzed } from './all.ts'
import type { FuzzResult } from './fuzzed.ts'

/*
 * `npm run fuzz -- [--seed N] [--minutes M] [--only WORDS]`: tries each property on inputs drawn by ever other seeds, from N on
 * (by the clock, unless given), for M minutes (5). Says the seed and the smallest input that fails; exit code 1 where one does.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    minutes: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
  },
})
/** Times the inputs of `npm test` in one batch, and how long it may take, in milliseconds. */
const shortRunsInBatch = 5
const patience = 300_000
/** Memory in MB that JavaScript may have in a batch: what asks for more fails. */
const mostMemory = 1_500

const result = z.object({
  runs: z.number(),
  failure: z.object({ seed: z.number(), input: z.string(), error: z.string() }).optional(),
})
const chosen = allFuzzed.filter(({ name }) => name.includes(values.only))
const end = performance.now() + Number(values.minutes) * 60_000
const folder = await mkdtemp(join(tmpdir(), 'fuzz-'))
const tried = new Map<string, number>()
const failed = new Set<string>()
console.log(`seed ${values.seed}, ${values.minutes} minutes, ${chosen.length} properties`)
try {
  for (let seed = Number(values.seed); performance.now() < end && failed.size < chosen.length; seed += 1) {
    for (const { name, shortRuns } of chosen) {
      if (performance.now() >= end || failed.has(name)) continue
      const { runs, failure } = await runBatch(name, seed, shortRuns * shortRunsInBatch)
      tried.set(name, (tried.get(name) ?? 0) + runs)
      if (!failure) continue
      failed.add(name)
      console.log(`\nFAILED  ${name}\nseed    ${failure.seed}\ninput   ${failure.input}\n${failure.error}\n`)
    }
  }
} finally {
  await rm(folder, { recursive: true })
}
for (const { name } of chosen)
  console.log(`${failed.has(name) ? 'FAILED' : 'held  '}  ${tried.get(name) ?? 0}  ${name}`)
process.exitCode = failed.size > 0 ? 1 : 0

async function runBatch(name: string, seed: number, runs: number): Promise<FuzzResult> {
  const file = join(folder, 'now')
  const options = ['--import', 'tsx', `--max-old-space-size=${mostMemory}`]
  const args = [new URL('batch.ts', import.meta.url).pathname, name, String(seed), String(runs), file]
  const child = spawn(process.execPath, [...options, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: patience,
  })
  let errors = ''
  child.stderr.on('data', (bytes) => (errors = (errors + String(bytes)).slice(-2_000)))
  const code = await new Promise<number | string>((done) =>
    child.once('close', (own, signal) => done(own ?? signal ?? 1)),
  )
  const text = await readFile(file, 'utf8')
  if (code === 0) {
    const { runs: done, failure } = result.parse(JSON.parse(text))
    return { runs: done, ...(failure && { failure }) }
  }
  // The last input, which nothing could make smaller any more.
  return { runs: 0, failure: { seed, input: text, error: `the process ended with ${code}\n${errors}` } }
}
