import { expect } from 'vitest'

/** Below it, in milliseconds, what is done once for each text hides what grows with it. */
const measurable = 30
/** Times of a doubling: a linear one takes 2, the square of the text 4. */
const mostGrowth = 3
const lengths = [6_000, 12_000, 24_000]

/** Least processor time of several runs, in milliseconds: what else the machine does adds to some, and takes from none. */
export async function leastTime(run: () => unknown, runs: number): Promise<number> {
  let time = Number.POSITIVE_INFINITY
  for (let at = 0; at < runs; at += 1) {
    const before = process.cpuUsage()
    await run()
    const { user, system } = process.cpuUsage(before)
    time = Math.min(time, (user + system) / 1000)
  }
  return time
}

/** Fails where what is run on a text of 6,000, 12,000 and 24,000 signs takes more than time in proportion to them. */
export async function expectLinear(run: (length: number) => unknown): Promise<void> {
  await leastTime(() => run(lengths[0] ?? 0), 2)
  const doublings: number[] = []
  let before: number | undefined
  for (const length of lengths) {
    const time = await leastTime(() => run(length), 3)
    if (before !== undefined && before >= measurable) doublings.push(time / before)
    before = time
  }
  // One doubling may meet another's work on the machine; two in a row don't.
  expect(Math.min(...doublings, before ?? 0), doublings.join(', ')).toBeLessThan(
    doublings.length > 0 ? mostGrowth : measurable * mostGrowth ** 2,
  )
}
