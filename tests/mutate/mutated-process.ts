import { z } from 'zod'
import type { Judgement } from './judge-mutants.ts'
import { startMutatedRun } from './mutated-run.ts'

/* The process of `judgeMutants`: a mutant may run for ever, and takes only this process with it. */
export const taskSchema = z.object({
  root: z.string(),
  tasks: z.array(
    z.object({
      mutant: z.object({
        file: z.string(),
        line: z.number(),
        was: z.string(),
        operator: z.string(),
        start: z.number(),
        end: z.number(),
        text: z.string(),
      }),
      tests: z.array(z.string()),
      dependents: z.array(z.string()),
    }),
  ),
})

/** The nearest tests are run whatever they cost, others only if they take no longer than this. */
const alwaysRun = 2
const mostSeconds = 2

process.on('disconnect', () => process.exit(0))
process.once('message', async (message) => {
  const { root, tasks } = taskSchema.parse(message)
  const run = await startMutatedRun(root, (duration) => process.send?.({ duration }))
  for (const { mutant, tests, dependents } of tasks) {
    // What the nearest notice need not be tried on others, whose baselines cost as much as they do.
    let found = await run.judge(
      mutant,
      await affordable(tests.slice(0, alwaysRun), Number.POSITIVE_INFINITY),
      dependents,
    )
    if (found.fate !== 'killed' && tests.length > alwaysRun) {
      found = await run.judge(mutant, await affordable(tests.slice(alwaysRun), mostSeconds), dependents)
    }
    const judgement: Judgement = { mutant, fate: found.fate, by: found.by }
    process.send?.(judgement)
  }
  await run.close()
  process.exit(0)

  async function affordable(some: readonly string[], most: number): Promise<string[]> {
    const found: string[] = []
    for (const test of some) if ((await run.baselineOf(test)).cost <= most) found.push(test)
    return found
  }
})
