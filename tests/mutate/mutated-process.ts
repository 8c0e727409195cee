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
    }),
  ),
})

process.on('disconnect', () => process.exit(0))
process.once('message', async (message) => {
  const { root, tasks } = taskSchema.parse(message)
  const run = await startMutatedRun(root)
  for (const { mutant, tests } of tasks) {
    for (const test of tests) {
      await run.isSound(test)
      process.send?.('going on')
    }
    const { fate, by } = await run.judge(mutant, tests)
    const judgement: Judgement = { mutant, fate, by }
    process.send?.(judgement)
  }
  await run.close()
  process.exit(0)
})
