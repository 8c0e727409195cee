import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'

/** What a test tried, once all of it held. */
const tried = z.object({
  into: z.string().describe('The way in.'),
  out: z.string().describe('Where it came out.'),
  texts: z.number(),
  held: z.string().describe('What was asked of each.'),
})

export type Tried = z.output<typeof tried>

const file = resolve('.build/test/attacks.jsonl')

/** Notes, at the end of a test, what it has shown; `npm run attacks` makes a table of it. */
export function noteTried(row: Tried): void {
  mkdirSync(dirname(file), { recursive: true })
  appendFileSync(file, `${JSON.stringify(row)}\n`)
}

/** What was noted, of each pair of ways the last. */
export function readTried(): Tried[] {
  if (!existsSync(file)) return []
  const rows = readFileSync(file, 'utf8').trim().split('\n')
  const read = rows.map((row) => tried.parse(JSON.parse(row)))
  return [...new Map(read.map((row) => [`${row.into}|${row.out}`, row])).values()].sort((a, b) =>
    `${a.into}|${a.out}` < `${b.into}|${b.out}` ? -1 : 1,
  )
}
