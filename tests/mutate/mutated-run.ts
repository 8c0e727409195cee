import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createVitest, type Vitest } from 'vitest/node'
import { applyMutant, type Drawn } from './draw.ts'

/** What became of a mutant. `broken`: its tests fail without it, so that they say nothing. */
export type Fate = 'killed' | 'survived' | 'broken'

/** Runs tests with a mutant in the place of a module. No file is written: the module is changed while it is loaded. */
export interface MutatedRun {
  /** Whether a test passes without any mutant; one that doesn't is left out from then on. */
  isSound: (test: string) => Promise<boolean>
  /** Runs tests in their order, until one fails. */
  judge: (mutant: Drawn, tests: readonly string[]) => Promise<{ fate: Fate; by: string | undefined }>
  close: () => Promise<void>
}

/** Starts Vitest once for many mutants, with one worker, in which test files share their modules. */
export async function startMutatedRun(root: string): Promise<MutatedRun> {
  let active: Drawn | undefined
  const vitest = await createVitest(
    'test',
    {
      root,
      config: false,
      watch: false,
      include: ['tests/**/*.test.{ts,tsx}'],
      reporters: [{}],
      pool: 'threads',
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
  const sound = new Map<string, boolean>()

  return {
    isSound: async (test) => {
      use(undefined)
      const known = sound.get(test) ?? (await firstFailing(vitest, root, [test])) === undefined
      sound.set(test, known)
      return known
    },
    judge: async (mutant, tests) => {
      const able = tests.filter((test) => sound.get(test) !== false)
      if (able.length === 0) return { fate: tests.length === 0 ? 'survived' : 'broken', by: undefined }
      use(mutant)
      const by = await firstFailing(vitest, root, able)
      return { fate: by === undefined ? 'survived' : 'killed', by }
    },
    close: () => vitest.close(),
  }

  function use(mutant: Drawn | undefined): void {
    if (active !== undefined) vitest.invalidateFile(resolve(root, active.file))
    active = mutant
    if (active !== undefined) vitest.invalidateFile(resolve(root, active.file))
  }
}

/** The first test file that fails. A run tells of the files of the runs before it as well. */
async function firstFailing(vitest: Vitest, root: string, tests: readonly string[]): Promise<string | undefined> {
  const project = vitest.getRootProject()
  for (const test of tests) {
    const moduleId = resolve(root, test)
    const { testModules } = await vitest.runTestSpecifications([project.createSpecification(moduleId)])
    const own = testModules.filter((module) => module.moduleId === moduleId)
    if (own.length === 0 || own.some((module) => !module.ok())) return test
  }
  return undefined
}
