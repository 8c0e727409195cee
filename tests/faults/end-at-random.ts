import { cpSync, readdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { runCommand, startCommand } from './run-command.ts'
import { differences, isSame, type Snapshot, snapshotOf } from './snapshot.ts'

/** A command that is ended at random moments. */
export interface Subject {
  name: string
  args: readonly string[]
  /** Folder that it writes into, a copy of it as it was before, and what it is to be afterwards. */
  folder: string
  before: string
  after: Snapshot
  /** Seconds that it takes. */
  seconds: number
  /** What is wrong with the folder after it was ended. */
  problems: (found: Snapshot, before: Snapshot) => string[]
}

export interface Outcome {
  kills: number
  /** How often it was ended while something of it was beside its place, and how often it had ended by itself. */
  whileWriting: number
  tooLate: number
  /** How often the folder was as before, and as afterwards, when it had been ended. */
  asBefore: number
  asAfter: number
  problems: string[]
}

export interface Rounds {
  kills: number
  /** How often it is ended before it may run to its end. */
  inRow: number
  random: () => number
}

/** Names of what is not in its place yet. */
const unfinished = /\.(?:new|old)-\d+|^\.replacing$/

/**
 * Ends a command (SIGKILL) at random moments: half of them anywhere in its time, half when it has begun to put something beside its
 * place. Looks at what it left, and after so many in a row lets it run to its end and compares.
 */
export async function endAtRandom(subject: Subject, { kills, inRow, random }: Rounds): Promise<Outcome> {
  const { name, args, folder, before, after, seconds } = subject
  const outcome: Outcome = { kills: 0, whileWriting: 0, tooLate: 0, asBefore: 0, asAfter: 0, problems: [] }
  const first = snapshotOf(before)
  while (outcome.kills < kills) {
    rmSync(folder, { recursive: true, force: true })
    removeBeside(folder)
    cpSync(before, folder, { recursive: true })
    for (let row = 0; row < inRow && outcome.kills < kills; row++) {
      outcome.kills += 1
      const label = `${name}, kill ${outcome.kills}`
      const running = startCommand(name, args)
      let isOver = false
      running.ended.then(() => {
        isOver = true
      })
      if (outcome.kills % 2 === 0) {
        while (!isOver && !isWriting(folder)) await setTimeout(1)
        await setTimeout(random() * 40)
      } else await Promise.race([setTimeout(random() * seconds * 1000), running.ended])
      // One in five leaves the processes that it started to go on.
      running.kill(random() < 0.2)
      const { code } = await running.ended
      if (code !== null) outcome.tooLate += 1
      if (isWriting(folder)) outcome.whileWriting += 1
      const found = snapshotOf(folder)
      if (isSame(found, first)) outcome.asBefore += 1
      else if (isSame(found, after)) outcome.asAfter += 1
      outcome.problems.push(...subject.problems(found, first).map((problem) => `${label}: ${problem}`))
    }
    await runCommand(name, args)
    const wrong = [...differences(snapshotOf(folder), after), ...namesBeside(folder)]
    outcome.problems.push(...wrong.map((problem) => `${name}, run again after kill ${outcome.kills}: ${problem}`))
  }
  return outcome
}

/** What was left beside a folder. */
function namesBeside(folder: string): string[] {
  return readdirSync(dirname(folder)).filter((file) => unfinished.test(file))
}

function removeBeside(folder: string): void {
  for (const name of namesBeside(folder)) rmSync(`${dirname(folder)}/${name}`, { recursive: true })
}

function isWriting(folder: string): boolean {
  const names = [folder, `${folder}/anchors`].flatMap((place) => {
    try {
      return readdirSync(place)
    } catch {
      return []
    }
  })
  return [...names, ...namesBeside(folder)].some((file) => unfinished.test(file))
}
