import { defineConfig } from 'vitest/config'
import { NoSkips } from '#tests/no-skips.ts'

const codeTests = 'tests/{unit,golden,eval,fuzz,mutate,patterns}/**/*.test.{ts,tsx}'
const isolatedTests = [
  'tests/unit/ingest/write.test.ts',
  'tests/unit/pages/page-table.test.ts',
  'tests/unit/quote/words/load-sense-lexicons.test.ts',
]
const linearTests = 'tests/unit/**/linear-time.test.ts'

/**
 * Six projects, since they need different things: `unit` (with the golden pairs) needs nothing but the code, and its
 * files share the modules that they import, which takes a third of the time; `isolated` has those that put another
 * module in the place of one, or look at what a module has loaded; `linear` has those that measure how time grows with
 * a text, in code that nothing makes faster while it runs, or a square hides until the text is long; `docs` tries what
 * the pages for people say, by the commands that they name; `export` reads built sites, which scripts/test.ts builds;
 * `tools` has what is made here read by foreign tools.
 */
export default defineConfig({
  test: {
    reporters: ['default', new NoSkips()],
    projects: [
      {
        test: {
          name: 'unit',
          include: [codeTests],
          exclude: [...isolatedTests, linearTests],
          isolate: false,
          testTimeout: 30_000,
          // Where other work may take the machine for long; the report says which test needed a second run.
          retry: process.env.CI ? 1 : 0,
        },
      },
      { test: { name: 'isolated', include: isolatedTests, testTimeout: 30_000 } },
      {
        test: {
          name: 'linear',
          include: [linearTests],
          isolate: false,
          execArgv: ['--no-opt'],
          testTimeout: 60_000,
          retry: process.env.CI ? 1 : 0,
        },
      },
      // Commands one after the other, a whole build among them: a busy machine may take minutes, and none is at fault.
      { test: { name: 'docs', include: ['tests/docs/**/*.test.ts'], testTimeout: 1_800_000 } },
      // Asked for by name: they need commands of other packages, and say what is missing where they are skipped.
      { test: { name: 'tools', include: ['tests/tools/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      { test: { name: 'export', include: ['tests/export/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
})
