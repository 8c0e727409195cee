import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Drawn } from './draw.ts'
import type { Fate } from './mutated-run.ts'

export interface Task {
  mutant: Drawn
  /** Nearest first. */
  tests: string[]
  /** Files that load the module, by however many steps. */
  dependents: string[]
}

/** `timeout`: its tests came to no end, which is as good as a failure. */
export interface Judgement {
  mutant: Drawn
  fate: Fate | 'timeout'
  /** The test file that noticed. */
  by: string | undefined
}

/** A test file begins; `duration` is how long it takes without a mutant, in ms, undefined where it is run without one. */
interface Trial {
  duration?: number
}

/** With a mutant a test file may take so many times as long as without, on a machine that has other work besides. */
const manyTimes = 10

/**
 * What becomes of each mutant. A mutant with which a test file takes longer than `patience` ms, and than many times what it takes without, is stopped with the process that runs them, and
 * the next process goes on after it. `report` is called as soon as one is judged.
 */
export async function judgeMutants(
  tasks: readonly Task[],
  root: string,
  patience: number,
  report: (judgement: Judgement) => void,
): Promise<Judgement[]> {
  const judged: Judgement[] = []
  while (judged.length < tasks.length) {
    await judgeInOneProcess(tasks.slice(judged.length), root, patience, (judgement) => {
      judged.push(judgement)
      report(judgement)
    })
  }
  return judged
}

/** Ends after all tasks, or after the first that is not judged in time. */
async function judgeInOneProcess(
  tasks: readonly Task[],
  root: string,
  patience: number,
  report: (judgement: Judgement) => void,
): Promise<void> {
  const child: ChildProcess = fork(fileURLToPath(new URL('./mutated-process.ts', import.meta.url)), [], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  let done = 0
  // A process that ends by itself before it has judged all has a fault of its own, which is no merit of a test.
  let fate: Judgement['fate'] = 'broken'
  await new Promise<void>((resolve) => {
    let watch: NodeJS.Timeout | undefined
    child.on('message', (message: Judgement | Trial) => {
      clearTimeout(watch)
      if ('mutant' in message) {
        done += 1
        report(message)
      } else if (message.duration !== undefined) {
        watch = setTimeout(
          () => {
            fate = 'timeout'
            child.kill('SIGKILL')
          },
          Math.max(patience, manyTimes * message.duration),
        )
      }
    })
    child.on('exit', () => {
      clearTimeout(watch)
      resolve()
    })
    child.send({ root, tasks })
  })
  const stuck = tasks[done]
  if (stuck) report({ mutant: stuck.mutant, fate, by: undefined })
}
