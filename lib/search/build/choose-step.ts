import { stepUnit } from '#lib/search/format/piece-sizes.ts'

const [leastStep, mostStep] = [64, 2048]
/** Of so many pieces on disk one byte that is filled counts as much as one that a query reads. */
const piecesOnDisk = 10_000

/** Bits that it takes on average to say one of some values, which are as frequent as these are (Shannon's entropy). */
function entropyOf(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts.values()].reduce(
    (sum, count) => sum - (count / values.length) * Math.log2(count / values.length),
    0,
  )
}

/**
 * To a multiple of how many bytes pieces are filled up (`piece-sizes.ts`), so that a query reads little: of how long all are, which each
 * does, and of what the pieces that it reads are filled with. Where most pieces are filled up to one length there is little to say.
 *
 * @param lengths of some of the pieces, with what says how many bytes each is filled with
 * @param count how many pieces there are
 * @param read how many a query reads on average
 */
export function chooseStep(lengths: readonly number[], count: number, read: number): number {
  let best = { step: leastStep, cost: Number.POSITIVE_INFINITY }
  for (let step = leastStep; step <= mostStep && lengths.length > 0; step += stepUnit) {
    const steps = lengths.map((length) => Math.ceil(length / step))
    const filled = steps.reduce((sum, own, index) => sum + own * step - (lengths[index] ?? 0), 0) / lengths.length
    const cost = (count * entropyOf(steps)) / 8 + filled * (read + count / piecesOnDisk)
    if (cost < best.cost) best = { step, cost }
  }
  return best.step
}
