import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Judged } from './verdict.ts'

/** What is taken away before a publisher's texts are read. */
export interface Removal {
  set: string
  /** Ids of rules. */
  without: string[]
  words: { list: string; word: string }[]
}

/** What became of each text of a set: by file, for the figures. */
export type Judgements = { file: string; judged: Judged[] }[]

export const removalSchema: z.ZodType<Removal> = z.object({
  set: z.string(),
  without: z.array(z.string()),
  words: z.array(z.object({ list: z.string(), word: z.string() })),
})

/**
 * What becomes of a publisher's texts when the rules and words that only these texts have shown to be of use are taken
 * away. In a process of its own, since rules are made of their words when they are loaded.
 */
export async function judgeWithout(removal: Removal): Promise<Judgements> {
  const child = fork(fileURLToPath(new URL('./leave-one-out-process.ts', import.meta.url)))
  child.send(removal)
  const answer = once(child, 'message')
  const end = once(child, 'exit').then(([code]) => {
    throw new Error(`reading ${removal.set} without its own rules ended with ${code} and no answer`)
  })
  const [judgements] = await Promise.race([answer, end])
  return judgements
}
