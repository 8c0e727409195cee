import type { ReadBytes } from '#lib/search/storage/read-index-file.ts'

/** What was asked of a host, round by round: all that is asked for before any of it has come is one round. */
export interface Rounds {
  read: ReadBytes
  /** Of each round the paths, in the order in which they were asked for. */
  rounds: string[][]
  /** How many bytes have come. */
  bytes: () => number
}

/** Has whatever can go on go on. Some steps take several turns, as `setTimeout` does. */
async function untilNothingMoves(): Promise<void> {
  for (let turn = 0; turn < 12; turn++) await new Promise((resolve) => setImmediate(resolve))
  await new Promise((resolve) => setTimeout(resolve))
  for (let turn = 0; turn < 12; turn++) await new Promise((resolve) => setImmediate(resolve))
}

/** Reads in rounds from a reader that answers without a line between, so that what waits for what is seen without a clock. */
export function inRounds(reader: ReadBytes): Rounds {
  const rounds: string[][] = []
  let bytes = 0
  let round: Promise<void> | undefined
  const read: ReadBytes = async (path, span) => {
    if (!round) {
      rounds.push([])
      round = untilNothingMoves().then(() => {
        round = undefined
      })
    }
    rounds.at(-1)?.push(path)
    const own = round
    const given = await reader(path, span)
    await own
    bytes += given.length
    return given
  }
  return { read, rounds, bytes: () => bytes }
}
