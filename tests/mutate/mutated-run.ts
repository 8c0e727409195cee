import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createVitest, type Vitest } from 'vitest/node'
import { applyMutant, type Drawn } from './draw.ts'
import { createKeptPool } from './kept-worker.ts'

/** What became of a mutant. `broken`: its tests fail without it, so that they say nothing. */
export type Fate = 'killed' | 'survived' | 'broken'

export interface Baseline {
  passes: boolean
  /** Seconds of processor time, so that what else the machine does has no part in it. */
  cost: number
  /** Milliseconds by the clock. */
  duration: number
}

/** Runs tests with a mutant in the place of a module. No file is written: the module is changed while it is loaded. */
export interface MutatedRun {
  /** How a test file does without any mutant. Measured once. */
  baselineOf: (test: string) => Promise<Baseline>
  /** Runs tests in their order, until one fails. `dependents`: the files that load the module, by however many steps. */
  judge: (
    mutant: Drawn,
    tests: readonly string[],
    dependents: readonly string[],
  ) => Promise<{ fate: Fate; by: string | undefined }>
  close: () => Promise<void>
}

/**
 * Starts Vitest once for many mutants, with one thread that keeps all modules which neither are nor load the changed one. What a
 * mutant may have left in a module that was kept is noticed: a test that fails has to pass again without the mutant, or the
 * mutant is judged anew in another thread. `onTest` is called before each
 * test file, with how long it took without a mutant, in ms; undefined where it is run without one, which is sure to end.
 */
export async function startMutatedRun(
  root: string,
  onTest: (duration: number | undefined) => void,
): Promise<MutatedRun> {
  let active: Drawn | undefined
  const pool = createKeptPool()
  const vitest = await createVitest(
    'test',
    {
      root,
      config: false,
      watch: false,
      include: ['tests/**/*.test.{ts,tsx}'],
      reporters: [{}],
      pool,
      maxWorkers: 1,
      isolate: false,
      update: false,
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
    {
      plugins: [
        {
          name: 'mutant',
          enforce: 'pre',
          load: (id: string) => {
            if (active === undefined || id !== resolve(root, active.file)) return null
            return applyMutant(readFileSync(id, 'utf8'), active)
          },
        },
      ],
    },
  )
  const baselines = new Map<string, Baseline>()

  return {
    baselineOf: async (test) => {
      const known = baselines.get(test)
      if (known) return known
      const [before, began] = [process.cpuUsage(), performance.now()]
      const passes = (await firstFailing(vitest, root, [test], () => onTest(undefined))) === undefined
      const { user, system } = process.cpuUsage(before)
      const baseline = { passes, cost: (user + system) / 1e6, duration: performance.now() - began }
      baselines.set(test, baseline)
      return baseline
    },
    judge: async (mutant, tests, dependents) => {
      const able = tests.filter((test) => baselines.get(test)?.passes !== false)
      if (able.length === 0) return { fate: tests.length === 0 ? 'survived' : 'broken', by: undefined }
      const by = await firstFailingWith(mutant, able, dependents)
      if (by === undefined) return { fate: 'survived', by }
      if ((await firstFailing(vitest, root, [by], () => onTest(undefined))) === undefined) return { fate: 'killed', by }
      await pool.end()
      const again = await firstFailingWith(mutant, able, dependents)
      await pool.end()
      return { fate: again === undefined ? 'survived' : 'killed', by: again }
    },
    close: async () => {
      await pool.end()
      await vitest.close()
    },
  }

  async function firstFailingWith(mutant: Drawn, tests: readonly string[], dependents: readonly string[]) {
    const changed = [mutant.file, ...dependents].map((file) => resolve(root, file))
    active = mutant
    load(changed)
    const by = await firstFailing(vitest, root, tests, (test) => onTest(baselines.get(test)?.duration ?? 0))
    active = undefined
    load(changed)
    return by
  }

  function load(changed: readonly string[]): void {
    for (const file of changed.slice(0, 1)) vitest.invalidateFile(file)
    pool.forget(changed)
  }
}

/** The first test file that fails. A run tells of the files of the runs before it as well. */
async function firstFailing(
  vitest: Vitest,
  root: string,
  tests: readonly string[],
  onTest: (test: string) => void,
): Promise<string | undefined> {
  const project = vitest.getRootProject()
  for (const test of tests) {
    onTest(test)
    const moduleId = resolve(root, test)
    const { testModules } = await vitest.runTestSpecifications([project.createSpecification(moduleId)])
    const own = testModules.filter((module) => module.moduleId === moduleId)
    if (own.length === 0 || own.some((module) => !module.ok())) return test
  }
  return undefined
}
