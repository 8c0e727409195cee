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

/** How often what seems to grow faster is measured again: the work of others on the machine passes, a square stays. */
const mostAttempts = 3

/** Fails where what is run on a text of 6,000, 12,000 and 24,000 signs takes more than time in proportion to them, each time that it is measured. */
export async function expectLinear(run: (length: number) => unknown): Promise<void> {
  await leastTime(() => run(lengths[0] ?? 0), 2)
  const seen: string[] = []
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const { doublings, longest } = await measureGrowth(run)
    if (Math.min(...doublings, longest) < (doublings.length > 0 ? mostGrowth : measurable * mostGrowth ** 2)) return
    seen.push(doublings.length > 0 ? doublings.join(', ') : `${longest} ms`)
  }
  expect.fail(`takes more than ${mostGrowth} times as long for twice the text: ${seen.join('; ')}`)
}

/** How many times longer each doubling takes, of those whose shorter text takes long enough, and how long the longest text takes. */
async function measureGrowth(run: (length: number) => unknown): Promise<{ doublings: number[]; longest: number }> {
  const doublings: number[] = []
  let before: number | undefined
  for (const length of lengths) {
    const time = await leastTime(() => run(length), 3)
    if (before !== undefined && before >= measurable) doublings.push(time / before)
    before = time
  }
  return { doublings, longest: before ?? 0 }
}
